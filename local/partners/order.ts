/**
 * The stations of an order. `prepared`: announced, without a work item. `placed`: to be looked at. `working`:
 * until its due time. `answering`: the answer is made and has to arrive. `repeating`: arrived, the late duplicate
 * follows. `following`: the answer has arrived, what follows it is still to be told. `asked-back` waits for the applicant's correction, `silent` for ever. `stuck`: turned down for good.
 */
export type OrderState =
  | 'prepared'
  | 'placed'
  | 'working'
  | 'asked-back'
  | 'silent'
  | 'answering'
  | 'repeating'
  | 'following'
  | 'answered'
  | 'closed'
  | 'cancelled'
  | 'stuck';

/** The stations in which there is something to do. */
export const activeStates: readonly OrderState[] = [
  'placed',
  'working',
  'answering',
  'repeating',
  'following',
];

/** What is sent about a work item: the part of its address, and the body. */
export type Answer = {
  readonly move: 'completion' | 'refusal' | 'correction' | 'later-facts';
  readonly body: Record<string, unknown>;
};

/** An order as the book holds it: no name, no person, only ids and the answer once made. */
export type Order = {
  readonly workItemId: string;
  readonly state: OrderState;
  /** Product time in epoch milliseconds at which the work is done. */
  readonly dueAt: number;
  readonly duplicate: boolean;
  /** Kaiban has asked again while an answer was on its way. */
  readonly askedAgain: boolean;
  readonly answer?: Answer;
};
