import type { CaseSummary } from '../api/shapes.ts';

/** How the status of a case looks; the word beside it says the same. */
export const statusLook: Readonly<Record<CaseSummary['status'], 'active' | 'done' | 'grey'>> = {
  accepted: 'active',
  'name-bound': 'active',
  registered: 'active',
  finished: 'done',
  refused: 'grey',
  withdrawn: 'grey',
};
