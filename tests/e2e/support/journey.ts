import { expect } from 'vitest';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { DisposableSystem } from '../../../cli/disposable-system.ts';
import { signByAll, type Form } from '../../../cli/submit-signed.ts';
import { demoPassword } from '../../../local/identity/demo-people.ts';

/** Goes to a page that needs somebody, and signs in as this person. */
export async function signIn(page: Page, login: string, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('main').getByRole('button', { name: '登录' }).click();
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill(demoPassword);
  await page.locator('form button[type=submit]').first().click();
  await page.waitForURL((url) => url.pathname.startsWith(path) && !url.pathname.endsWith('signed-in'));
}

/** Fills the form with its example and gives the promises; the check page is open afterwards. */
export async function fillWithExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '用示例填写' }).click();
  await heading(page, '核对并提交');
  await page.getByLabel('我承诺：所填内容').check();
  await page.getByLabel('我承诺：住所').check();
}

/** From the check page to the case: everybody signs, each at his own client, and the applicant submits. */
export async function signAndSubmit(page: Page, system: DisposableSystem): Promise<void> {
  await page.getByRole('button', { name: '检查并签名' }).click();
  await page.waitForURL('**/applications/app_*');
  const applicationId = page.url().split('/').at(-1) ?? '';
  const zhang = system.as('zhang');
  const { content } = await zhang.readDraft({ applicationId });
  await signByAll(zhang, applicationId, content as Form);
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.waitForURL('**/cases/case_*');
}

/** Waits until the page has this heading. */
export async function heading(page: Page, text: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: text }).waitFor();
}

/** Fails with every rule of WCAG 2.2 A and AA that the page breaks. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(found, name).toEqual([]);
}

/** Fails when the page can be scrolled sideways. */
export async function expectNoOverflow(page: Page, name: string): Promise<void> {
  const [content = 0, window = 0] = await page.evaluate<number[]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  expect(content, name).toBeLessThanOrEqual(window);
}
