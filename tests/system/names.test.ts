import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerLines } from '../../bench/names-register.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the commands for names', { timeout: 120_000 }, () => {
  let folder: string;
  let file: string;
  let environment: NodeJS.ProcessEnv;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kaiban-names-'));
    file = join(folder, 'register.jsonl');
    const lines = [...registerLines({ seed: 4, cities: 2 }).take(5_000)].map((line) => JSON.stringify(line));
    lines[100] = 'not a line';
    lines.push(
      JSON.stringify({ name: '双鸭山市宏光商贸有限公司', status: 'registered', authority: '230502' }),
    );
    writeFileSync(file, `${lines.join('\n')}\n`);
    environment = {
      ...process.env,
      KAIBAN_DATA: join(folder, 'data'),
      KAIBAN_PORT: String(33_000 + Math.floor(Math.random() * 20) * 50),
    };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (command: string, ...args: string[]) =>
    new Promise<{ code: number; out: string }>((done) => {
      const path = join(root, 'cli', `${command}.ts`);
      execFile(
        process.execPath,
        [path, ...args],
        { env: environment, cwd: root },
        (error, stdout, stderr) => {
          done({ code: error ? Number(error.code ?? 1) : 0, out: stdout + stderr });
        },
      );
    });

  it('load a register, also one that was broken off, and skip what cannot be read', async () => {
    const loading = spawn(process.execPath, [join(root, 'cli/names-load.ts'), file], {
      env: environment,
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((first) => loading.stdout.once('data', first));
    loading.kill('SIGTERM');
    await new Promise((end) => loading.once('exit', end));

    const { code, out } = await run('names-load', file);
    expect([code, out]).toEqual([0, expect.stringContaining('Done: 5001 lines')]);
    expect(out).toMatch(/\d+ of 5002 lines are in the index already/);
    const again = await run('names-load', file);
    expect(again.out).toContain('5001 of 5002 lines are in the index already');
  });

  it('check names, with what is the same and what to take instead, and say of what is no name that it is none', async () => {
    const near = ['双鸭山市鸿光商贸有限公司', '双鸭山市宏光国际贸易有限公司'];
    const bad = ['', '星', '双鸭山市😀科技有限公司', '双鸭山市<b>科技有限公司', '星河'.repeat(60)];
    const { code, out } = await run('names-check', ...near, ...bad);
    expect(code).toBe(2);
    expect(out).toContain('SIM-1 warn  双鸭山市宏光商贸有限公司');
    expect(out).toContain('SAME-4 block  双鸭山市宏光商贸有限公司');
    expect(out).toContain('alternatives: ');
    for (const rule of ['N01', 'N04', 'F19', 'N02']) expect(out).toContain(`${rule} block`);
    expect(out).not.toMatch(/^ +at /m);
  });

  it('say how they are used', async () => {
    expect((await run('names-load')).out).toContain('Usage');
    expect((await run('names-load', join(folder, 'nothing'))).code).toBe(1);
    expect((await run('names-check')).out).toContain('Usage');
  });
});
