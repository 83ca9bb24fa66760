import type { City } from '../../shared/api/shapes.ts';
import type { Draft } from './draft.ts';

/** No visit where the bank does without; otherwise one at its first branch, as soon as there is a seat. */
export function usualAppointment({
  video = false,
  branches = [],
}: City['banks'][number]): Draft['bank']['appointment'] {
  if (video) return { way: 'video', branch: '', at: '' };
  const [first] = branches;
  return first ? { way: 'visit', branch: first.id, at: '' } : { way: '', branch: '', at: '' };
}

/** The appointment as the application says it; nothing as long as it is not whole. */
export function toAppointment({ way, branch, at }: Draft['bank']['appointment']): object {
  if (way === 'video') return { appointment: { way } };
  return way === 'visit' && at !== '' ? { appointment: { way, branch, at } } : {};
}
