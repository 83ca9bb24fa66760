import { describe, expect, it } from 'vitest';
import { absenceOf, presentStaff, withAbsence } from '../../../domain/staff/attendance.ts';
import { exclusionOf, exclusionsFor, excluding } from '../../../domain/staff/exclusions.ts';
import { stewardNow, stewardOnDuty } from '../../../domain/staff/stewards.ts';
import { aCase, acceptedAt, aCity, minutesLater } from '../../support/a-case.ts';
import { anApplication } from '../../support/an-application.ts';

const attendance = (absences: Parameters<typeof withAbsence>[0]) => ({
  id: '230500',
  version: 1,
  absences: [...absences],
});

describe('the attendance', () => {
  it('has everybody of the roster there until an absence is noted', () => {
    const officers = presentStaff(aCity(), undefined, 'registry-officer', acceptedAt);
    expect(officers.map(({ id }) => id)).toEqual(['officer-wang', 'officer-chen', 'officer-liu']);
  });

  it('leaves out who is away, until the instant noted', () => {
    const away = attendance([{ staff: 'officer-wang', until: minutesLater(60) }]);
    const there = (minutes: number) =>
      presentStaff(aCity(), away, 'registry-officer', minutesLater(minutes)).map(({ id }) => id);
    expect(there(0)).toEqual(['officer-chen', 'officer-liu']);
    expect(there(59)).toEqual(['officer-chen', 'officer-liu']);
    expect(there(60)).toContain('officer-wang');
  });

  it('keeps one absence a person, drops those that are over, and forgets who is back', () => {
    const one = withAbsence([], 'officer-wang', { until: minutesLater(60) }, acceptedAt);
    const two = withAbsence(one, 'officer-wang', { until: minutesLater(90), substitute: 'x' }, acceptedAt);
    expect(two).toEqual([{ staff: 'officer-wang', until: minutesLater(90), substitute: 'x' }]);
    const three = withAbsence(two, 'officer-chen', { until: minutesLater(200) }, minutesLater(90));
    expect(three).toEqual([{ staff: 'officer-chen', until: minutesLater(200) }]);
    expect(withAbsence(three, 'officer-chen', undefined, minutesLater(91))).toEqual([]);
    expect(absenceOf(attendance(three), 'officer-chen', minutesLater(199))).toBeDefined();
  });
});

describe('a steward', () => {
  const [li, sun] = aCity().stewards;
  if (!li || !sun) throw new Error('two stewards are needed');
  const away = (staff: string, substitute?: string) =>
    attendance([{ staff, until: minutesLater(60), ...(substitute && { substitute }) }]);

  it('of a new case is one who is there', () => {
    const { id } = aCase();
    expect(stewardOnDuty(aCity(), away(li.id), id, acceptedAt)).toEqual(sun);
    expect(stewardOnDuty(aCity(), away(sun.id), id, acceptedAt)).toEqual(li);
    const both = attendance([...away(li.id).absences, ...away(sun.id).absences]);
    expect(aCity().stewards).toContainEqual(stewardOnDuty(aCity(), both, id, acceptedAt));
  });

  it('who is away is stood in for until he is back', () => {
    const subject = aCase({ steward: li });
    expect(stewardNow(aCity(), undefined, subject, acceptedAt)).toEqual(li);
    expect(stewardNow(aCity(), away(li.id, sun.id), subject, acceptedAt)).toEqual(sun);
    expect(stewardNow(aCity(), away(li.id), subject, acceptedAt)).toEqual(sun);
    expect(stewardNow(aCity(), away(li.id, sun.id), subject, minutesLater(60))).toEqual(li);
  });
});

describe('a new case', () => {
  it('excludes its applicant, its steward and every namesake on the roster', () => {
    const [person, ...others] = anApplication().people;
    if (!person) throw new Error('nobody');
    const application = anApplication({ people: [{ ...person, name: '陈静' }, ...others] });
    expect(exclusionsFor(application, { owner: 'lin', steward: 'steward-li' }, aCity())).toEqual([
      { staff: 'lin', why: 'applicant' },
      { staff: 'steward-li', why: 'steward' },
      { staff: 'officer-chen', why: 'person' },
    ]);
  });

  it('excludes whoever steps back, once', () => {
    const subject = excluding(aCase(), { staff: 'officer-wang', why: 'relative' });
    expect(exclusionOf(subject, 'officer-wang')).toBe('relative');
    expect(exclusionOf(subject, 'officer-chen')).toBeUndefined();
    expect(excluding(subject, { staff: 'officer-wang', why: 'other' })).toBe(subject);
  });
});
