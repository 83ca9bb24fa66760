import { drawPartners, type Draw } from '../cities/impartial-order.ts';
import type { PartnerDraw } from '../cities/partner-draw.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import type { Finding } from '../findings.ts';
import { chinaDateOf } from '../time/instant.ts';
import { sameContent } from './same-content.ts';
import type { ApplicationDraft } from './draft.ts';

/**
 * By what the order of partners is drawn for an application: its number and the day on which it was begun. The server has
 * given it both, so nobody can choose them, and they stand in the number of its case, so everybody can draw again.
 */
export function drawOf({ id, createdAt }: Pick<ApplicationDraft, 'id' | 'createdAt'>): Draw {
  return { day: chinaDateOf(createdAt), seed: id.slice('app_'.length) };
}

/** What is wrong with the order that a form says was shown: it has to be the one that is drawn for it. */
export function faultsOfDraw(shown: PartnerDraw | undefined, profile: CityProfile, draw: Draw): Finding[] {
  return shown === undefined || sameContent(shown, drawPartners(profile, draw)) ? [] : [otherOrder];
}

const otherOrder: Finding = {
  path: '/partnerDraw',
  rule: 'P06',
  message: {
    zh: '银行和刻章单位的展示顺序不是为本申请抽取的顺序。',
    en: 'This is not the order of banks and seal makers that was drawn for this application.',
  },
  base: '反垄断法 art.39',
  remedy: {
    zh: '请重新打开“服务”一页，查看抽取的顺序。',
    en: 'Open the page of services again and look at the order that was drawn.',
  },
};
