import type { Blobs } from '../../domain/ports.ts';

/** Bytes in memory. */
export function memoryBlobs(): Blobs {
  const kept = new Map<string, Uint8Array>();
  return {
    put: async (id, bytes) => void kept.set(id, Uint8Array.from(bytes)),
    get: async (id) => kept.get(id),
    remove: async (id) => void kept.delete(id),
  };
}
