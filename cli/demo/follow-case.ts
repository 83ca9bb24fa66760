import { setTimeout as sleep } from 'node:timers/promises';
import type { OutputOf } from '../../client/client.ts';

/** A case as the interface returns it. */
export type CaseView = OutputOf<'readCase'>;

const everyMs = 200;

/** Follows a case to its end: shows every change, and lets somebody act where a person is waited for. */
export async function followCase(options: {
  readonly read: () => Promise<CaseView>;
  readonly show: (view: CaseView) => void;
  readonly act: (view: CaseView) => Promise<void>;
}): Promise<CaseView> {
  for (;;) {
    const view = await options.read();
    options.show(view);
    if (view.endedAt !== undefined) return view;
    await options.act(view);
    await sleep(everyMs);
  }
}
