import type { BankWish } from '../application/parts.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import type { Finding, Text } from '../findings.ts';
import { branchOf, firstVisit, slotsFrom } from './appointment.ts';

const base = '人民币银行结算账户管理办法; 优化营商环境条例 art.36';

/** What is wrong with an appointment, whoever else has one: a way, a branch or a time that the bank does not offer. */
export function faultsOfWish(wish: BankWish, profile: CityProfile, now: string): Finding[] {
  if (wish.choice === 'declined' || !wish.appointment) return [];
  const { bank, appointment } = wish;
  if (appointment.way === 'video') {
    const doesVideo = profile.banks.find(({ id }) => id === bank)?.video === true;
    return doesVideo ? [] : [fault('/way', noVideo)];
  }
  const branch = branchOf(profile, bank, appointment.branch);
  if (!branch) return [fault('/branch', noBranch)];
  return slotsFrom(branch, firstVisit(profile, now), now).includes(appointment.at) ? [] : [slotTaken];
}

type Words = { readonly message: Text; readonly remedy: Text };

function fault(field: string, words: Words): Finding {
  return { path: `/bank/appointment${field}`, rule: 'P07', base, ...words };
}

const noVideo: Words = {
  message: { zh: '该银行不办理视频核实', en: 'this bank does not verify by video' },
  remedy: { zh: '请预约网点', en: 'book a visit at a branch' },
};
const noBranch: Words = {
  message: { zh: '该银行没有此预约网点', en: 'this bank has no such branch for appointments' },
  remedy: { zh: '请从列表中选择网点', en: 'choose a branch from the list' },
};

/** The slot is not offered, or not any more: too soon, too late, outside the hours, or somebody else was faster. */
export const slotTaken: Finding = fault('/at', {
  message: { zh: '该时段不可预约或已约满', en: 'this slot is not offered or has just been taken' },
  remedy: { zh: '请另选时段', en: 'choose another slot' },
});
