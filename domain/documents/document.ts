import * as z from 'zod';
import type { Text } from '../findings.ts';
import type { Drawing } from '../seals/drawing.ts';

/** The documents of which a case has at most one; each notice of a correction is a document of its own. */
export const singleDocuments = [
  'acceptance-notice',
  'application-form',
  'articles',
  'grant-notice',
  'refusal-notice',
  'licence',
  'seal-impressions',
  'receipt',
] as const;

/** The name of a document within its case; a notice of a correction is named after its work item. */
export const DocumentId = z.union([
  z.enum(singleDocuments),
  z.string().regex(/^correction-notice-[a-z]+(-[a-z]+)*-[1-9]\d{0,3}$/),
]);
/** See the schema. */
export type DocumentId = z.infer<typeof DocumentId>;

/** A part of a letter; what is Chinese only is the text that counts before the law. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly en?: string }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'close'; readonly lines: readonly string[] };

/** A fact under its label; `choices`: the words of which one is ticked where the form is filled in by hand. */
export type Row = { readonly label: Text; readonly value: string; readonly choices?: readonly string[] };

/** A column of a table; the shares of all columns make the whole width. */
export type Column = { readonly label: Text; readonly share: number };

type Head = {
  readonly title: Text;
  /** The instant that the document carries as its date of making; never the time of printing. */
  readonly at: string;
  /** Made by no real authority: said on every page. */
  readonly simulated: boolean;
};

/** A notice, a form, a receipt: pages of text. */
export type Letter = Head & {
  readonly layout: 'letter';
  /** What stands under the title, such as the number of the case. */
  readonly reference: string;
  readonly blocks: readonly Block[];
};

/** The business licence: one framed page with the code by which it is verified. */
export type Certificate = Head & {
  readonly layout: 'certificate';
  readonly subtitle: string;
  readonly creditCode: string;
  readonly left: readonly Row[];
  readonly right: readonly Row[];
  readonly authority: string;
  readonly date: string;
  readonly number: string;
  /** What the QR code holds. */
  readonly code: string;
  /** The signed record itself, so that the file can be verified without anything else. */
  readonly licence: string;
};

/** The impressions of a company's seals, each drawn in its true size. */
export type ImpressionSheet = Head & {
  readonly layout: 'impressions';
  readonly reference: string;
  readonly impressions: readonly {
    readonly title: Text;
    readonly caption: string;
    readonly drawing: Drawing;
    readonly isSpecimen: boolean;
  }[];
};

/** What a document says, before it has a form. */
export type DocumentContent = Letter | Certificate | ImpressionSheet;
