import { useEffect, useRef, useState } from 'react';
import { ProblemError } from '../../../client/problem-error.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { Draft } from './draft.ts';
import { keepWorkingDraft, loadWorkingDraft, type Act, type WorkingDraft } from './draft-storage.ts';
import { toApplication } from './to-application.ts';

/** How a draft stands with the service. `elsewhere`: somebody has changed it in another place. */
export type SaveState = 'untouched' | 'waiting' | 'saving' | 'saved' | 'failed' | 'elsewhere';

/** So long after the last change a draft is saved. */
const quietMs = 800;

/**
 * Saves the draft with the service soon after each change, one save at a time, so that typing never waits. `flush`
 * saves now what is not saved yet, and tells the draft's id; it throws when that fails.
 */
export function useAutosave() {
  const kaiban = useKaiban();
  const [state, setState] = useState<SaveState>('untouched');
  const working = useRef<WorkingDraft>(undefined);
  working.current ??= loadWorkingDraft();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const dirty = useRef(false);

  useEffect(() => () => clearTimeout(timer.current), []);

  const note = (next: WorkingDraft) => {
    working.current = next;
    keepWorkingDraft(next);
  };
  const current = (): WorkingDraft => working.current ?? loadWorkingDraft();

  async function save(overwrite: boolean): Promise<void> {
    if (!dirty.current && current().applicationId !== undefined) return;
    dirty.current = false;
    setState('saving');
    try {
      const { applicationId, version, draft } = current();
      const content = { ...toApplication(draft) } as Record<string, unknown>;
      const line =
        applicationId === undefined
          ? await kaiban.createDraft({ content })
          : await kaiban.saveDraft(
              { applicationId, content },
              overwrite || version === undefined ? {} : { ifMatch: version },
            );
      note({ ...current(), applicationId: line.id, version: line.version });
      setState(dirty.current ? 'waiting' : 'saved');
    } catch (error) {
      dirty.current = true;
      const isElsewhere = error instanceof ProblemError && error.code === 'edited-meanwhile';
      setState(isElsewhere ? 'elsewhere' : 'failed');
      throw error;
    }
  }

  /** Saves one after the other: the next one knows the version of the one before. */
  const saveInTurn = (overwrite = false): Promise<void> => {
    clearTimeout(timer.current);
    const saved = turn.current.catch(() => undefined).then(() => save(overwrite));
    turn.current = saved;
    return saved;
  };

  return {
    state,
    changed(draft: Draft) {
      note({ ...current(), draft });
      dirty.current = true;
      setState('waiting');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void saveInTurn().catch(() => undefined), quietMs);
    },
    async flush(): Promise<string> {
      await saveInTurn();
      return current().applicationId ?? '';
    },
    /** Replaces what somebody else has written by what stands here. */
    overwrite: () => {
      dirty.current = true;
      return saveInTurn(true).catch(() => undefined);
    },
    applicationId: () => current().applicationId,
    /** Whether the reader may do this with it. */
    may: (act: Act) => current().mayDo?.includes(act) ?? true,
  };
}
