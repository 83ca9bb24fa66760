import { createHash, createHmac } from 'node:crypto';

/** The n-th random number of an execution, in [0, 1). */
export function drawNumber(seed: string, n: number): number {
  return digest(seed, n).readUIntBE(0, 6) / 2 ** 48;
}

/** The n-th UUID of an execution. */
export function drawUuid(seed: string, n: number): string {
  const bytes = digest(seed, n).subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The token of a task: not to be guessed without the seed, and the same again after a restart. */
export function taskToken(seed: string, taskId: number): string {
  return createHmac('sha384', seed).update(`token:${taskId}`).digest('base64url');
}

function digest(seed: string, n: number): Buffer {
  return createHash('sha256').update(`${seed}:${n}`).digest();
}
