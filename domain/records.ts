import type * as z from 'zod';

/** Something that is kept whole under its id; every change counts its version up by one, beginning with 1. */
export type Versioned = { readonly id: string; readonly version: number };

/** A place of a record in a list: the name of the list and the text by which its entries are sorted. */
export type Listing = { readonly list: string; readonly sort: string };

/**
 * How records of one kind are kept: everything that is neither a case nor a part of one (applications that are
 * still drafts, notices, reservations of names …). Declared beside the type that it keeps.
 */
export type RecordKind<T extends Versioned> = {
  /** The name under which the kind is stored; never changed. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
  /** The lists in which a record stands now: at most one whose name begins with `all`, and at most one other. */
  readonly lists?: (record: T) => readonly Listing[];
  /** When somebody has to come back to it without being asked (a reminder, an expiry); nothing when never. */
  readonly dueAt?: (record: T) => string | undefined;
  /** After this the store may drop it on its own. */
  readonly expiresAt?: (record: T) => string | undefined;
  /** Properties with personal data; each is stored sealed. */
  readonly sealed?: readonly (keyof T & string)[];
};

/** A record, or a work item of a case, to which somebody has to come back at `at`. */
export type DueEntry = { readonly kind: string; readonly id: string; readonly at: string };
