import type { FileReply, HttpOperation } from '../../contracts/http/operation.ts';

/**
 * A file as a reply of the gateway: bytes travel as base64. What we made the browser shows; what somebody has
 * uploaded it may only save, and if it should open it all the same, nothing in it may run.
 */
export function fileReply({ name, bytes }: FileReply, media: NonNullable<HttpOperation['media']>) {
  const ours = media === 'application/pdf';
  return {
    statusCode: 200,
    headers: {
      'content-type': media,
      'content-disposition': `${ours ? 'inline' : 'attachment'}; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      ...(!ours && { 'content-security-policy': "default-src 'none'; sandbox" }),
    },
    body: Buffer.from(bytes).toString('base64'),
    isBase64Encoded: true,
  };
}
