import * as z from 'zod';
import { Finding } from '../../../domain/findings.ts';
import { ApplicationId, CaseId, UploadId } from '../../../domain/ids.ts';
import { PaperKind } from '../../../domain/uploads/paper-kinds.ts';
import { paperMediaTypes } from '../../../domain/uploads/upload.ts';

/** A paper as its owner sees it; `received` is not yet checked, `rejected` says in its findings why. */
export const UploadView = z
  .object({
    id: UploadId,
    kind: PaperKind,
    name: z.string(),
    mediaType: z.enum(paperMediaTypes),
    size: z.int(),
    state: z.enum(['received', 'checked', 'rejected', 'removed']),
    /** Who of the office uploaded it for its owner, by name. */
    uploadedBy: z.string().optional(),
    receivedAt: z.iso.datetime(),
    validUntil: z.iso.date(),
    cases: z.array(CaseId),
    findings: z.array(Finding),
    removable: z.boolean(),
  })
  .meta({ id: 'Upload' });

/** The address of a paper. */
export const uploadPath = z.object({ uploadId: UploadId });

/** Named by who acts for its owner: the desk, or a helper with his authority. Without it papers are the caller's own. */
export const ofApplication = z.object({ applicationId: ApplicationId.optional() });
