import { Unavailable } from '../../domain/faults.ts';
import type { Ports } from '../../domain/ports.ts';
import type { DueEntry } from '../../domain/records.ts';
import { accept } from '../../domain/result.ts';
import type { Upload } from '../../domain/uploads/upload.ts';
import { changeRecord } from '../change-record.ts';

type Needs = Pick<Ports, 'uploads' | 'blobs' | 'scanner' | 'clock'>;

/** What the scanner says of these bytes; nothing when it does not answer now. */
export async function verdictOn(
  { scanner }: Pick<Ports, 'scanner'>,
  bytes: Uint8Array,
): Promise<Pick<Upload, 'state' | 'rule'> | undefined> {
  try {
    return (await scanner.isHarmful(bytes)) ? { state: 'rejected', rule: 'U10' } : { state: 'checked' };
  } catch (error) {
    if (error instanceof Unavailable) return undefined;
    throw error;
  }
}

/**
 * Comes back to an upload: one that could not be scanned is scanned now, one that has run out without being used is
 * removed. Throws `Unavailable` while the scanner does not answer, so that somebody comes back once more.
 */
export async function checkUpload(needs: Needs, { id }: Pick<DueEntry, 'id'>): Promise<void> {
  const changed = await changeRecord(
    { store: needs.uploads, clock: needs.clock },
    id,
    'upload-not-found',
    async (upload, at) => {
      const { version: _, ...record } = upload;
      if (upload.state === 'checked' && upload.cases.length === 0 && isOver(upload, at))
        return accept({ record: { ...record, state: 'removed' as const, checkedAt: at } });
      if (upload.state !== 'received') return accept(undefined);
      const bytes = await needs.blobs.get(upload.id);
      // The upload broke off between its record and its bytes.
      if (!bytes) return accept({ record: { ...record, state: 'removed' as const, checkedAt: at } });
      const verdict = await verdictOn(needs, bytes);
      if (!verdict) throw new Unavailable('the scanner does not answer');
      return accept({ record: { ...record, ...verdict, checkedAt: at } });
    },
  );
  if (changed.ok && (changed.value.state === 'rejected' || changed.value.state === 'removed'))
    await needs.blobs.remove(changed.value.id);
}

function isOver({ validUntil }: Upload, at: string): boolean {
  return Date.parse(`${validUntil}T24:00:00+08:00`) <= Date.parse(at);
}
