import { nameOfStaff } from '../../domain/cities/cities.ts';
import { findingOf } from '../../domain/uploads/upload-rules.ts';
import type { Upload } from '../../domain/uploads/upload.ts';
import type { Finding } from '../../domain/findings.ts';

/** An upload as its owner sees it, and an officer to whose case it belongs. */
export type UploadView = Pick<
  Upload,
  'id' | 'kind' | 'name' | 'mediaType' | 'size' | 'state' | 'receivedAt' | 'validUntil' | 'cases'
> & {
  /** The name of who of the office uploaded it for its owner. */
  readonly uploadedBy?: string;
  readonly findings: readonly Finding[];
  readonly removable: boolean;
};

/** The line of an upload: what it is, whether it may be used, and what is wrong with it. */
export function uploadView({
  owner: _,
  application: _a,
  uploadedBy,
  version: _v,
  digest: _d,
  checkedAt: _c,
  rule,
  ...upload
}: Upload): UploadView {
  return {
    ...upload,
    ...(uploadedBy !== undefined && { uploadedBy: nameOfStaff(uploadedBy) }),
    findings: rule === undefined ? [] : [findingOf(rule)],
    removable: upload.cases.length === 0,
  };
}
