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
};
