import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSystem, type DisposableSystem } from '../../cli/disposable-system.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { heading, signIn } from './support/journey.ts';

describe('the guide', () => {
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

  it('leads a stranger from a question in plain words over the papers and the right kind into its form', async () => {
    const { page, context, errors } = await newVisitor(browser, system.origin, 'phone');
    await page.goto('/');
    await page.locator('main').getByRole('link', { name: '办事指南' }).click();
    await page.getByText('您不用上传任何材料').waitFor();
    await page.getByLabel('有什么想问的').fill('外国人能不能当股东');
    await page.locator('[data-topics] a').first().click();
    await page.locator('[data-paper=identity-copy]').waitFor();
    expect(await page.getByLabel('有人持护照').isChecked()).toBe(true);
    await page.getByText('由登记人员审查').waitFor();
    const sample = page.getByRole('link', { name: '填好的样本' });
    const file = await page.request.get((await sample.getAttribute('href')) ?? '');
    expect([file.status(), (await file.body()).toString('latin1', 0, 5)]).toEqual([200, '%PDF-']);

    await page.getByRole('link', { name: '不知道办哪种' }).click();
    await page.getByLabel('几个人一起').check();
    await page.getByLabel('管事的人承担全部').check();
    await page.locator('[data-kind=limited-partnership]').waitFor();
    await page.getByLabel('我一个人').check();
    expect(await page.locator('[data-kind]').count()).toBe(0);
    await page.getByLabel('可以用我的全部财产').check();
    await page.getByLabel('是', { exact: true }).check();
    await page.getByLabel('小店、摊位').check();
    await page.getByRole('link', { name: '按这种类型填表' }).click();
    await signIn(page, 'zhang', '/apply/kind');
    await heading(page, '企业类型');
    expect(await page.getByRole('radio', { name: /^个体工商户/ }).isChecked()).toBe(true);
    await page.locator('[data-help] summary').click();
    await page.getByRole('link', { name: '空白申请表' }).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});
