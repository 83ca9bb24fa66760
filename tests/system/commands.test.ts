import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

describe('the commands', () => {
  let folder: string;
  let environment: NodeJS.ProcessEnv;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kaiban-commands-'));
    const port = 31_000 + Math.floor(Math.random() * 20) * 50;
    environment = {
      ...process.env,
      KAIBAN_DATA: folder,
      KAIBAN_PORT: String(port),
      KAIBAN_PARTNER_SPEED: '0',
    };
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function run(command: string, ...args: string[]): Promise<{ code: number; out: string }> {
    return new Promise((done) => {
      execFile(
        process.execPath,
        [join(root, 'cli', `${command}.ts`), ...args],
        { env: environment, cwd: root },
        (error, stdout, stderr) => {
          done({ code: error ? Number(error.code ?? 1) : 0, out: stdout + stderr });
        },
      );
    });
  }

  it('demo shows the journey to the receipt and writes the case as the interface returns it', async () => {
    const file = join(folder, 'case.json');
    const { code, out } = await run('demo', '--json', file);
    expect([code, out]).toEqual([0, expect.stringContaining('✓ Finished') as string]);
    for (const part of [
      'Credit code',
      'Licence',
      'Verify',
      'Seal filing',
      'Bank account',
      'Tax',
      'Steward',
      'Fees             0 yuan',
      'Portal',
    ]) {
      expect(out).toContain(part);
    }
    const written = JSON.parse(readFileSync(file, 'utf8')) as {
      status: string;
      steps: { startedAt?: string; endedAt?: string }[];
    };
    expect(written.status).toBe('finished');
    for (const step of written.steps)
      expect([typeof step.startedAt, typeof step.endedAt]).toEqual(['string', 'string']);
  });

  it('demo takes another name when it runs again on the same data', async () => {
    const { code, out } = await run('demo');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/is taken[\s\S]*is free[\s\S]*✓ Finished/) as string,
    ]);
  });

  it('demo plays the officer and the applicant where a sample needs them', async () => {
    for (const sample of ['pre-approval-item', 'bank-refuses', 'bank-asks-correction']) {
      const { code, out } = await run('demo', join('samples', `${sample}.json`));
      expect([sample, code, out]).toEqual([sample, 0, expect.stringContaining('✓ Finished') as string]);
    }
  });

  it('demo tells every fault of a wrong file, by field, with its rule', async () => {
    const file = join(folder, 'wrong.json');
    const sample = JSON.parse(readFileSync(join(root, 'samples', 'three-founders.json'), 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...sample, capitalFen: 1, name: '双鸭山市云有限公司' }));
    const wrong = await run('demo', file);
    expect(wrong.code).toBe(1);
    expect(wrong.out).toMatch(/\/capitalFen {2}\[X02\]/);
    expect(wrong.out).toMatch(/\/name {2}\[/);
    writeFileSync(file, '{"city": ');
    expect(await run('demo', file)).toMatchObject({
      code: 1,
      out: expect.stringContaining('is not JSON') as string,
    });
    expect(await run('demo', join(folder, 'none.json'))).toMatchObject({
      code: 1,
      out: expect.stringContaining('cannot be read') as string,
    });
  });

  it('start says that it runs already, that a port is taken, and reset waits until it is stopped', async () => {
    const started = spawn(process.execPath, [join(root, 'cli', 'start.ts')], { env: environment, cwd: root });
    let said = '';
    started.stdout.on('data', (data: Buffer) => (said += data.toString()));
    while (!said.includes('Kaiban is up')) await once(started.stdout, 'data');
    expect(await run('start')).toMatchObject({
      code: 1,
      out: expect.stringContaining('runs already') as string,
    });
    expect(await run('reset')).toMatchObject({
      code: 1,
      out: expect.stringContaining('stop it first') as string,
    });
    started.kill('SIGINT');
    await once(started, 'exit');

    const squatter = createServer().listen(Number(environment['KAIBAN_PORT']), '127.0.0.1');
    await once(squatter, 'listening');
    expect(await run('start')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/Port \d+ .*KAIBAN_PORT/) as string,
    });
    squatter.close();

    expect(existsSync(join(folder, 'dynamodb.sqlite'))).toBe(true);
    expect((await run('reset')).code).toBe(0);
    expect(existsSync(join(folder, 'dynamodb.sqlite'))).toBe(false);
  });
});
