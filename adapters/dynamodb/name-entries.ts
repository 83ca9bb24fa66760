import type { NameEntry, NameStatus } from '../../domain/naming/name-entry.ts';

/** The usual status takes no room. */
const usual: NameStatus = 'registered';

/** No name has one: blanks and control characters are removed when it is normalised. */
const separator = '\n';

/** An entry as it is stored, in few bytes: name, divisions, status, last day, holder; what is missing at the end is left out. */
export function writeEntry({ name, divisions, status, until = '', holder = '' }: NameEntry): string {
  const fields = [name, divisions.join(','), status === usual ? '' : status, until, holder];
  return fields.join(separator).replace(/\n+$/, '');
}

/** Reads an entry of a city as it was stored. */
export function readEntry(text: string, city: string): NameEntry {
  const [name = '', divisions = '', status = '', until = '', holder = ''] = text.split(separator);
  return {
    name,
    city,
    divisions: divisions === '' ? [] : divisions.split(','),
    status: status === '' ? usual : (status as NameStatus),
    ...(until !== '' && { until }),
    ...(holder !== '' && { holder }),
  };
}
