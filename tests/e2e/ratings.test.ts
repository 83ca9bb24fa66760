import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standardApplication } from '../../bench/case-load.ts';
import { startSystem, type DisposableSystem } from '../../cli/disposable-system.ts';
import { submitSigned } from '../../cli/submit-signed.ts';
import { until } from '../support/until.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { expectNoOverflow, signIn } from './support/journey.ts';

describe('a bad rating', () => {
  let system: DisposableSystem;
  let browser: Browser;
  const visitors: { context: BrowserContext }[] = [];
  beforeAll(async () => {
    system = await startSystem();
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    for (const { context } of visitors) await context.close();
    await browser?.close();
    await system?.stop();
  });

  async function visit(login: string, path: string, size: 'phone' | 'desk' = 'desk'): Promise<Page> {
    const visitor = await newVisitor(browser, system.origin, size);
    visitors.push(visitor);
    await signIn(visitor.page, login, path);
    return visitor.page;
  }

  /** One move of the work order, with its note. */
  async function move(page: Page, name: string): Promise<void> {
    const order = page.locator('[data-order=bad-rating]');
    await order.getByLabel('处理说明').fill('已与申请人联系');
    await order.getByRole('button', { name, exact: true }).click();
  }

  it('becomes a work order that is assigned, verified, fixed, called back and closed', async () => {
    const { id } = await submitSigned(system.as('zhang'), standardApplication(40));
    await until(
      () => system.as('zhang').readCase({ caseId: id }),
      ({ status }) => status === 'finished',
      90,
    );
    const phone = await visit('zhang', `/cases/${id}`, 'phone');
    await phone.locator('[data-count]').waitFor();
    const card = phone.locator('[data-rate]');
    await card.getByRole('radio', { name: '全流程' }).check();
    await card.getByRole('radio', { name: '非常不满意' }).check();
    await expectNoOverflow(phone, 'the tracker with its form to rate');
    await card.getByRole('button', { name: '提交评价' }).click();
    await phone.getByText('感谢您的评价').waitFor();

    const supervisor = await visit('supervisor-gao', '/console/work-orders');
    await supervisor.locator('[data-order=bad-rating]').getByLabel('责任人').fill('officer-wang');
    await move(supervisor, '交办');
    const owner = await visit('officer-wang', '/console/work-orders');
    await move(owner, '已联系核实');
    await move(owner, '已整改');
    const caller = await visit('callback-tang', '/console/work-orders');
    await caller.locator('[data-order=bad-rating]').getByRole('combobox').click();
    await caller.getByTitle('满意', { exact: true }).click();
    await move(caller, '回访');
    await move(caller, '办结');
    const { entries } = await until(
      () => system.as('zhang').listNotices({ limit: 100 }),
      (list) => list.entries.some(({ template }) => template === 'work-order-closed'),
    );
    expect(entries[0]?.template).toBe('work-order-closed');
  });
});
