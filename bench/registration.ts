/**
 * What registration costs where nothing is stored: decisions by the rule set, and the documents as PDF with their
 * sizes. `node bench/registration.ts` prints one JSON line per figure.
 */
import { documentOf, documentsOf } from '../domain/documents/documents-of.ts';
import { applyRules } from '../domain/registration/rule-set.ts';
import { finishedSources, refusedSources, renderer } from '../tests/documents/printed.ts';
import { figure, quantile } from './running-system.ts';

const seconds = Number(process.argv[2] ?? 2);

/** How often something can be done in a second, one after the other, with the time of each. */
async function rate(act: () => unknown): Promise<{ perSecond: number; times: number[] }> {
  const times: number[] = [];
  const started = performance.now();
  while (performance.now() - started < seconds * 1000) {
    const before = performance.now();
    await act();
    times.push(performance.now() - before);
  }
  return { perSecond: (times.length / (performance.now() - started)) * 1000, times };
}

const finished = await finishedSources();
const { application, company } = finished.file.case;
const input = { application, today: company?.foundedOn ?? '', hits: [] };
applyRules(input);
figure('decisions per second', (await rate(() => applyRules(input))).perSecond, '1/s');

const refused = refusedSources();
const started = performance.now();
const first = documentOf(refused, 'refusal-notice');
if (first) await renderer.render(first);
figure('first PDF, library and font loaded with it', performance.now() - started, 'ms');

const documents = [
  ...documentsOf(finished).map(({ document }) => ({ sources: finished, document })),
  { sources: refused, document: 'refusal-notice' as const },
];
for (const { sources, document } of documents) {
  const content = documentOf(sources, document);
  if (!content) continue;
  const bytes = await renderer.render(content);
  const { perSecond, times } = await rate(() => renderer.render(content));
  figure(`PDF per second, ${document}`, perSecond, '1/s', {
    bytes: bytes.length,
    p99ms: Math.round(quantile(times, 0.99)),
  });
}
