import type { Note, WorkItem } from './work-item.ts';

/** Notes that an item keeps; the oldest go first. */
const mostNotes = 50;

/** The item with one more note. */
export function withNote(item: WorkItem, note: Note): WorkItem {
  return { ...item, notes: [...(item.notes ?? []), note].slice(-mostNotes) };
}
