import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startSystem, type DisposableSystem } from '../../cli/disposable-system.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { aCase, muchCapital } from './support/cases.ts';
import {
  expectAccessible,
  expectNoOverflow,
  fillWithExample,
  heading,
  signAndSubmit,
  signIn,
} from './support/journey.ts';

describe('the portal', () => {
  let system: DisposableSystem;
  let browser: Browser;
  let page: Page;
  let errors: string[] = [];

  beforeAll(async () => {
    system = await startSystem();
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

  async function open(size: 'phone' | 'desk' = 'phone'): Promise<void> {
    ({ page, errors } = await newVisitor(browser, system.origin, size));
  }

  it('leads from a free name over the one form to a finished company with its receipt', async () => {
    await open();
    await page.goto('/');
    await page.getByRole('link', { name: '先查名称' }).click();
    await page.getByLabel('企业名称').fill('双鸭山市星舟软件有限公司');
    await page.locator('[data-verdict=free]').waitFor();
    await page.getByRole('button', { name: '使用这个名称' }).click();
    await signIn(page, 'zhang', '/apply/company');
    expect(await page.getByLabel('企业名称').inputValue()).toBe('双鸭山市星舟软件有限公司');

    await fillWithExample(page);
    await signAndSubmit(page, system);
    await page.getByRole('heading', { name: '企业开办总回执' }).waitFor({ timeout: 60_000 });
    // The chart is the case: the same steps in the same order, all of them done.
    const chart: string[] = [];
    for (const step of await page.locator('[data-step]').all())
      chart.push(`${await step.getAttribute('data-step')}:${await step.getAttribute('data-state')}`);
    const { steps } = await system.as('zhang').readCase({ caseId: page.url().split('/').at(-1) ?? '' });
    expect(chart).toEqual(steps.map(({ step }) => `${step}:done`));
    expect(await page.evaluate(() => sessionStorage.getItem('kaiban.draft.4'))).toBeNull();

    await page.getByRole('link', { name: '核验执照' }).click();
    await page.getByText('签名有效').waitFor();
    expect(await page.getByText('模拟：本执照').count()).toBe(1);

    await page.getByRole('link', { name: '我的办件' }).click();
    await page.getByText('已办结').first().waitFor();
  });

  it('leads an operator from the first question over every page to the finished shop, by keyboard where it can', async () => {
    await open();
    await signIn(page, 'zhang', '/apply');
    await heading(page, '企业类型');
    await page.getByLabel('双鸭山市').check();
    await page.getByRole('radio', { name: /^有限责任公司/ }).focus();
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('radio', { name: /^个体工商户/ }).isChecked()).toBe(true);
    expect(await page.getByRole('link', { name: '出资', exact: true }).count()).toBe(0);
    const goOn = async (next: string) => {
      await expectAccessible(page, `before ${next}`);
      await expectNoOverflow(page, `before ${next}`);
      await page.getByRole('button', { name: '继续' }).click();
      await heading(page, next);
    };
    await goOn('企业信息');
    expect(await page.getByLabel('注册资本').count()).toBe(0);
    await page.getByLabel('企业名称').fill('双鸭山市尖山区溪棠软件工作室');
    await page.locator('[data-verdict=free]').waitFor();
    await page.getByLabel('区（县）').click();
    await page.getByTitle('尖山区').click();
    await page.getByLabel('详细地址').fill('新兴大街3号');
    await page.getByLabel('面积').fill('20');
    await page.getByLabel('按词或拼音查找').fill('ruanjiankaifa');
    await page.getByRole('button', { name: '添加软件开发' }).click();
    await goOn('人员');
    await page.getByRole('button', { name: '添加第一个人' }).click();
    await page.getByLabel('姓名').fill('张示禾');
    await page.getByLabel('证件号码').fill('23050219010203001X');
    await page.getByLabel('手机号码').fill('13800138000');
    await goOn('任职');
    await page.getByText('经营者', { exact: true }).waitFor();
    await goOn('印章、银行、税务');
    expect(await page.getByLabel('暂不开户').isChecked()).toBe(true);
    await page.locator('#field-seals-maker input').first().check();
    await goOn('核对并提交');
    await page.getByText('只差下方的承诺').waitFor();
    await page.getByLabel('我承诺：所填内容').check();
    await page.getByLabel('我承诺：住所').check();
    await page.locator('[data-verdict=granted]').waitFor();
    await signAndSubmit(page, system);
    await page.getByRole('heading', { name: '企业开办总回执' }).waitFor({ timeout: 60_000 });
    await page.getByText('个体工商户').first().waitFor();
  });

  it('shows a warning apart from faults, at its field too, and does not let it stand in the way', async () => {
    await open();
    await signIn(page, 'zhang', '/apply');
    await fillWithExample(page);
    const warning = page.locator('[data-warnings]').getByRole('link', { name: '财务负责人' });
    await warning.waitFor();
    await expectAccessible(page, 'warnings');
    await warning.click();
    await heading(page, '任职');
    await page.locator('[data-warning]').getByText('财务负责人').waitFor();
    expect(await page.getByLabel('财务负责人').getAttribute('aria-invalid')).toBe('false');
    await page.goto('/apply/check');
    await page.getByRole('button', { name: '检查并签名' }).click();
    await page.waitForURL('**/applications/app_*');
  });

  it('shows a taken name with what to take instead, and takes it with one click', async () => {
    await open();
    const taken = '双鸭山市沐荷软件有限公司';
    await aCase(system, taken, ({ company }) => company !== undefined);
    await page.goto('/name');
    await page.locator('#name').fill(taken);
    await page.locator('[data-similar]').getByText(taken).waitFor();
    await page.locator('[data-alternatives] button').first().click();
    await page.locator('[data-verdict=free]').waitFor();
    expect(await page.locator('#name').inputValue()).not.toBe(taken);
    await expectAccessible(page, 'alternatives');
    await expectNoOverflow(page, 'alternatives');
  });

  it('tells what is wrong with a name and how to mend it', async () => {
    await open();
    await page.goto('/name');
    await page.getByLabel('企业名称').fill('中国abc公司');
    await page.locator('[data-verdict=not-allowed]').waitFor();
    expect(await page.getByText('怎么改').count()).toBeGreaterThan(1);
    expect(await page.getByRole('button', { name: '使用这个名称' }).count()).toBe(0);
  });

  it('keeps the draft over a reload and shows every gap at the top and at its field', async () => {
    await open();
    await signIn(page, 'zhang', '/apply');
    await heading(page, '企业类型');
    await page.getByLabel('双鸭山市').check();
    await page.getByRole('button', { name: '继续' }).click();
    await heading(page, '企业信息');
    await page.getByLabel('详细地址').fill('新兴大街1号');
    await page.reload();
    await page.getByLabel('详细地址').waitFor();
    expect(await page.getByLabel('详细地址').inputValue()).toBe('新兴大街1号');

    await page.getByRole('button', { name: '继续' }).click();
    const summary = page.locator('.summary');
    await summary.waitFor();
    await page.locator('.summary:focus').waitFor();
    await summary.getByRole('link', { name: '注册资本' }).click();
    const capital = page.getByLabel('注册资本');
    await page.locator('#field-capitalFen:focus').waitFor();
    expect(await capital.getAttribute('aria-invalid')).toBe('true');
  });

  it('shows what the service finds wrong in the application, with a link to the field', async () => {
    await open('desk');
    await signIn(page, 'zhang', '/apply');
    await fillWithExample(page);
    await page.getByRole('link', { name: '修改人员' }).click();
    await page.getByLabel('证件号码').first().fill('110105194912310020');
    await page.getByRole('button', { name: '继续' }).click();
    await heading(page, '核对并提交');
    await page.locator('[data-verdict=faults]').waitFor();
    await page.getByRole('button', { name: '检查并签名' }).click();
    await page.locator('.summary').getByRole('link', { name: '证件号码' }).click();
    await heading(page, '人员');
    const number = page.getByLabel('证件号码').first();
    expect(await number.getAttribute('aria-invalid')).toBe('true');
    await page.locator('#field-people-0-document-number:focus').waitFor();
  });

  it('lets the applicant choose another bank when one has refused', async () => {
    await open();
    await signIn(page, 'zhang', '/apply');
    await fillWithExample(page);
    // Which bank stands first is drawn anew every day.
    await page.goto('/apply/services?back=check');
    await page.getByLabel('龙江银行').check();
    await page.getByRole('button', { name: '继续' }).click();
    await heading(page, '核对并提交');
    await page.goto('/apply/company?back=check');
    await page.getByLabel('企业名称').fill('双鸭山市拒澜软件有限公司');
    await page.getByRole('button', { name: '继续' }).click();
    await heading(page, '核对并提交');
    await signAndSubmit(page, system);
    const choice = page.locator('[data-item=another-bank]');
    await choice.waitFor({ timeout: 60_000 });
    await choice.getByLabel('双鸭山农商银行').check();
    await choice.getByRole('button', { name: '提交' }).click();
    await page.getByRole('heading', { name: '企业开办总回执' }).waitFor({ timeout: 60_000 });
  });

  it('takes an application back after asking once, and says so', async () => {
    const caseId = await aCase(
      system,
      '双鸭山市澄霖软件有限公司',
      ({ decision }) => decision?.outcome === 'referred',
      muchCapital(),
    );
    await open();
    await signIn(page, 'zhang', `/cases/${caseId}`);
    await page.getByRole('button', { name: '撤回申请' }).click();
    const question = page.getByRole('dialog');
    await question.waitFor();
    await expectAccessible(page, 'the question before a withdrawal');
    await question.getByRole('button', { name: '确定' }).click();
    await page.getByRole('heading', { name: '已撤回' }).waitFor();
    expect(await page.getByRole('button', { name: '撤回申请' }).count()).toBe(0);
  });

  it('opens a company in another city, whose applicant comes to the bank at a time that he has moved once', async () => {
    await open();
    await signIn(page, 'zhang', '/apply');
    await page.getByLabel('岳阳市').check();
    await fillWithExample(page);
    await page.getByText('岳阳市', { exact: true }).waitFor();
    await page.goto('/apply/services?back=check');
    await page.getByText('由抽签决定').waitFor();
    await page.getByLabel('岳阳农商银行').check();
    expect(await page.getByLabel('无需到场').isChecked()).toBe(true);
    await page.getByLabel('洞庭银行').check();
    expect(await page.getByLabel('无需到场').count()).toBe(0);
    const slot = page.locator('#field-bank-appointment-at');
    await page
      .getByText(/余 \d 个/)
      .first()
      .waitFor();
    await slot.press('Enter');
    for (let step = 0; step < 6; step += 1) await slot.press('ArrowDown');
    await slot.press('Enter');
    await expectAccessible(page, 'the choice of a visit to the bank');
    await expectNoOverflow(page, 'the choice of a visit to the bank');
    await page.getByRole('button', { name: '继续' }).click();
    await heading(page, '核对并提交');
    await signAndSubmit(page, system);

    const visit = page.locator('[data-appointment]');
    const at = await visit.getAttribute('data-appointment');
    await visit.getByRole('button', { name: '改期…' }).click();
    await visit
      .getByText(/余 \d 个/)
      .first()
      .waitFor();
    await expectAccessible(page, 'a visit that is moved');
    await visit.getByRole('button', { name: '确认改期' }).click();
    await expect.poll(() => visit.getAttribute('data-appointment')).not.toBe(at);
    await page.locator('[data-step=tax][data-state=done]').waitFor();
    await page.getByText('重新抽签，结果一致').waitFor();
    expect(await page.locator('[data-step=bank]').getAttribute('data-state')).not.toBe('done');

    const seconds = Math.ceil((Date.parse(at ?? '') - Date.now()) / 1000) + 60;
    await fetch(`${system.origin}/local/clock`, { method: 'POST', body: JSON.stringify({ seconds }) });
    await page.getByRole('heading', { name: '企业开办总回执' }).waitFor({ timeout: 60_000 });
  });

  it('comes packed, and its files only once', async () => {
    const html = await (await fetch(system.origin)).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
    const { headers } = await fetch(new URL(script, system.origin));
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('cache-control')).toContain('immutable');
    await open();
  });

  it('speaks English after one click and remembers it', async () => {
    await open();
    await page.goto('/');
    await page.getByRole('button', { name: 'English' }).click();
    await heading(page, 'Open a company');
    await page.reload();
    await heading(page, 'Open a company');
    await page.locator('html[lang=en]').waitFor();
  });
});
