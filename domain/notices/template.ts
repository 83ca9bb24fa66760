import type { Text } from '../findings.ts';

/** How a notice reaches a person outside the pages; in the pages every notice of a user is listed. */
export type Channel = 'sms' | 'email';

/** A notice as it is sent: on which ways, and in which words. */
export type Template = {
  /** One that its recipient must act on, or a right begins with it: no preference switches it off. */
  readonly mandatory: boolean;
  readonly channels: readonly Channel[];
  readonly title: Text;
  /** One sentence or two; `{fact}` stands for a fact. No names of people, companies or offices, no numbers of theirs. */
  readonly text: Text;
};
