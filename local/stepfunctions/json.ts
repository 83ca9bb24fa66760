/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** The service limit on a payload, in UTF-8 bytes. */
export const payloadLimit = 262_144;

/** Says whether the value is a JSON object, as opposed to an array or a scalar. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Says whether the text is larger than a payload may be. The length check first spares most texts the count. */
export function exceedsPayloadLimit(text: string): boolean {
  return (
    text.length > payloadLimit || (text.length * 3 > payloadLimit && Buffer.byteLength(text) > payloadLimit)
  );
}

/** Parses JSON text; `undefined` when it is none. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
