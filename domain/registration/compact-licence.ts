import * as z from 'zod';

/** The few facts of a licence that fit into a QR code, under short names. */
const CompactLicence = z.object({
  v: z.int(),
  n: z.string(),
  c: z.string(),
  m: z.string(),
  r: z.string().optional(),
  k: z.int(),
  d: z.iso.date(),
  a: z.string(),
  s: z.boolean(),
});

const names = {
  v: 'version',
  n: 'licenceNumber',
  c: 'creditCode',
  m: 'name',
  r: 'legalRepresentative',
  k: 'capitalFen',
  d: 'foundedOn',
  a: 'authority',
  s: 'simulated',
} as const satisfies Record<keyof z.infer<typeof CompactLicence>, string>;

type Facts = Readonly<Record<string, unknown>>;

/** The short record of a licence; it is signed on its own, since the whole one fills no QR code that a phone reads. */
export function compactLicence(record: Facts): Facts {
  return CompactLicence.parse(
    Object.fromEntries(Object.entries(names).map(([short, long]) => [short, record[long]])),
  );
}

/** A record under the long names, whether it was signed whole or short. */
export function withLongNames(record: Facts): Facts {
  const short = CompactLicence.safeParse(record).data;
  if (!short) return record;
  return Object.fromEntries(
    Object.entries(short).map(([name, value]) => [names[name as keyof typeof names], value]),
  );
}

/** What the QR code holds: a link to the public check that carries the signed short record behind its `#`. */
export function verifyLink(origin: string | undefined, licenceNumber: string, code?: string): string {
  const mark = code === undefined ? '' : `#${code}`;
  return `${origin ?? ''}/verify/${licenceNumber}${mark}`;
}
