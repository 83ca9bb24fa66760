import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Blobs } from '../../domain/ports.ts';
import { awsCall, withoutLogger } from '../aws-call.ts';

/** Where uploads lie in the bucket; the grants of the functions end with it. */
const prefix = 'papers/';

/** Bytes as objects of a bucket, which encrypts each with its KMS key on its own. */
export function s3Blobs({ bucket, endpoint }: { bucket: string; endpoint?: string | undefined }): Blobs {
  const client = new S3Client({
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 8_000 },
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
  });
  withoutLogger(client);
  const at = (id: string) => ({ Bucket: bucket, Key: `${prefix}${id}` });
  return {
    async put(id, bytes) {
      await awsCall('uploads', client.send(new PutObjectCommand({ ...at(id), Body: bytes })));
    },
    async get(id) {
      try {
        const { Body } = await awsCall('uploads', client.send(new GetObjectCommand(at(id))));
        return await Body?.transformToByteArray();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    async remove(id) {
      await awsCall('uploads', client.send(new DeleteObjectCommand(at(id))));
    },
  };
}
