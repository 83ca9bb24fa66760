import { emptyDraft, type Draft } from './draft.ts';

const place = 'kaiban.draft.1';
const keyPlace = 'kaiban.draft.request';

/** The draft that this browser keeps, or an empty one. */
export function loadDraft(): Draft {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Draft>;
    return { ...emptyDraft, ...kept };
  } catch {
    return emptyDraft;
  }
}

/** Keeps the draft in this browser, and nowhere else. */
export function saveDraft(draft: Draft): void {
  localStorage.setItem(place, JSON.stringify(draft));
}

/** Forgets the draft: it was accepted, or its owner threw it away. */
export function dropDraft(): void {
  localStorage.removeItem(place);
  localStorage.removeItem(keyPlace);
}

/** The key of this request: the same for the same content, so a repeated click or a lost answer does no harm. */
export function requestKeyFor(content: string): string {
  try {
    const kept = JSON.parse(localStorage.getItem(keyPlace) ?? '{}') as { content?: string; key?: string };
    if (kept.content === content && kept.key) return kept.key;
  } catch {
    // What was kept is unreadable: a new key it is.
  }
  const key = crypto.randomUUID();
  localStorage.setItem(keyPlace, JSON.stringify({ content, key }));
  return key;
}
