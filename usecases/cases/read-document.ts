import type { Caller } from '../../domain/callers.ts';
import type { DocumentId } from '../../domain/documents/document.ts';
import { documentOf } from '../../domain/documents/documents-of.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { recordOpening } from '../audit/record-opening.ts';
import { documentSources } from './document-sources.ts';

type Query = {
  readonly caseId: CaseId;
  readonly document: DocumentId;
  /** Where the portal is, for the code on the licence. */
  readonly origin?: string | undefined;
};

/** A file to be saved. */
export type DocumentFile = { readonly name: string; readonly bytes: Uint8Array };

/** One document of a case as a file, made from the facts as they are now; nothing of it is stored. */
export async function readDocument(
  needs: Pick<Ports, 'cases' | 'clock' | 'signer' | 'renderer'>,
  caller: Caller,
  { document, ...query }: Query,
): Promise<Result<DocumentFile>> {
  const sources = await documentSources(needs, caller, query);
  if (!sources.ok) return sources;
  const content = documentOf(sources.value, document);
  if (!content) return refuse('document-not-found', { document });
  await recordOpening(needs, caller, sources.value.file, { what: 'document', part: document });
  return accept({ name: `${document}.pdf`, bytes: await needs.renderer.render(content) });
}
