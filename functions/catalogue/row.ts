import type { ConfigGroup } from '../../contracts/config.ts';

/** What a function may do; `infra` turns each into the least policy that allows just that. */
export type Grant =
  | 'table:read'
  | 'table:write'
  | 'limits:count'
  | 'workflow:control'
  | 'workflow:read'
  | 'uploads:read'
  | 'uploads:write'
  | 'licence:sign'
  | 'licence:keys';

/** What calls a function. */
export type Trigger =
  | { readonly kind: 'http'; readonly operationId: string }
  /** A Task state (or several) of the workflow; the name is the substitution in the ASL file. */
  | { readonly kind: 'step'; readonly step: string }
  /** New event items: the table's stream in the cloud, the outbox index in the local run. */
  | { readonly kind: 'outbox' }
  | {
      readonly kind: 'schedule';
      readonly everyMinutes: number;
      /** The variable by which a local run asks for it; without one it runs there, too. */
      readonly locallyAskedBy?: string;
    };

/** One function: plain data that `infra` and `local` both read, so neither can have one that the other lacks. */
export type FunctionRow = {
  readonly id: string;
  /** The module whose `handler` is called, from the root of the repository. */
  readonly entry: `functions/${string}.ts`;
  readonly trigger: Trigger;
  readonly config: readonly ConfigGroup[];
  readonly grants: readonly Grant[];
  readonly timeoutSeconds: number;
  /** Files that are packed beside the code, from the root of the repository to the function's folder. */
  readonly files?: readonly { readonly from: string; readonly to: string }[];
};
