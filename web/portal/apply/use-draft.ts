import { useState } from 'react';
import type { Draft } from './draft.ts';
import { loadWorkingDraft } from './draft-storage.ts';
import type { Fault } from './faults.ts';
import { isAt, withValueAt } from './pointer.ts';
import { useAutosave } from './use-autosave.ts';

/** The draft with what is known to be wrong with it; every change is kept at once and saved soon after. */
export function useDraft() {
  const autosave = useAutosave();
  const [draft, setDraft] = useState(() => loadWorkingDraft().draft);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  /** Counts the times that faults were shown, so that the summary takes the focus each time. */
  const [round, setRound] = useState(0);

  const change = (next: (draft: Draft) => Draft) =>
    setDraft((before) => {
      const after = next(before);
      autosave.changed(after);
      return after;
    });
  const setValue = (pointer: string, value: unknown) => {
    change((before) => withValueAt(before, pointer, value));
    setFaults((before) => before.filter((fault) => !isAt(fault.path, pointer)));
  };
  const showFaults = (found: readonly Fault[]) => {
    setFaults(found);
    if (found.length > 0) setRound((count) => count + 1);
  };
  return { draft, faults, round, change, setValue, showFaults, autosave };
}
