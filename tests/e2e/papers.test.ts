import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSystem, type DisposableSystem } from '../../cli/disposable-system.ts';
import { aPdf, aPng } from '../support/papers.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { expectAccessible, expectNoOverflow, fillWithExample, heading, signIn } from './support/journey.ts';

let system: DisposableSystem;
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  system = await startSystem();
  browser = await launchBrowser();
  ({ page, errors } = await newVisitor(browser, system.origin, 'phone'));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const upload = async (name: string, mimeType: string, buffer: Buffer) =>
  page.locator('[data-papers] input[type=file]').setInputFiles({ name, mimeType, buffer });

it('takes a paper on the last page of the form, says what is wrong with another, and offers it again', async () => {
  await signIn(page, 'zhang', '/apply');
  await fillWithExample(page);
  await upload('租赁合同.pdf', 'application/pdf', aPng());
  await page.getByText('文件内容与所声明的类型不符').waitFor();
  await upload('租赁合同.pdf', 'application/pdf', await aPdf());
  const paper = page.getByLabel('住所使用证明 · 租赁合同.pdf');
  await paper.waitFor();
  expect(await paper.isChecked()).toBe(true);
  await expectAccessible(page, 'papers');
  await expectNoOverflow(page, 'papers');
  await page.reload();
  await heading(page, '核对并提交');
  expect(await page.getByLabel('住所使用证明 · 租赁合同.pdf').isChecked()).toBe(true);

  await page.getByLabel('住所使用证明 · 租赁合同.pdf').uncheck();
  await page.getByRole('button', { name: '移除 租赁合同.pdf' }).click();
  await paper.waitFor({ state: 'detached' });
  // The browser notes the refusal of the first file by itself.
  expect(errors.filter((error) => !error.includes('422'))).toEqual([]);
});
