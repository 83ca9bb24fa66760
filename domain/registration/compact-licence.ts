import * as z from 'zod';
import { entityKindNamed, entityKinds } from '../application/entity-kinds.ts';

/** The few facts of a licence that fit into a QR code, under short names. */
const CompactLicence = z.object({
  v: z.int(),
  n: z.string(),
  c: z.string(),
  m: z.string(),
  /** Left out for a limited company, which most are. */
  t: z.string().optional(),
  r: z.string().optional(),
  k: z.int().optional(),
  d: z.iso.date(),
  a: z.string(),
  s: z.boolean(),
});

const usualType = entityKinds['limited-company'].name.zh;

/** The long names; who answers for the enterprise (`r`) stands under another one in each kind of enterprise. */
const names = (entityType: unknown) =>
  ({
    v: 'version',
    n: 'licenceNumber',
    c: 'creditCode',
    m: 'name',
    t: 'entityType',
    r: entityKindNamed(entityType)?.head.fact ?? 'legalRepresentative',
    k: 'capitalFen',
    d: 'foundedOn',
    a: 'authority',
    s: 'simulated',
  }) as const satisfies Record<keyof z.infer<typeof CompactLicence>, string>;

type Facts = Readonly<Record<string, unknown>>;

/** The short record of a licence; it is signed on its own, since the whole one fills no QR code that a phone reads. */
export function compactLicence(record: Facts): Facts {
  const { entityType } = record;
  const facts = Object.entries(names(entityType)).map(([short, long]) => [short, record[long]] as const);
  return CompactLicence.parse(
    Object.fromEntries(facts.filter(([short, fact]) => short !== 't' || fact !== usualType)),
  );
}

/** A record under the long names, whether it was signed whole or short. */
export function withLongNames(record: Facts): Facts {
  const short = CompactLicence.safeParse(record).data;
  if (!short) return record;
  const long = names(short.t ?? usualType);
  return Object.fromEntries(
    Object.entries(short).map(([name, value]) => [long[name as keyof typeof long], value]),
  );
}

/** What the QR code holds: a link to the public check that carries the signed short record behind its `#`. */
export function verifyLink(origin: string | undefined, licenceNumber: string, code?: string): string {
  const mark = code === undefined ? '' : `#${code}`;
  return `${origin ?? ''}/verify/${licenceNumber}${mark}`;
}
