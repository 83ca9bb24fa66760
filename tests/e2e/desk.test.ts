import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSystem, type DisposableSystem } from '../../cli/disposable-system.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { anApplication } from '../support/an-application.ts';
import { expectAccessible, expectNoOverflow, signIn } from './support/journey.ts';

let system: DisposableSystem;
let browser: Browser;
beforeAll(async () => {
  system = await startSystem();
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

it('the front desk takes an application in and opens it on the form', async () => {
  const { page, errors } = await newVisitor(browser, system.origin);
  await signIn(page, 'desk-zhou', '/console/desk');
  await page.getByLabel('申请人姓名').fill('林知夏');
  await page.getByLabel('证件号码').fill('230502199001010010');
  await page.getByLabel('纸质同意书编号').fill('tyw-2026-0001');
  await page.getByLabel('申请人已签署同意书').check();
  await page.getByRole('button', { name: '开始' }).click();
  await page.getByText('TYW-2026-0001').waitFor();
  const form = await page.getByRole('link', { name: '填写申请表' }).getAttribute('href');
  await page.goto(form ?? '');
  // Console and portal are two clients; the session with the identity is one.
  await page.locator('main').getByRole('button', { name: '登录' }).click();
  await page.waitForURL('**/apply/company');
  expect(errors).toEqual([]);
  await page.context().close();
}, 60_000);

it('an applicant asks for help, sees what his helper does, and ends it', async () => {
  const { page, errors } = await newVisitor(browser, system.origin, 'phone');
  const zhang = system.as('zhang');
  const { id } = await zhang.createDraft({ content: anApplication({ name: '双鸭山市沐禾软件有限公司' }) });
  await signIn(page, 'zhang', '/cases');
  await page.getByRole('link', { name: '请人帮办' }).click();
  await page.getByRole('radio', { name: '代办' }).check();
  await page.getByLabel('我已阅读并同意').check();
  await expectAccessible(page, 'asking for help');
  await expectNoOverflow(page, 'asking for help');
  await page.getByRole('button', { name: '同意并抽签' }).click();
  const helper = await page.locator('[data-helper]').getAttribute('data-helper');

  const office = await newVisitor(browser, system.origin);
  await signIn(office.page, helper ?? '', '/console/help');
  await expectAccessible(office.page, 'the people whom I help');
  await office.page.getByRole('link', { name: '张伟' }).click();
  await office.page.getByRole('button', { name: '查看林知夏的号码' }).click();
  await office.page.getByText(anApplication().people[0]?.document.number ?? '').waitFor();
  await expectAccessible(office.page, 'one whom I help');
  const form = await office.page.getByRole('link', { name: '打开申请表' }).getAttribute('href');
  await office.page.goto(form ?? '');
  await office.page.locator('main').getByRole('button', { name: '登录' }).click();
  await office.page.waitForURL('**/apply/company');
  await office.page.getByLabel('从业人数').fill('12');
  await office.page.locator('[data-save=saved]').waitFor();
  expect((await zhang.readDraft({ applicationId: id })).content).toMatchObject({
    people: anApplication().people,
    staff: 12,
  });

  await page.getByText('查看了完整号码').waitFor();
  await page.getByText('修改了 从业人数').waitFor();
  await expectAccessible(page, 'what was done for me');
  await expectNoOverflow(page, 'what was done for me');
  await page.getByRole('button', { name: '终止帮办代办' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await page.getByText('已由您于').waitFor();
  await office.page.goto('/console/help');
  await office.page.getByText('目前没有抽签分给您的申请人').waitFor();
  expect([errors, office.errors]).toEqual([[], []]);
  await page.context().close();
  await office.page.context().close();
}, 60_000);
