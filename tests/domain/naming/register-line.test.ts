import { describe, expect, it } from 'vitest';
import { readRegisterLine, registerColumns } from '../../../domain/naming/register-line.ts';
import { oddTexts } from '../persons/odd-texts.ts';

const day = '2026-11-22';
const read = (data: object) => readRegisterLine(JSON.stringify(data), day);
const name = '双鸭山市星河科技有限公司';

describe('a line of a register', () => {
  it('is read from JSON and from CSV alike', () => {
    const change = {
      action: 'put',
      entry: { name, city: '230500', status: 'cancelled', until: '2027-03-01', divisions: ['65', '75'] },
    };
    const line = { name, status: 'cancelled', authority: '230506', industry: '65', since: '2026-03-01' };
    expect(read(line)).toEqual({ change });
    const csv = `"${name}",cancelled,230506,65,2026-03-01`;
    expect(readRegisterLine(csv, day, registerColumns)).toEqual({ change });
    const turned = `2026-03-01,65,230506,${name},cancelled`;
    expect(readRegisterLine(turned, day, ['since', 'industry', 'authority', 'name', 'status'])).toEqual({
      change,
    });
  });

  it.each([
    ['registered', '2000-01-01', 'put', undefined],
    ['reserved', '2026-10-01', 'put', '2026-12-01'],
    ['reserved', '2026-09-01', 'remove', '2026-11-01'],
    ['cancelled', '2025-11-22', 'put', '2026-11-22'],
    ['renamed', '2025-11-21', 'remove', '2026-11-21'],
    ['revoked', undefined, 'put', '2027-11-22'],
  ])('%s since %s is %s until %s', (status, since, action, until) => {
    const result = read({ name, status, authority: '230500', ...(since && { since }) });
    expect(result).toMatchObject({ change: { action, entry: { ...(until && { until }) } } });
  });

  it.each([
    ['{', undefined],
    ['[]', undefined],
    ['null', undefined],
    [JSON.stringify({ name, status: 'gone', authority: '230500' }), undefined],
    [JSON.stringify({ name, status: 'registered', authority: '999999' }), undefined],
    [JSON.stringify({ name, status: 'registered', authority: '230000' }), undefined],
    [JSON.stringify({ name, status: 'registered', authority: '230500', industry: '00' }), undefined],
    [JSON.stringify({ name, status: 'registered', authority: '230500', since: '2026-02-30' }), undefined],
    [JSON.stringify({ name: '有限公司', status: 'registered', authority: '230500' }), undefined],
    [',,,', registerColumns],
    ['"', registerColumns],
  ])('that cannot be read says why: %s', (line, csv) => {
    expect(readRegisterLine(line, day, csv)).toHaveProperty('fault');
  });

  it('never stumbles', () => {
    for (const odd of oddTexts) {
      readRegisterLine(odd, day);
      readRegisterLine(odd, day, registerColumns);
      read({ name: odd, status: 'registered', authority: '230500' });
    }
  });
});
