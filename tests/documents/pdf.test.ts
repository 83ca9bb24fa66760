import { createHash } from 'node:crypto';
import QRCode from 'qrcode';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentOf, documentsOf, type Sources } from '../../domain/documents/documents-of.ts';
import type { DocumentContent, DocumentId } from '../../domain/documents/document.ts';
import { scopeItems } from '../../domain/scope/scope-items.ts';
import { anApplication } from '../support/an-application.ts';
import { finishedSources, readPdf, refusedSources, renderer, unpacked } from './printed.ts';

const inOne = (text: string) => text.replaceAll(/\s/g, '');
let finished: Sources;
beforeAll(async () => {
  finished = await finishedSources();
});

function contentOf(sources: Sources, document: DocumentId): DocumentContent {
  const content = documentOf(sources, document);
  if (!content) throw new Error(`no ${document}`);
  return content;
}

/** What a page with this one text looks like. */
async function pictureOf(text: string): Promise<string> {
  const letter: DocumentContent = {
    ...contentOf(finished, 'acceptance-notice'),
    layout: 'letter',
    reference: '',
    blocks: [{ kind: 'paragraph', text }],
  };
  const { pages } = await readPdf(await renderer.render(letter), 2);
  return createHash('sha256')
    .update(pages[0]?.data ?? '')
    .digest('hex');
}

/** Every text that stands in a document. */
function textsOf(content: DocumentContent): string[] {
  if (content.layout === 'certificate') {
    const { title, creditCode, left, right, authority, date, number } = content;
    return [title.zh, creditCode, authority, date, number, ...[...left, ...right].map(({ value }) => value)];
  }
  if (content.layout === 'impressions') {
    const { title, reference, impressions } = content;
    return [title.zh, reference, ...impressions.flatMap((one) => [one.title.zh, one.caption])];
  }
  const blocks = content.blocks.flatMap((block) => {
    if (block.kind === 'rows') return block.rows.flatMap(({ label, value }) => [label.zh, value]);
    if (block.kind === 'table') return [...block.columns.map(({ label }) => label.zh), ...block.rows.flat()];
    return block.kind === 'close' ? block.lines : [block.text];
  });
  return [content.title.zh, content.reference, ...blocks];
}

describe.each([
  'acceptance-notice',
  'application-form',
  'articles',
  'grant-notice',
  'licence',
  'seal-impressions',
  'receipt',
  'correction-notice-tax-1',
  'refusal-notice',
] as const)('the PDF of %s', (document) => {
  const content = () => contentOf(document === 'refusal-notice' ? refusedSources() : finished, document);

  it('holds every text, to be found and copied, and says 模拟 on every page', async () => {
    const { pages, text } = await readPdf(await renderer.render(content()));
    for (const fact of textsOf(content())) expect(text).toContain(inOne(fact));
    for (const page of pages) expect(inOne(page.text)).toContain('模拟文件，不具法律效力');
  });

  it('is the same to the byte however often it is made', async () => {
    const [one, two] = [await renderer.render(content()), await renderer.render(content())];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it('is small, tagged and in Chinese, and carries the time of its facts', async () => {
    const bytes = await renderer.render(content());
    const text = unpacked(bytes);
    // The articles hold some 450 different signs; their outlines are what a file weighs.
    expect(bytes.length).toBeLessThan(document === 'articles' ? 60_000 : 46_000);
    expect(text).toContain('/Lang (zh-CN)');
    expect(text).toContain('/Marked true');
    const made = content().at.replaceAll(/[-:T]/g, '').slice(0, 14);
    expect(text).toContain(`(D:${made}Z)`);
  });
});

describe('a document', () => {
  it('by a real authority does not say 模拟', async () => {
    const content = { ...contentOf(finished, 'acceptance-notice'), simulated: false };
    const { pages } = await readPdf(await renderer.render(content));
    expect(pages.map(({ text }) => text).join()).not.toContain('不具法律效力');
  });

  it('with other facts has other bytes', async () => {
    const content = contentOf(finished, 'grant-notice');
    const other = { ...content, at: '2026-11-24T01:00:00.000Z' };
    expect(Buffer.compare(await renderer.render(content), await renderer.render(other))).not.toBe(0);
  });
});

describe('the printed licence', () => {
  it('stays on one page with sixty items of scope and a long address', async () => {
    const application = anApplication({ scope: scopeItems.slice(0, 60).map(({ code }) => code) });
    application.address.street = '新兴大街'.repeat(30);
    const sources = await finishedSources(undefined, application);
    const { pages, text } = await readPdf(await renderer.render(contentOf(sources, 'licence')));
    expect(pages).toHaveLength(1);
    expect(text).toContain(inOne(String(sources.record['scope'])));
    expect(text).toContain('新兴大街'.repeat(30));
  });

  it('shows the QR code of its link with the signed short record, as pixels', async () => {
    const content = contentOf(finished, 'licence');
    if (content.layout !== 'certificate') throw new Error('no certificate');
    const number = finished.file.case.company?.licenceNumber;
    expect(content.code).toMatch(
      new RegExp(`^https://kaiban\\.example/verify/${number}#[\\w-]+\\.[\\w-]+\\.[\\w-]+$`),
    );
    const { modules } = QRCode.create(content.code, { errorCorrectionLevel: 'L' });
    const a4Width = 841.89;
    const [page] = (await readPdf(await renderer.render(content), 4)).pages;
    const scale = (page?.width ?? 0) / a4Width;
    const side = 128 / (modules.size + 8);
    const [left, top] = [a4Width - 56 - 20 - 128, 62];
    const isDark = (row: number, column: number) => {
      const x = Math.round((left + (column + 4.5) * side) * scale);
      const y = Math.round((top + (row + 4.5) * side) * scale);
      return (page?.data[(y * page.width + x) * 4] ?? 255) < 128;
    };
    let wrong = 0;
    for (let row = 0; row < modules.size; row += 1)
      for (let column = 0; column < modules.size; column += 1)
        if (isDark(row, column) !== Boolean(modules.get(row, column))) wrong += 1;
    expect(wrong).toBe(0);
  });
});

describe('a character that the font does not have', () => {
  const street = '测试𡒄路𠮷号';
  const withStreet = async () => {
    const application = anApplication();
    application.address.street = street;
    return finishedSources(undefined, application);
  };

  it.each(['licence', 'application-form', 'articles'] as const)(
    'is read and copied as itself, on the %s',
    async (document) => {
      const { text } = await readPdf(await renderer.render(contentOf(await withStreet(), document)));
      expect(text).toContain(street);
      expect(text).not.toContain('\uFFFD');
    },
  );

  it('shows a frame with its code point in it, another one for each', async () => {
    const signs = ['𡒄', '𠮷', '\u{10FFFD}'];
    const pictures = await Promise.all(signs.map(pictureOf));
    // No two are alike, so none is an empty frame.
    expect(new Set([...pictures, await pictureOf('口')]).size).toBe(signs.length + 1);
  });

  it('that has no shape takes no place', async () => {
    expect(await pictureOf('林\u{E0100}\u200B')).toBe(await pictureOf('林'));
  });
});

it('every document in the list can be printed', async () => {
  for (const { document } of documentsOf(finished)) {
    expect((await renderer.render(contentOf(finished, document))).length).toBeGreaterThan(10_000);
  }
});
