import type { FoodAnswer } from '../../../domain/services/food-permit.ts';
import { divisionOf, numbered, type Making, type Service } from './service.ts';

/** The food authority: files who sells prepackaged food only, and permits who promises to do what is simple. */
export const food: Service = {
  workSeconds: 2,
  makeAnswer({ facts, now, takeNumbers }: Making): FoodAnswer {
    const isFiling = facts.way === 'filing';
    const sequence = numbered(1, takeNumbers('papers', 1), 6);
    return {
      paper: isFiling ? 'filing' : 'permit',
      // Two letters, the kind of business, the division, a sequence, and a sign that this office does not compute.
      number: `${isFiling ? 'YB' : 'JY'}1${divisionOf(facts)}${sequence}0`,
      issuedAt: now,
      ...(!isFiling && { validUntil: yearsLater(now) }),
    };
  },
  correction: {
    path: '/food/activity',
    rule: 'P05',
    message: { zh: '请确认食品经营项目', en: 'please confirm what is done with food' },
    base: '食品经营许可和备案管理办法',
    remedy: { zh: '回复具体经营项目', en: 'answer with what is sold or made' },
  },
};

/** A food permit holds for five years, to the day before (食品经营许可和备案管理办法). */
function yearsLater(now: string): string {
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + 5, end.getUTCMonth(), end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}
