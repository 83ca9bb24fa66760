import type { SealsAnswer } from '../../../domain/services/seals.ts';
import { organisationOf } from '../organisations.ts';
import { divisionOf, numbered, type Making, type Service } from './service.ts';

/** The seal maker: the seals of the order, numbered, and their impressions sent to public security (SEAL24 art.5). */
export const seals: Service = {
  workSeconds: 2.5,
  makeAnswer({ organisation, facts, now, takeNumbers }: Making): SealsAnswer {
    const division = divisionOf(facts);
    const { number } = organisationOf(organisation);
    const { seals: ordered = [], fileWith = '公安机关（模拟）' } = facts;
    const first = takeNumbers('seals', ordered.length);
    const filing = takeNumbers('filings', 1);
    return {
      // 6-digit division + 7-digit sequence of the maker.
      seals: ordered.map(({ kind, text, code, widthMm, heightMm }, index) => ({
        kind,
        number: `${division}${numbered(number, first + index, 7)}`,
        text,
        ...(code !== undefined && { code }),
        widthMm,
        heightMm,
      })),
      // With electronic seals nobody waits for the set: it follows.
      ...(!facts.electronic && { engravedAt: now, checkedAt: now }),
      filing: {
        authority: fileWith,
        reference: `GA${division}-${now.slice(0, 4)}-${numbered(number, filing, 7)}`,
        sentAt: now,
      },
    };
  },
  later: ({ facts, now }, answer) => [
    ...(facts.electronic ? [{ fact: 'engraved', details: { engravedAt: now, checkedAt: now } }] : []),
    {
      fact: 'filing-receipt',
      details: { reference: (answer as SealsAnswer).filing.reference, receivedAt: now },
    },
  ],
  correction: {
    path: '/seals/delivery',
    rule: 'P01',
    message: { zh: '请确认印章的领取方式', en: 'please confirm how the seals are to be handed over' },
    base: '印铸刻字业暂行管理规则 art.5',
    remedy: { zh: '回复“自取”或“寄递”', en: 'answer "pick-up" or "delivery"' },
  },
};
