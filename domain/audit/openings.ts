import type { Caller, Role } from '../callers.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { Actor, NewEvent } from '../events.ts';
import { isClosed } from '../work-items/lifecycle.ts';
import type { Opened, Purpose, Reader } from './opened.ts';

/** The role in which somebody opens a file, if it is to be recorded: the owner's own reading is not. */
export function roleOfReader(caller: Caller, file: CaseFile): Role | undefined {
  if (caller.id === file.case.owner) return undefined;
  const roles: readonly Role[] = [
    'partner',
    'supervisor',
    'registry-officer',
    'front-desk',
    'callback-staff',
    'helper',
  ];
  return roles.find((role) => caller.roles.includes(role));
}

/** Why somebody opens something: for the item that it is about or that lies with him, otherwise by his role. */
export function purposeOf(caller: Caller, file: CaseFile, { itemId }: Opened): Purpose {
  const item =
    file.items.find(({ id }) => id === itemId) ??
    file.items.find(
      ({ state, holder, assignee }) => !isClosed(state) && (holder ?? assignee)?.id === caller.id,
    );
  if (item) return item.kind;
  if (file.case.help?.helper?.id === caller.id) return 'help';
  return caller.roles.includes('supervisor') ? 'supervision' : 'enquiry';
}

/**
 * The readers of a case after one more has opened something; nothing if that is recorded already. A person is recorded
 * once an hour for each thing, a program once for good: pages look again every two seconds.
 */
export function withReader(
  readers: readonly Reader[],
  actor: Actor,
  opened: Opened,
  at: string,
): Reader[] | undefined {
  const hour = actor.kind === 'partner' ? '' : at.slice(0, 13);
  const of = [opened.what, opened.itemId, opened.part].filter((part) => part !== undefined).join('/');
  const isSame = (reader: Reader) => reader.by === actor.id && reader.of === of;
  if (readers.some((reader) => isSame(reader) && reader.hour === hour)) return undefined;
  const current = readers.filter((reader) => !isSame(reader) && (reader.hour === '' || reader.hour === hour));
  return [...current, { by: actor.id, of, hour }];
}

/** The event of an opening. */
export function openingEvent(actor: Actor, opened: Opened, role: Role, purpose: Purpose): NewEvent {
  return { type: 'FileOpened', data: { ...opened, role, purpose }, actor };
}
