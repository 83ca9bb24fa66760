import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** The package reuses whatever `chromium` it finds in TMPDIR, so the folder carries the version. */
const cache = join(import.meta.dirname, '..', '..', '..', '.cache', 'chromium-153');

/** Not the package's own arguments: those switch web security and process isolation off. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser of the tests; `CHROMIUM_PATH` names another one. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await unpackedChromium());
  return playwright.launch({ executablePath, args, headless: true });
}

/** Unpacks browser and libraries once; both settings are read while the package is imported and used. */
async function unpackedChromium(): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const before = {
    TMPDIR: process.env['TMPDIR'],
    AWS_LAMBDA_JS_RUNTIME: process.env['AWS_LAMBDA_JS_RUNTIME'],
  };
  Object.assign(process.env, { TMPDIR: cache, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** A phone of the smallest width that has to work, or a desk. */
const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } } as const;

/** A visitor of his own: no cookies, no draft, and every error of the page is remembered. */
export async function newVisitor(
  browser: Browser,
  origin: string,
  size: keyof typeof sizes = 'desk',
): Promise<{ page: Page; context: BrowserContext; errors: string[] }> {
  const context = await browser.newContext({ baseURL: origin, viewport: sizes[size], locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') errors.push(`asked ${request.url()}`);
  });
  return { page, context, errors };
}
