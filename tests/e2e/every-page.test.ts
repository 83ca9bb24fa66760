import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSystem, type DisposableSystem } from '../../cli/disposable-system.ts';
import { anApplication } from '../support/an-application.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { onDuty } from '../support/on-duty.ts';
import { aCase, muchCapital } from './support/cases.ts';
import { expectAccessible, expectNoOverflow, fillWithExample, signIn } from './support/journey.ts';

type Look = {
  readonly size: 'phone' | 'desk';
  readonly language: 'zh-CN' | 'en';
};
const looks: readonly Look[] = [
  { size: 'desk', language: 'zh-CN' },
  { size: 'phone', language: 'en' },
];

describe('every page', () => {
  let system: DisposableSystem;
  let browser: Browser;
  const cases = { finished: '', bank: '', examined: '' };
  const signing = { applicationId: '', path: '' };

  beforeAll(async () => {
    system = await startSystem();
    await onDuty(system, 'officer-wang');
    browser = await launchBrowser();
    cases.finished = await aCase(system, '双鸭山市沐棠软件有限公司', ({ receipt }) => receipt !== undefined);
    cases.bank = await aCase(system, '双鸭山市拒棠软件有限公司', ({ workItems }) => workItems.length > 0);
    cases.examined = await aCase(
      system,
      '双鸭山市沐桐软件有限公司',
      ({ decision }) => decision?.outcome === 'referred',
      muchCapital(),
    );
    const zhang = system.as('zhang');
    const content = { ...anApplication({ name: '双鸭山市沐杉软件有限公司' }) };
    signing.applicationId = (await zhang.createDraft({ content })).id;
    const { links } = await zhang.inviteSigners({ applicationId: signing.applicationId });
    signing.path = links[0]?.path ?? '';
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  async function look(page: Page, path: string, ready = 'h1'): Promise<void> {
    await page.goto(path);
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    await expectAccessible(page, path);
    await expectNoOverflow(page, path);
    expect(await page.title(), path).not.toBe('');
  }

  async function switchTo(page: Page, language: Look['language']): Promise<void> {
    await page.evaluate((chosen) => localStorage.setItem('kaiban.language', chosen), language);
  }

  it.each(looks)('of the portal is accessible and fits ($size, $language)', async ({ size, language }) => {
    const { page, context, errors } = await newVisitor(browser, system.origin, size);
    const licence =
      (await system.as('zhang').readCase({ caseId: cases.finished })).company?.licenceNumber ?? '';
    await signIn(page, 'zhang', '/apply');
    await page.getByRole('button', { name: '继续' }).click();
    await page.locator('.summary').waitFor();
    await expectAccessible(page, 'the form with faults');
    await expectNoOverflow(page, 'the form with faults');
    await fillWithExample(page);
    await switchTo(page, language);
    await look(page, '/');
    await look(page, '/guide?kind=limited-partnership&in=foreigner,food-served', '[data-own]');
    await look(page, '/guide/which', '[data-question]');
    await look(page, '/name');
    await page.locator('#name').fill('中国abc公司');
    await page.locator('[data-verdict]').waitFor();
    await expectAccessible(page, 'a verdict');
    for (const part of ['kind', 'company', 'people', 'members', 'organs', 'services', 'check']) {
      await look(page, `/apply/${part}`, 'form');
    }
    await look(page, '/cases', 'article');
    await look(page, `/applications/${signing.applicationId}`, '[data-signer]');
    await look(page, signing.path, 'summary');
    await page.locator('summary').last().click();
    await page.getByRole('button', { name: language === 'en' ? 'Show my face' : '开始人脸核验' }).click();
    await expectAccessible(page, 'a signature with faults');
    await look(page, `/cases/${cases.finished}`, '[data-receipt]');
    await look(page, `/cases/${cases.bank}`, '[data-item=another-bank]');
    await look(page, '/notices', '[data-notice]');
    await look(page, '/statistics', '[data-statistics]');
    await look(page, '/verify');
    await look(page, `/verify/${licence}`, 'dl');
    await look(page, '/nowhere');
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each(looks)('of the console is accessible and fits ($size, $language)', async ({ size, language }) => {
    const { page, context, errors } = await newVisitor(browser, system.origin, size);
    await page.goto('/console/');
    await page.locator('main button').waitFor();
    await expectAccessible(page, 'before signing in');
    await signIn(page, 'officer-wang', '/console/');
    await switchTo(page, language);
    await look(page, '/console/', 'table');
    await look(page, '/console/?department=tax');
    const queue = await system.as('officer-wang').listWorkItems({ department: 'registry' });
    const item = queue.entries.find(({ caseId }) => caseId === cases.examined);
    await look(page, `/console/work-items/${item?.id}`, '#moves');
    const claim = page.locator('section[aria-labelledby=moves] button').first();
    if (item?.state === 'open') await claim.click();
    await page.locator('[aria-expanded]').first().waitFor();
    for (const move of await page.locator('[aria-expanded]').all()) {
      await move.click();
      await expectAccessible(page, `a form of the work item`);
      await expectNoOverflow(page, `a form of the work item`);
    }
    await look(page, '/console/work-orders?kind=callback', '[data-order]');
    await look(page, '/console/statistics', '[data-statistics]');
    await look(page, '/console/office', 'table');
    await look(page, '/console/executions', 'table');
    await look(page, '/console/executions?board=ended', 'table');
    await look(page, `/console/executions/${cases.bank}`, '[data-state=FinishCase]');
    await look(page, `/console/executions/${cases.finished}`, '[data-state=FinishCase]');
    expect(errors).toEqual([]);
    await context.close();
  });
});
