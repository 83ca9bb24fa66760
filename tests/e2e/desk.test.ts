import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSystem, type DisposableSystem } from '../../cli/disposable-system.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { signIn } from './support/journey.ts';

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
