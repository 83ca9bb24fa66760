import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSystem, type DisposableSystem } from '../../cli/disposable-system.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { expectAccessible, expectNoOverflow, fillWithExample, heading, signIn } from './support/journey.ts';

/** The two founders of the form's example. */
const founders = { p1: '23050219010203001X', p2: '150204190203040053' } as const;

describe('signing', () => {
  let system: DisposableSystem;
  let browser: Browser;
  const visitors: { context: BrowserContext; errors: string[] }[] = [];

  beforeAll(async () => {
    system = await startSystem();
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    for (const { context } of visitors) await context.close();
    await browser?.close();
    await system?.stop();
  });

  async function visit(size: 'phone' | 'desk'): Promise<Page> {
    const visitor = await newVisitor(browser, system.origin, size);
    visitors.push(visitor);
    return visitor.page;
  }

  /** Reads, agrees, shows the face and signs, on a phone of his own and without an account. */
  async function signOnPhone(link: string, number: string): Promise<Page> {
    const page = await visit('phone');
    await page.goto(link);
    await heading(page, '签署企业开办申请');
    await page.getByText('公司登记（备案）申请书').waitFor();
    await expectNoOverflow(page, 'the signing page');
    await page.getByLabel('本人证件号码').fill(number);
    await page.getByLabel('我单独同意').check();
    await page.getByRole('button', { name: '开始人脸核验' }).click();
    await page.getByRole('button', { name: '开始核验' }).click();
    await page.waitForURL('**/sign/*');
    await page.getByLabel('我已阅读以上内容').check();
    await expectAccessible(page, 'the step of signing');
    await page.getByRole('button', { name: '确认签名' }).click();
    await page.locator('[data-ended=signed]').waitFor();
    return page;
  }

  it('two founders sign on their phones, the applicant submits and follows the case', async () => {
    const desk = await visit('desk');
    await signIn(desk, 'zhang', '/apply');
    await fillWithExample(desk);
    await desk.locator('[data-verdict=granted]').waitFor();
    await desk.getByRole('button', { name: '检查并签名' }).click();
    await heading(desk, '签名');
    const submit = desk.getByRole('button', { name: '提交申请' });
    expect(await submit.isDisabled()).toBe(true);
    await desk.getByRole('button', { name: '邀请签名' }).click();

    for (const [person, number] of Object.entries(founders)) {
      const link = (await desk.locator(`a[data-link=${person}]`).getAttribute('href')) ?? '';
      const phone = await signOnPhone(link, number);
      await desk.locator(`[data-signer=${person}][data-state=signed]`).waitFor();
      await phone.reload();
      await phone.getByText('签名链接已使用').waitFor();
    }
    await submit.click();
    await desk.waitForURL('**/cases/case_*');
    await desk.getByRole('heading', { name: '企业开办总回执' }).waitFor({ timeout: 60_000 });
    expect(visitors.flatMap(({ errors }) => errors)).toEqual([]);
  });

  it('another person’s number is refused, and whoever does not agree says why', async () => {
    const zhang = system.as('zhang');
    const desk = await visit('desk');
    await signIn(desk, 'zhang', '/apply');
    await fillWithExample(desk);
    await desk.getByRole('button', { name: '检查并签名' }).click();
    await desk.getByRole('button', { name: '邀请签名' }).click();
    const link = (await desk.locator('a[data-link=p2]').getAttribute('href')) ?? '';

    const phone = await visit('phone');
    await phone.goto(link);
    await phone.getByRole('button', { name: '开始人脸核验' }).click();
    await phone.getByText('不同意则无法在线签名').waitFor();
    await phone.getByLabel('本人证件号码').fill(founders.p1);
    await phone.getByLabel('我单独同意').check();
    await phone.getByRole('button', { name: '开始人脸核验' }).click();
    await phone.getByText('证件号码与被邀请人不符').waitFor();
    await phone.getByText('不同意签署').click();
    await phone.getByLabel('原因').fill('出资额不对');
    await phone.getByRole('button', { name: '拒绝签署' }).click();
    await phone.locator('[data-ended=declined]').waitFor();

    await desk.locator('[data-signer=p2][data-state=declined]').getByText('出资额不对').waitFor();
    await desk.getByRole('button', { name: '给李示岚发送新链接' }).click();
    await desk.locator('[data-signer=p2][data-state=invited]').waitFor();
    const { entries } = await zhang.listDrafts();
    expect(entries.length).toBeGreaterThan(0);
  });

  it('a draft is taken up again in another browser, and a change made elsewhere is told', async () => {
    const [first, second] = [await visit('phone'), await visit('desk')];
    await signIn(first, 'li', '/apply');
    await first.getByLabel('双鸭山市').check();
    await first.getByRole('button', { name: '继续' }).click();
    await heading(first, '企业信息');
    await first.getByLabel('企业名称').fill('双鸭山市澄岚软件有限公司');
    await first.locator('[data-save=saved]').waitFor();

    await signIn(second, 'li', '/cases');
    await second.getByRole('button', { name: '继续填写' }).click();
    await heading(second, '企业信息');
    expect(await second.getByLabel('企业名称').inputValue()).toBe('双鸭山市澄岚软件有限公司');
    await second.getByLabel('详细地址').fill('新兴大街9号');
    await second.locator('[data-save=saved]').waitFor();

    await first.getByLabel('企业名称').fill('双鸭山市澄岳软件有限公司');
    await first.locator('[data-save=elsewhere]').waitFor();
    await expectAccessible(first, 'a draft that was changed elsewhere');
    await first.getByRole('button', { name: '采用那一份' }).click();
    await first.getByLabel('详细地址').waitFor();
    await expect.poll(() => first.getByLabel('详细地址').inputValue()).toBe('新兴大街9号');

    await second.goto('/cases');
    await second.getByRole('button', { name: '复制一份' }).click();
    await expect.poll(() => second.locator('[data-draft]').count()).toBe(2);
    await second.getByRole('button', { name: '删除' }).first().click();
    await second.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await expect.poll(() => second.locator('[data-draft]').count()).toBe(1);
  });
});
