import * as z from 'zod';
import type { Finding } from '../findings.ts';

/** The four seals of a new company (企业开办大礼包): official, finance, invoice, legal representative. */
export const sealKinds = ['official', 'finance', 'invoice', 'legal-representative'] as const;

/**
 * What the seal maker answers: the number of each seal (13 digits, opaque, unique) and the filing of the
 * impressions with public security, due within one day of engraving (印铸刻字业暂行管理规则 art.5).
 */
export const SealsAnswer = z.strictObject({
  seals: z.array(z.strictObject({ kind: z.enum(sealKinds), number: z.string().regex(/^\d{13}$/) })).max(10),
  filing: z.strictObject({
    authority: z.string().min(1).max(80),
    reference: z.string().min(1).max(60),
    sentAt: z.iso.datetime(),
  }),
});
/** See the schema. */
export type SealsAnswer = z.infer<typeof SealsAnswer>;

/** Each kind exactly once, and no number twice. */
export function checkSealsAnswer(answer: SealsAnswer): Finding[] {
  const findings: Finding[] = [];
  for (const kind of sealKinds) {
    const count = answer.seals.filter((seal) => seal.kind === kind).length;
    if (count === 1) continue;
    findings.push({
      path: '/seals',
      rule: 'S01',
      message: {
        zh: `印章“${kind}”应恰好一枚，收到 ${count} 枚`,
        en: `expected exactly one seal "${kind}", got ${count}`,
      },
      base: '企业开办礼包 (4 seals)',
      remedy: { zh: '请提交四枚印章各一枚的编码', en: 'send one number for each of the four seals' },
    });
  }
  if (new Set(answer.seals.map((seal) => seal.number)).size < answer.seals.length) {
    findings.push({
      path: '/seals',
      rule: 'S02',
      message: { zh: '印章编码重复', en: 'two seals have the same number' },
      base: 'GA 241.1',
      remedy: { zh: '每枚印章编码应唯一', en: 'give each seal a number of its own' },
    });
  }
  return findings;
}
