import type { CaseFile, CaseHistory } from '../case/case-file.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import type { Text } from '../findings.ts';
import type { WorkItem } from '../work-items/work-item.ts';
import { acceptanceNotice } from './acceptance-notice.ts';
import { applicationForm } from './application-form.ts';
import { constitutionOf } from './articles.ts';
import { correctionNotice } from './correction-notice.ts';
import { grantNotice, refusalNotice } from './decision-notices.ts';
import type { DocumentContent, DocumentId, singleDocuments } from './document.ts';
import { finalReceipt } from './final-receipt.ts';
import { licenceDocument } from './licence.ts';
import { sealImpressions } from './seal-impressions.ts';

/** What documents are made of: the facts of a case, its city, who reads, and the record in the licence. */
export type Sources = {
  readonly file: CaseHistory;
  readonly profile: CityProfile;
  readonly reader: 'owner' | 'officer';
  /** The licence record whose signature has been checked; without it there is no licence to print. */
  readonly record: Readonly<Record<string, unknown>> | undefined;
  readonly origin: string | undefined;
};

/** A line of the list of documents. */
export type DocumentEntry = { readonly document: DocumentId; readonly title: Text; readonly at: string };

type Single = (typeof singleDocuments)[number];

/** How each document is made; nothing means that the case has no such document, or not yet. */
const makers: Readonly<Record<Single, (sources: Sources) => DocumentContent | undefined>> = {
  'acceptance-notice': ({ file, profile }) => acceptanceNotice(file, profile),
  'application-form': ({ file, profile, reader }) => applicationForm(file, profile, reader),
  articles: ({ file, profile }) => constitutionOf(file, profile),
  'grant-notice': ({ file, profile }) => grantNotice(file, profile),
  'refusal-notice': ({ file, profile }) => refusalNotice(file, profile),
  licence: printedLicence,
  'seal-impressions': ({ file, profile }) => sealImpressions(file, profile),
  receipt: ({ file, profile }) => finalReceipt(file, profile),
};

/** The documents that a case has now, in the order in which they came to be. */
export function documentsOf(sources: Sources): DocumentEntry[] {
  const singles = Object.entries(makers).map(([document, make]) => ({ document, content: make(sources) }));
  const notices = sources.file.items.map((item) => ({
    document: noticeId(item),
    content: correctionNotice(sources.file, sources.profile, item),
  }));
  return [...singles, ...notices]
    .flatMap(({ document, content }) =>
      content ? [{ document, title: content.title, at: madeAt(sources.file, content) }] : [],
    )
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** What a document says; nothing if the case has no such document, or not yet. */
export function documentOf(sources: Sources, document: DocumentId): DocumentContent | undefined {
  if (document in makers) return makers[document as Single](sources);
  const item = sources.file.items.find((one) => noticeId(one) === document);
  return item && correctionNotice(sources.file, sources.profile, item);
}

function printedLicence({ file, record, origin }: Sources): DocumentContent | undefined {
  const { company } = file.case;
  if (!company || !record) return undefined;
  return licenceDocument({ record, licence: company.licence, code: company.licenceCode, origin });
}

/** The licence carries the day of its record; in the list it stands where it was issued. */
function madeAt({ case: { company } }: CaseFile, content: DocumentContent): string {
  return content.layout === 'certificate' && company ? company.issuedAt : content.at;
}

function noticeId({ kind, attempt }: WorkItem): DocumentId {
  return `correction-notice-${kind}-${attempt}`;
}
