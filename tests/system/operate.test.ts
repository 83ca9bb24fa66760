import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { standardApplication } from '../../bench/case-load.ts';
import { submitSigned } from '../../cli/submit-signed.ts';
import { startSystem, type DisposableSystem } from '../../cli/disposable-system.ts';
import { onDuty } from '../support/on-duty.ts';
import { until } from '../support/until.ts';

/** Everything that the system, its functions, its store and its partners have written down about their work. */
function logsOf(folder: string): { file: string; text: string }[] {
  return readdirSync(join(folder, 'log'), { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, 'log', file)).isFile())
    .map((file) => ({ file, text: readFileSync(join(folder, 'log', file), 'utf8') }));
}

describe('a data folder', () => {
  const copy = join(mkdtempSync(join(tmpdir(), 'kaiban-backup-')), 'data');
  let system: DisposableSystem | undefined;
  let folder = '';
  afterAll(async () => {
    await system?.stop();
    for (const one of [folder, join(copy, '..')])
      if (one !== '') rmSync(one, { recursive: true, force: true });
  });

  it('is copied while the system stands still, and a system on the copy goes on with the running case', async () => {
    system = await startSystem();
    folder = system.settings.folder;
    await onDuty(system, 'officer-wang');
    const application = standardApplication(7_001);
    const scope = ['P0008', ...application.scope];
    const { id } = await submitSigned(system.as('zhang'), { ...application, scope });
    const itemOf = (running: DisposableSystem) =>
      until(
        async () =>
          (await running.as('officer-wang').listWorkItems({ department: 'registry' })).entries[0]?.id,
        (found) => found !== undefined,
      );
    const itemId = await itemOf(system);
    await system.stop({ keepData: true });
    cpSync(folder, copy, { recursive: true });

    system = await startSystem({ folder: copy });
    const officer = system.as('officer-wang');
    expect(await itemOf(system)).toBe(itemId);
    await officer.claimWorkItem({ itemId: itemId ?? '' });
    await officer.completeWorkItem({ itemId: itemId ?? '', answer: { note: '准予登记' } });
    const applicant = system.as('zhang');
    const view = await until(
      () => applicant.readCase({ caseId: id }),
      (seen) => seen.status === 'finished',
    );
    expect(view.receipt?.name).toBe(application.name);
  });

  it('has logs of a whole case in which no person can be found, and no secret', async () => {
    const texts = [...logsOf(folder), ...logsOf(copy)];
    expect(texts.some(({ text }) => text.includes('"step":"FinishCase"'))).toBe(true);
    expect(texts.some(({ text }) => text.includes('"Metrics":[{"Name":"Finished"'))).toBe(true);
    const { people, address } = standardApplication(1);
    const secrets = ['licence.json', 'fields.json'].map((file) => {
      const text = readFileSync(join(copy, 'keys', file), 'utf8');
      return /"(?:d|k)":"([^"]+)"/.exec(text)?.[1] ?? '';
    });
    const forbidden = [
      ...people.flatMap(({ name, document, mobile, email }) => [name, document.number, mobile, email]),
      address.street,
      ...secrets,
      (await system?.tokenOf('zhang')) ?? '',
      'whsec_',
      'Bearer ey',
    ].filter((one) => one !== undefined);
    expect(forbidden.filter((one) => one.length < 2)).toEqual([]);
    const found = texts.flatMap(({ file, text }) =>
      forbidden.filter((one) => text.includes(one)).map((one) => `${file}: ${one}`),
    );
    expect(found).toEqual([]);
  });

  it('has log lines of the closed list of codes only', () => {
    const codes = [...logsOf(folder), ...logsOf(copy)]
      .filter(({ file }) => file === 'kaiban.log')
      .flatMap(({ text }) => [...text.matchAll(/"code":"([\w-]+)"/g)].map(([, code]) => code));
    const closed = [
      'http',
      'step',
      'outbox',
      'due',
      'watch',
      'close-day',
      'unavailable',
      'broken',
      'measured',
      'outbox-pump',
    ];
    expect(codes.filter((code) => !closed.includes(code ?? ''))).toEqual([]);
    expect(codes.length).toBeGreaterThan(10);
  });
});
