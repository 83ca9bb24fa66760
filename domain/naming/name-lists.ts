/** The lists under one key of the index: what lies there, cut to what a check needs. */
import { counts, type NameEntry } from './name-entry.ts';
import { meet, type NameKey } from './name-keys.ts';

/** How many names a list holds. One is enough to decide; the rest is shown. What is cut off waits beside the list. */
export const longestList = 64;

/** The place of names without an industry among the divisions. */
export const withoutIndustry = '00';

/** The lists under one key, each by its label; and beside which of them names are waiting. */
export type NameLists = {
  readonly lists: Readonly<Record<string, readonly NameEntry[]>>;
  readonly waiting: readonly string[];
};

/** Nothing lies under this key. */
export const noLists: NameLists = { lists: {}, waiting: [] };

/** Under which labels an entry lies: one for each division, `00` for a name without industry, `*` for whole names. */
export function labelsOf({ key, role, text }: NameKey, divisions: readonly string[]): string[] {
  if (key.startsWith('n:')) return ['*'];
  // Whose name stands within another is asked by every industry.
  if (role === 'core') return [`${withoutIndustry} core ${text}`];
  return (divisions.length === 0 ? [withoutIndustry] : divisions).map(
    (division) => `${division} ${role} ${text}`,
  );
}

/** Whether a name that looks for `wanted` in these divisions (none: in all) is like those in a list. */
export function isWanted(label: string, wanted: NameKey, divisions: readonly string[]): boolean {
  if (label === '*') return wanted.key.startsWith('n:');
  const [division = '', role, text = ''] = label.split(' ');
  const isSameIndustry =
    division === withoutIndustry || divisions.length === 0 || divisions.includes(division);
  return isSameIndustry && meet(wanted, { key: wanted.key, role: role as NameKey['role'], text });
}

/** A name that comes, changes or goes. A reservation never takes the place of a registered name. */
export type NameChange = { readonly action: 'put' | 'remove'; readonly entry: NameEntry };

/** What has become of the lists under a key, and of what waits beside them. */
export type ChangedLists = NameLists & {
  /** Names that have to wait beside a list, and lists with room for some that wait. */
  readonly wait: readonly { readonly label: string; readonly entry: NameEntry }[];
  readonly refill: readonly string[];
  /** Names that are gone, whether they were in the list or waiting beside it. */
  readonly gone: readonly { readonly label: string; readonly name: string }[];
};

/**
 * Puts a change into the lists under one key; the same change again changes nothing. What has ceased to count before
 * `today` (a day in China) is swept out of these lists on the way, so that they do not fill with names of the past.
 */
export function changeLists(
  before: NameLists,
  change: NameChange,
  labels: readonly string[],
  today: string,
): ChangedLists {
  const lists: Record<string, readonly NameEntry[]> = {};
  const waiting = new Set(before.waiting);
  const wait: { label: string; entry: NameEntry }[] = [];
  const gone: { label: string; name: string }[] = [];
  const refill: string[] = [];

  for (const label of new Set([...Object.keys(before.lists), ...labels])) {
    const list = before.lists[label] ?? [];
    const counting = list.filter((entry) => counts(entry, today));
    const isMine = labels.includes(label);
    const { next, removed } = changeList(counting, change, isMine, isMine && waiting.has(label));
    const kept = next.slice(0, longestList);
    if (kept.length > 0) lists[label] = kept;
    for (const cut of next.slice(longestList)) {
      wait.push({ label, entry: cut });
      waiting.add(label);
    }
    if (removed) gone.push({ label, name: change.entry.name });
    if (waiting.has(label) && (removed || counting.length < list.length)) refill.push(label);
  }
  return { lists, waiting: [...waiting], wait, gone, refill };
}

/** One list: the name is put where it belongs (`isMine`) and taken out where it no longer does. */
function changeList(
  list: readonly NameEntry[],
  change: NameChange,
  isMine: boolean,
  mayWait: boolean,
): { readonly next: readonly NameEntry[]; readonly removed: boolean } {
  const { action, entry } = change;
  const standing = list.find(({ name }) => name === entry.name);
  if (standing && !mayReplace(standing, change)) return { next: list, removed: false };
  const rest = list.filter(({ name }) => name !== entry.name);
  if (action === 'put' && isMine) return { next: [...rest, entry].toSorted(longestCounting), removed: false };
  return { next: rest, removed: standing !== undefined || mayWait };
}

function mayReplace(standing: NameEntry, { action, entry }: NameChange): boolean {
  if (standing.holder !== undefined && entry.holder !== undefined && standing.holder !== entry.holder) {
    return action === 'put' && standing.status !== 'registered';
  }
  if (action === 'remove') return entry.holder === undefined || standing.holder === entry.holder;
  return !(standing.status === 'registered' && entry.status === 'reserved');
}

/** Those that always count first, so that none of them waits beside a list of names that have ceased to count. */
function longestCounting(one: NameEntry, other: NameEntry): number {
  const [a, b] = [one.until ?? '9999', other.until ?? '9999'];
  return a === b ? (one.name < other.name ? -1 : 1) : a > b ? -1 : 1;
}
