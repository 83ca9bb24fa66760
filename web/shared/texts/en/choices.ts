import type { choices as zhCN } from '../zh-cn/choices.ts';

/** The choices of the form. */
export const choices: Readonly<Record<keyof typeof zhCN, string>> = {
  'scopeKind.general': 'general',
  'scopeKind.licensed-after': 'permit needed after registration',
  'scopeKind.approved-before': 'approval needed before registration',

  'entityType.limited-company': 'Limited company',
  'entityType.joint-stock-company': 'Joint-stock company',
  'entityType.general-partnership': 'General partnership',
  'entityType.limited-partnership': 'Limited partnership',
  'entityType.sole-proprietor-enterprise': "Sole proprietor's enterprise",
  'entityType.individual-business': 'Individual business',

  'liability.general': 'general partner',
  'liability.limited': 'limited partner',

  'way.labour': 'labour',
  'way.cash': 'cash',
  'way.goods': 'goods',
  'way.intellectual-property': 'intellectual property',
  'way.land-use-right': 'right to use land',
  'way.equity': 'equity',
  'way.claim': 'claim',

  'right.owned': 'owned',
  'right.leased': 'leased',
  'right.free-use': 'free use',

  'term.long-term': 'Long-term',
  'term.years': 'A number of years',
  'term.nYears': '{{years}} years',

  'documentType.resident-id': 'Resident identity card',
  'documentType.hk-macau-permit': 'Travel permit, Hong Kong and Macau',
  'documentType.taiwan-permit': 'Travel permit, Taiwan',
  'documentType.passport': 'Passport',
  'documentType.permanent-resident': "Foreigner's permanent residence card",

  'supervision.none': 'None (all shareholders agree)',
  'supervision.supervisors': 'Supervisors',
  'supervision.audit-committee': 'Audit committee',

  'owner.exempt-by-promise': 'Exempt by promise',
  'owner.filed': 'File beneficial owners',
  'owner.ground': 'Why {{name}} is a beneficial owner',

  'delivery.pick-up': 'Pick up',
  'delivery.parcel': 'Send',
  'delivery.pending': 'to be sent',
  'delivery.sent': 'sent',
  'delivery.failed': 'failed',

  'bankChoice.open': 'Open a basic account',
  'bankChoice.declined': 'No account for now',

  'taxpayer.small-scale': 'Small-scale taxpayer',
  'taxpayer.general': 'General taxpayer',

  'invoices.digital': 'Digital invoices',
  'invoices.ukey': 'Tax UKey',

  'promise.truthful':
    'I promise that everything stated is true, lawful and valid, and bear the legal liability for it.',
  'promise.addressIsReal':
    'I promise that the address exists, that we may use it, and that it is not used for anything forbidden.',
  'promise.similarNameRisk': 'If the name is similar to another one and infringes it, I bear the liability.',
  'promise.food':
    'I know the conditions of the food permit; only thaw, heat, mix, combine, plate, wash and cut; premises, equipment, people and rules meet the requirements; and accept a check on site afterwards. If this is untrue the permit is withdrawn.',

  'foodActivity.prepackaged': 'Sell prepackaged food only',
  'foodActivity.simple-making': 'Simple making (thaw, heat, mix, plate)',
  'foodActivity.other': 'Other (hot, raw or cold dishes, cakes, central kitchen)',

  'kindHelp.limited-company': 'The most common: 1 to 50 shareholders, liable only with what they contribute.',
  'kindHelp.joint-stock-company':
    'Capital in equal shares, paid by 1 to 200 promoters before the founding; for many investors or the stock market.',
  'kindHelp.general-partnership':
    'Two people or more run it together, and each is liable for all debts without limit.',
  'kindHelp.limited-partnership':
    'General partners run it and are liable without limit; limited partners only with their contribution.',
  'kindHelp.sole-proprietor-enterprise':
    'One natural person, under the name of an enterprise, liable with all that he has.',
  'kindHelp.individual-business':
    'A shop, stall or studio of a person or family: the fewest formalities, and no bank account needed.',

  'memberWord.limited-company': 'shareholder',
  'memberWord.joint-stock-company': 'promoter',
  'memberWord.general-partnership': 'partner',
  'memberWord.limited-partnership': 'partner',
  'memberWord.sole-proprietor-enterprise': 'investor',
  'memberWord.individual-business': 'operator',

  'memberIs.person': 'a natural person',
  'memberIs.enterprise': 'an enterprise',

  'liabilityHelp.general': 'liable without limit, may run the business',
  'liabilityHelp.limited': 'liable with the contribution only, does not run the business',

  'livesInChina.yes': 'Yes',
  'livesInChina.no': 'No',

  'ownerGround.shares': 'holds 25 % or more indirectly',
  'ownerGround.income': 'has 25 % or more of the income',
  'ownerGround.votes': 'has 25 % or more of the votes',
  'ownerGround.control': 'controls it in fact',

  'sealChoice.engraved': 'Wait for the engraved seals',
  'sealChoice.electronic': 'Begin with electronic seals; the engraved ones follow',
};
