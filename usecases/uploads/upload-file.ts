import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import type { Upload } from '../../domain/uploads/upload.ts';

/** A paper to be saved, under a name that says what it is and nothing of anybody. */
export type UploadFile = { readonly name: string; readonly bytes: Uint8Array };

const endings = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' } as const;

/** The bytes of an upload that has been checked; no other is handed out, not even to its owner. */
export async function fileOf(
  { blobs }: Pick<Ports, 'blobs'>,
  { id, kind, mediaType, state }: Upload,
): Promise<Result<UploadFile>> {
  if (state === 'received') return refuse('paper-not-checked', { id });
  const bytes = state === 'checked' ? await blobs.get(id) : undefined;
  if (!bytes) return refuse('upload-not-found', { id });
  return accept({ name: `${kind}-${id.slice(-6)}.${endings[mediaType]}`, bytes });
}
