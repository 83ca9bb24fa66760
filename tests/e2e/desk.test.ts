import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSystem, type DisposableSystem } from '../../cli/disposable-system.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { anApplication } from '../support/an-application.ts';
import { expectAccessible, expectNoOverflow, fillWithExample, signIn } from './support/journey.ts';

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

it('the front desk takes an application in, its client signs in person, and the desk follows it to the end', async () => {
  const { page, errors } = await newVisitor(browser, system.origin);
  await signIn(page, 'desk-zhou', '/console/desk');
  await page.getByLabel('申请人姓名').fill('张示禾');
  await page.getByLabel('证件号码').fill('23050219010203001X');
  await page.getByLabel('纸质同意书编号').fill('tyw-2026-0001');
  await page.getByLabel('申请人已签署同意书').check();
  await page.getByRole('button', { name: '开始' }).click();
  await page.getByText('TYW-2026-0001').waitFor();
  await page.getByText('申请尚未填写完整').waitFor();

  const form = await page.context().newPage();
  await form.goto((await page.getByRole('link', { name: '填写申请表' }).getAttribute('href')) ?? '');
  // Console and portal are two clients; the session with the identity is one.
  await form.locator('main').getByRole('button', { name: '登录' }).click();
  await form.waitForURL('**/apply/company');
  await fillWithExample(form);
  await form.locator('[data-verdict=granted]').waitFor();
  await form.locator('[data-save=saved]').waitFor();

  const submit = page.getByRole('button', { name: '提交申请' });
  for (const [person, number] of [
    ['p1', '23050219010203001X'],
    ['p2', '150204190203040053'],
  ] as const) {
    const signer = page.locator(`[data-signer=${person}]`);
    await signer.getByLabel('证件号码').fill(number);
    expect(await submit.isDisabled()).toBe(true);
    await signer.getByLabel('本人在场').check();
    await signer.getByRole('button', { name: /签名/ }).click();
    await page.locator(`[data-signer=${person}][data-state=signed]`).waitFor();
  }
  await expectAccessible(page, 'an application at the desk');
  await submit.click();
  await page.getByText('已提交，办件编号').waitFor();

  await form.goto((await page.getByRole('link', { name: '查看办件进度' }).getAttribute('href')) ?? '');
  await form.getByRole('heading', { name: '企业开办总回执' }).waitFor({ timeout: 60_000 });
  expect(await form.locator('[data-step=bank]').getAttribute('data-state')).toBe('done');
  expect(errors).toEqual([]);
  await page.context().close();
}, 90_000);

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
