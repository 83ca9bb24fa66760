import type { Caller } from '../../domain/callers.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import type { PaperKind } from '../../domain/uploads/paper-kinds.ts';
import { findingOf } from '../../domain/uploads/upload-rules.ts';
import { lastDayOf, mostPapers, paperMediaTypes, type Upload } from '../../domain/uploads/upload.ts';
import { papersFor, type PapersNeeds } from './papers-for.ts';
import { verdictOn } from './check-upload.ts';
import { uploadView, type UploadView } from '../views/upload-view.ts';

type Needs = PapersNeeds & Pick<Ports, 'uploads' | 'blobs' | 'inspector' | 'scanner' | 'ids'>;
type Paper = {
  /** Of the owner for whom the caller uploads it; without it, it is the caller's own. */
  readonly applicationId?: ApplicationId | undefined;
  readonly kind: PaperKind;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly declared: string;
};

/**
 * Takes a paper: what it really is is looked at first, and nothing is kept of one that breaks a rule, whoever sends it. A scanner that
 * does not answer now is asked again later; until then nobody can open the paper.
 */
export async function addUpload(
  needs: Needs,
  caller: Caller,
  { applicationId, kind, name, bytes, declared }: Paper,
): Promise<Result<UploadView>> {
  const papers = await papersFor(needs, caller, applicationId);
  if (!papers.ok) return papers;
  const { owner, origin } = papers.value;
  const { digest, faults } = await needs.inspector.inspect(bytes, declared);
  if (faults.length > 0) return refuse('paper-has-faults', { findings: faults.map(findingOf) });
  const mine = await needs.uploads.list(`owner:${owner}`, { limit: mostPapers });
  if (mine.entries.length >= mostPapers) return refuse('too-many-papers', { most: mostPapers });

  const recorded = await papers.value.record({ act: 'uploaded', part: kind });
  if (!recorded.ok) return recorded;

  const at = needs.clock.now();
  const received: Upload = {
    id: needs.ids.newUploadId(),
    version: 1,
    owner,
    ...origin,
    kind,
    name,
    mediaType: paperMediaTypes.find((one) => one === declared) ?? 'application/pdf',
    size: bytes.length,
    digest,
    state: 'received',
    receivedAt: at,
    validUntil: lastDayOf(kind, chinaDateOf(at)),
    cases: [],
  };
  // The record first: whatever happens after it, somebody comes back to it, and no bytes are left without one.
  await needs.uploads.save(received, at);
  await needs.blobs.put(received.id, bytes);
  return settle(needs, caller, received, bytes);
}

/** Notes the verdict together with the answer, so that a repeated request gets the same one. */
async function settle(
  needs: Needs,
  caller: Caller,
  received: Upload,
  bytes: Uint8Array,
): Promise<Result<UploadView>> {
  const at = needs.clock.now();
  const verdict = await verdictOn(needs, bytes);
  const upload: Upload = { ...received, ...verdict, ...(verdict && { checkedAt: at }), version: 2 };
  const view = uploadView(upload);
  const isRejected = upload.state === 'rejected';
  const reply = caller.request && !isRejected && { caller: caller.id, ...caller.request, body: view };
  const saved = await needs.uploads.save(upload, at, reply ? { reply } : {});
  if (saved.kind === 'done') {
    if (!isRejected) return accept(view);
    await needs.blobs.remove(upload.id);
    return refuse('paper-has-faults', { findings: view.findings });
  }
  if (saved.kind !== 'repeated') throw new Unavailable(`upload ${upload.id} could not be stored now`);
  // The same request was granted before: its paper stands, this one goes.
  await needs.uploads.save({ ...received, state: 'removed', version: 2 }, at);
  await needs.blobs.remove(upload.id);
  return refuse('request-key-reused', {});
}
