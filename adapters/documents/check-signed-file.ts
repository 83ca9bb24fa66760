import * as z from 'zod';
import { licenceDocument } from '../../domain/documents/licence.ts';
import type { PublicKey, Renderer } from '../../domain/ports.ts';
import { isSealRecord, sealStateOn } from '../../domain/seals/seal-state.ts';
import { withLongNames } from '../../domain/registration/compact-licence.ts';
import { verifyJws } from '../signer/verify-jws.ts';
import { codeEntry, licenceEntry } from './pdf.ts';

/** What became of checking a file: the signed facts, and why the file is not to be trusted, if it is not. */
export type Verdict = {
  readonly valid: boolean;
  readonly record?: Readonly<Record<string, unknown>>;
  readonly why?: string;
};

type Needs = {
  readonly keys: readonly PublicKey[];
  readonly renderer: Renderer;
  /** The day in China: a seal expires. */
  readonly today: string;
};

const Facts = z.record(z.string(), z.unknown());
const nothing: z.infer<typeof Facts> = {};

/** A case, an answer of the public check of a licence or of a seal, or one seal of a case, as the interface returns them. */
const SavedJson = z.union([
  z
    .looseObject({ company: z.looseObject({ licence: z.string() }) })
    .transform(({ company: { licence, ...claimed } }) => ({ signed: licence, claimed })),
  z
    .looseObject({ licence: z.string(), record: Facts })
    .transform(({ licence, record }) => ({ signed: licence, claimed: record })),
  z
    .looseObject({ seal: z.string(), record: Facts })
    .transform(({ seal, record }) => ({ signed: seal, claimed: record })),
  z.looseObject({ record: z.string() }).transform(({ record }) => ({ signed: record, claimed: nothing })),
]);

/**
 * Checks a licence or an electronic seal offline, in any form in which it leaves the system: the signed text itself, the link
 * of a QR code, the case or the public check as JSON, or the printed licence as PDF.
 */
export async function checkSignedFile(bytes: Uint8Array, needs: Needs): Promise<Verdict> {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 5).toString('latin1') === '%PDF-') return checkPdf(file, needs);
  const text = file.toString('utf8').trim();
  if (text.startsWith('{')) return checkJson(text, needs);
  return checkText(text.split('#').at(-1) ?? '', needs);
}

/** The signature first, then, of a seal, its last day. */
async function checkText(jws: string, { keys, today }: Needs): Promise<Verdict> {
  const record = await verifyJws(jws, keys);
  if (!record) return { valid: false, why: 'no key of the authority has signed this' };
  if (!isSealRecord(record)) return { valid: true, record: withLongNames(record) };
  const state = sealStateOn(record, today);
  if (state === 'in-force') return { valid: true, record };
  const { validUntil } = record;
  const why =
    typeof validUntil === 'string' ? `the seal was valid until ${validUntil}` : 'the seal says no last day';
  return { valid: false, record, why: `the signature holds, but ${why}` };
}

/** The signature has to hold, and whatever the file says of the company has to be what was signed. */
async function checkJson(text: string, needs: Needs): Promise<Verdict> {
  const saved = SavedJson.safeParse(jsonOf(text)).data;
  if (!saved) return { valid: false, why: 'there is neither a licence nor a seal in this file' };
  const verdict = await checkText(saved.signed, needs);
  const { record } = verdict;
  if (!record) return verdict;
  const wrong = Object.keys(saved.claimed).filter(
    (name) => name in record && JSON.stringify(saved.claimed[name]) !== JSON.stringify(record[name]),
  );
  if (wrong.length === 0) return verdict;
  return { valid: false, record, why: `the file does not say what was signed: ${wrong.join(', ')}` };
}

/** The page is printed again from the record in it: it is genuine if not a byte differs. */
async function checkPdf(file: Buffer, needs: Needs): Promise<Verdict> {
  const licence = entryOf(file, licenceEntry);
  const link = entryOf(file, codeEntry);
  if (licence === undefined || link === undefined) {
    return { valid: false, why: 'there is no licence in this PDF' };
  }
  const verdict = await checkText(licence, needs);
  const { record } = verdict;
  if (!record) return verdict;
  if (isSealRecord(record)) return { valid: false, record, why: 'what is signed in this PDF is no licence' };
  const [path = '', code] = link.split('#');
  const origin = /^(.+)\/verify\/[^/]*$/.exec(path)?.[1];
  const again = await needs.renderer.render(licenceDocument({ record, licence, code, origin }));
  const codeHolds = code === undefined || (await checkText(code, needs)).valid;
  if (codeHolds && Buffer.compare(file, again) === 0) return verdict;
  return {
    valid: false,
    record,
    why: 'the page was changed, or printed by another version: trust the signed facts below, or print it again',
  };
}

/** An entry of the information dictionary, whose values are objects of their own. */
function entryOf(file: Buffer, name: string): string | undefined {
  const text = file.toString('latin1');
  const object = new RegExp(`/${name} (\\d+) 0 R`).exec(text)?.[1];
  return new RegExp(`\n${object} 0 obj\n\\(([\\x21-\\x27\\x2a-\\x7e]+)\\)\nendobj`).exec(text)?.[1];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
