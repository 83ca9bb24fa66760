import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { exportJWK, generateKeyPair } from 'jose';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jwsSigner } from '../../adapters/signer/jws-signer.ts';
import type { ChainExport } from '../../domain/audit/check-export.ts';
import { closeDay } from '../../usecases/audit/close-day.ts';
import { exportChain } from '../../usecases/audit/export-chain.ts';
import { readDailyRoot } from '../../usecases/audit/read-daily-root.ts';
import { lin, ordered, value } from '../usecases/journey.ts';

const folder = mkdtempSync(join(tmpdir(), 'kaiban-audit-'));
const save = (name: string, content: unknown) => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
};
/** Runs the command as an inspector does, and tells what it said. */
function check(...files: string[]): { status: number | null; said: string } {
  const program = join(import.meta.dirname, '..', '..', 'cli', 'audit-check.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...files], { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}

let chain: ChainExport;
let root: string;
beforeAll(async () => {
  const journey = await ordered();
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const LICENCE_KEY = JSON.stringify({ ...(await exportJWK(privateKey)), kid: 'test' });
  const world = { ...journey.world, signer: jwsSigner({ LICENCE_KEY }) };
  await closeDay(world);
  world.clock.moveOn(16 * 3_600);
  await closeDay(world);
  chain = value(await exportChain(world, lin, { caseId: journey.id }));
  root = save('root.json', value(await readDailyRoot(world, { day: '2026-11-23' })));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run audit:check', () => {
  it('finds nothing in a chain as it was exported', () => {
    expect(check(save('chain.json', chain), root)).toMatchObject({ status: 0 });
    expect(check(save('chain.json', chain)).said).toContain('not checked');
  });

  it('notices a change, and where', () => {
    const events = chain.events.map((event, n) => (n === 3 ? { ...event, at: chain.exportedAt } : event));
    const { status, said } = check(save('changed.json', { ...chain, events }), root);
    expect(status).toBe(1);
    expect(said).toContain('event 4: changed');
  });

  it('notices a gap, and where', () => {
    const events = chain.events.filter((_, n) => n !== 3);
    const { status, said } = check(save('gap.json', { ...chain, events }), root);
    expect(status).toBe(1);
    expect(said).toContain('event 5: gap');
  });

  it('notices a tail that was cut off, with the named end and without it', () => {
    const events = chain.events.slice(0, -2);
    expect(check(save('cut.json', { ...chain, events })).said).toContain('cut-off');
    const last = events.at(-1);
    const head = { sequence: last?.sequence, hash: last?.hash };
    const { status, said } = check(save('cut-with-end.json', { ...chain, events, head }), root);
    expect(status).toBe(1);
    expect(said).toContain('forged, its end is not the one that was signed');
    expect(said).toContain(`event ${chain.head.sequence}: cut-off`);
  });

  it('says what it needs when it is given nothing, or no chain', () => {
    expect(check()).toMatchObject({ status: 1 });
    expect(check(save('other.json', { any: 'thing' })).status).toBe(1);
  });
});
