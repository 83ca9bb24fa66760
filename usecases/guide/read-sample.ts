import type { OpenedType } from '../../domain/application/application.ts';
import { findCity } from '../../domain/cities/cities.ts';
import { blankForm, sampleForm } from '../../domain/documents/sample-forms.ts';
import { sampleOf } from '../../domain/guide/samples.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';

type Query = {
  readonly city: string;
  readonly entityType: OpenedType;
  readonly form: 'filled' | 'blank';
};

/** The form to print, made from public data alone; the same for everybody for a whole day, so it need not be sent twice. */
export async function readSample(
  { clock, renderer }: Pick<Ports, 'clock' | 'renderer'>,
  { city, entityType, form }: Query,
): Promise<Result<{ name: string; bytes: Uint8Array }>> {
  const profile = findCity(city);
  if (!profile) return refuse('city-not-served', { city });
  const day = `${chinaDateOf(clock.now())}T00:00:00+08:00`;
  const make = form === 'blank' ? blankForm : sampleForm;
  const letter = make(sampleOf(entityType, profile), profile, new Date(day).toISOString());
  return accept({ name: `${entityType}-${form}.pdf`, bytes: await renderer.render(letter) });
}
