import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../adapters/clock/system-clock.ts';

const folder = mkdtempSync(join(tmpdir(), 'kaiban-clock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ahead = (now: string) => Math.abs(Math.round((Date.parse(now) - Date.now()) / 3_600_000));

describe('the clock', () => {
  it('is the machine’s, unless a file moves it forward', async () => {
    expect(ahead(systemClock({}).now())).toBe(0);
    const file = join(folder, 'clock.json');
    const clock = systemClock({ CLOCK_FILE: file });
    expect(ahead(clock.now())).toBe(0);
    writeFileSync(file, JSON.stringify({ offsetMs: 5 * 3_600_000 }));
    await sleep(120);
    expect(ahead(clock.now())).toBe(5);
  });

  it('never goes back, whatever the file says', async () => {
    const file = join(folder, 'other.json');
    writeFileSync(file, JSON.stringify({ offsetMs: 5 * 3_600_000 }));
    const clock = systemClock({ CLOCK_FILE: file });
    expect(ahead(clock.now())).toBe(5);
    for (const text of ['{"offsetMs":0}', 'half a fi', '{"offsetMs":-1}']) {
      writeFileSync(file, text);
      await sleep(120);
      expect(ahead(clock.now())).toBe(5);
    }
  });
});
