import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startSystem, type DisposableSystem } from '../../cli/disposable-system.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { onDuty } from '../support/on-duty.ts';
import { aCase, muchCapital } from './support/cases.ts';
import { expectNoOverflow, heading, signIn } from './support/journey.ts';

describe('the console', () => {
  let system: DisposableSystem;
  let browser: Browser;
  let page: Page;
  let errors: string[] = [];

  beforeAll(async () => {
    system = await startSystem();
    await onDuty(system, 'officer-wang');
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });
  afterEach(async () => {
    await page.context().close();
    expect(errors).toEqual([]);
  });

  async function openAs(login: string, path: string): Promise<void> {
    ({ page, errors } = await newVisitor(browser, system.origin));
    await signIn(page, login, path);
  }

  const examined = (name: string) =>
    aCase(system, name, ({ decision }) => decision?.outcome === 'referred', muchCapital());

  it('lets an officer claim an examination, see why it was referred, and grant it', async () => {
    const caseId = await examined('双鸭山市岑霖软件有限公司');
    await openAs('officer-wang', '/console/');
    await page.getByRole('link', { name: '双鸭山市岑霖软件有限公司' }).click();
    await page.getByText('转人工审查').waitFor();
    expect(await page.getByRole('button', { name: '准予…' }).count()).toBe(0);

    await page.getByRole('button', { name: '接办' }).click();
    await page.getByRole('button', { name: '准予…' }).click();
    await page.getByLabel('审查意见').fill('资金来源已核实。');
    await page.getByRole('button', { name: '准予登记' }).click();
    await page.getByText('该事项已结束。').waitFor();
    await page.goto(`/console/executions/${caseId}`);
    await page.locator('[data-state=CompanyOpened].succeeded').waitFor({ timeout: 60_000 });
  });

  it('issues a licence again with a printing error put right, shown before and after', async () => {
    const caseId = await aCase(system, '双鸭山市岑檀软件有限公司', ({ receipt }) => receipt !== undefined);
    await openAs('officer-wang', `/console/executions/${caseId}`);
    await page.locator('[data-licence-version="1"]').getByRole('button', { name: '更正…' }).click();
    const issue = page.getByRole('button', { name: '签发更正后的执照' });
    await page.getByLabel('法定代表人').fill('林知霞');
    expect(await issue.isDisabled()).toBe(true);
    await page.getByLabel('更正原因').fill('姓名印制错误');
    expect(await page.locator('del + ins').innerText()).toBe('林知霞');
    await issue.click();
    await page.locator('[data-licence-version="2"]').waitFor();
    const { company } = await system.as('zhang').readCase({ caseId });
    const { record } = await system
      .as('zhang')
      .verifyLicence({ licenceNumber: company?.licenceNumber ?? '' });
    expect(record).toMatchObject({ version: 2, legalRepresentative: '林知霞' });
  });

  it('asks the applicant once for a correction and gets the answer on the same page', async () => {
    const caseId = await examined('双鸭山市岑桐软件有限公司');
    await openAs('officer-wang', '/console/');
    await page.getByRole('link', { name: '双鸭山市岑桐软件有限公司' }).click();
    await page.getByRole('button', { name: '接办' }).click();
    await page.getByRole('button', { name: '告知补正…' }).click();
    await page.getByLabel('哪里有问题').fill('请说明资金来源。');
    await page.getByLabel('怎么改').fill('写明各股东的资金来源。');
    await page.getByRole('button', { name: '发出告知' }).click();
    await page.getByText('待补正').first().waitFor();

    const applicant = await newVisitor(browser, system.origin, 'phone');
    await signIn(applicant.page, 'zhang', `/cases/${caseId}`);
    await applicant.page.getByText('请说明资金来源。').waitFor();
    await applicant.page.getByLabel('您的回复').fill('自有资金。');
    await applicant.page.getByRole('button', { name: '提交' }).click();
    await page.getByText('自有资金。').waitFor();
    expect(applicant.errors).toEqual([]);
    await applicant.context.close();
  });

  it('refuses with reasons; the applicant reports it, and the office sees how the case stood', async () => {
    const name = '双鸭山市岑榆软件有限公司';
    const caseId = await examined(name);
    await openAs('officer-wang', '/console/');
    await page.getByRole('link', { name }).click();
    await page.getByRole('button', { name: '接办' }).click();
    await page.getByRole('button', { name: '不予…' }).click();
    await page.getByLabel('申请不符合法律').check();
    await page.getByLabel(/^说明/).fill('出资来源无法说明。');
    await page.getByRole('button', { name: '不予登记' }).click();
    await page.getByText('该事项已结束。').waitFor();

    const applicant = await newVisitor(browser, system.origin, 'phone');
    await signIn(applicant.page, 'zhang', `/cases/${caseId}`);
    await applicant.page.getByText('出资来源无法说明。').waitFor();
    const report = applicant.page.locator('[data-stuck]');
    await report.locator('summary').click();
    await report.getByLabel('请说明情况').fill('材料齐全，仍被拒绝。');
    await expectNoOverflow(applicant.page, 'a refused case with the report that it does not get done');
    await report.getByRole('button', { name: '提交反映' }).click();
    await applicant.page.getByText('已受理您的反映').waitFor();
    expect(applicant.errors).toEqual([]);
    await applicant.context.close();
    await page.context().close();

    await openAs('supervisor-gao', '/console/work-orders');
    await page.getByRole('link', { name: '办不成事' }).click();
    const order = page.locator('[data-order=stuck]', { hasText: name });
    await order.getByText('材料齐全，仍被拒绝。').waitFor();
    expect(await order.locator('[data-situation]').getAttribute('data-situation')).toBe('refused');
    await order.getByText('流程：成功').waitFor();
  });

  it('draws an execution with the state of every step, and says the same in words', async () => {
    const caseId = await aCase(system, '双鸭山市拒桐软件有限公司', ({ workItems }) => workItems.length > 0);
    await openAs('supervisor-gao', '/console/executions');
    await page.getByRole('link', { name: '双鸭山市拒桐软件有限公司' }).click();
    await heading(page, '双鸭山市拒桐软件有限公司');
    expect(page.url()).toContain(caseId);
    await page.locator('[data-state=ChooseAnotherBank].waiting').waitFor();
    await page.locator('[data-state=EngraveSeals].succeeded').waitFor();
    await page.locator('[data-state=RegisterTax].succeeded').waitFor();
    await page.getByText('各环节状态').click();
    expect(await page.getByRole('row', { name: 'ChooseAnotherBank' }).getByText('等待答复').count()).toBe(1);
  });

  it('tells an applicant that the console is not for him and offers another sign-in', async () => {
    await openAs('zhang', '/console/');
    await page.getByRole('button', { name: '换个账号登录' }).waitFor();
  });
});
