import type { SealsAnswer } from '../../../domain/services/seals.ts';
import { organisationOf } from '../organisations.ts';
import { divisionOf, numbered, type Making, type Service } from './service.ts';

type SealKind = SealsAnswer['seals'][number]['kind'];
const sealKinds: readonly SealKind[] = ['official', 'finance', 'invoice', 'legal-representative'];

/** The seal maker: four seals, numbered, and their impressions sent to public security (SEAL24 art.5). */
export const seals: Service = {
  workSeconds: 2.5,
  makeAnswer({ organisation, facts, now, takeNumbers }: Making): SealsAnswer {
    const division = divisionOf(facts);
    const { number } = organisationOf(organisation);
    const first = takeNumbers('seals', sealKinds.length);
    const filing = takeNumbers('filings', 1);
    return {
      // 6-digit division + 7-digit sequence of the maker.
      seals: sealKinds.map((kind, index) => ({
        kind,
        number: `${division}${numbered(number, first + index, 7)}`,
      })),
      filing: {
        authority: '双鸭山市公安局尖山分局（模拟）',
        reference: `GA${division}-${now.slice(0, 4)}-${numbered(number, filing, 7)}`,
        sentAt: now,
      },
    };
  },
  correction: {
    path: '/seals/delivery',
    rule: 'P01',
    message: { zh: '请确认印章的领取方式', en: 'please confirm how the seals are to be handed over' },
    base: '印铸刻字业暂行管理规则 art.5',
    remedy: { zh: '回复“自取”或“寄递”', en: 'answer "pick-up" or "delivery"' },
  },
};
