import type { FileReply } from '../../contracts/http/operation.ts';

/** A file as a reply of the gateway: bytes travel as base64, the browser shows them and knows a name to save under. */
export function fileReply({ name, bytes }: FileReply, media: string) {
  return {
    statusCode: 200,
    headers: {
      'content-type': media,
      'content-disposition': `inline; filename="${name}"`,
      'x-content-type-options': 'nosniff',
    },
    body: Buffer.from(bytes).toString('base64'),
    isBase64Encoded: true,
  };
}
