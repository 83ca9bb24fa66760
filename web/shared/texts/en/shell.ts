import type { shell as zhCN } from '../zh-cn/shell.ts';

/** The frame of every page, the first page, and signing in. */
export const shell: Readonly<Record<keyof typeof zhCN, string>> = {
  'service.name': 'Open a company',
  'service.footer':
    'Kaiban · demonstration: registry, banks, seal makers and tax office are simulated, licences have no legal effect.',

  'console.name': 'Kaiban · console',

  'nav.guide': 'Guide',
  'nav.name': 'Check a name',
  'nav.apply': 'Apply',
  'nav.cases': 'My cases',
  'nav.verify': 'Verify a licence',
  'nav.queue': 'Work items',
  'nav.office': 'Office',
  'nav.executions': 'Executions',
  'nav.notices': 'Notices',
  'nav.statistics': 'Results',
  'nav.orders': 'Work orders',

  'page.skip': 'Skip to the content',
  'page.navigation': 'Main navigation',
  'page.loading': 'Loading…',
  'page.retry': 'Try again',
  'page.more': 'Load more',
  'page.add': 'Add',
  'page.remove': 'Remove',
  'page.yes': 'Yes',
  'page.no': 'Cancel',
  'page.print': 'Print',

  'notFound.title': 'There is no such page',
  'notFound.help': 'Please check the address, or start again from the first page.',
  'notFound.home': 'To the first page',

  'signIn.title': 'Please sign in first',
  'signIn.why': 'You have to be signed in to go on; afterwards you come back to this page.',
  'signIn.do': 'Sign in',
  'signIn.out': 'Sign out',
  'signIn.asAnother': 'Sign in as somebody else',
  'signIn.failed': 'Signing in was not finished',
  'signIn.failedHelp': 'Signing in did not work, please try again.',

  'home.lead':
    'Open a company in {{city}}: one form, sent once. Licence, seals, bank account and tax registration are done at the same time.',
  'city.choose': 'Choose your city',
  'home.ourCity': 'this city',
  'home.start': 'Start',
  'home.checkName': 'Check a name first',
  'home.guide': 'Read the guide',
  'home.hours': '2 hours',
  'home.hoursText': 'Promised from acceptance until everything is done; you can watch every step.',
  'home.cost': '¥0',
  'home.costText': 'Licence, four seals, bank account and tax registration are free.',
  'home.visits': '1 visit at most',
  'home.visitsText': 'Only if you pick up the seals yourself; none if they are sent.',
  'home.how': 'How it works',
  'home.how1':
    'Check a name and fill in one form. It is accepted as soon as you send it, and the clock starts.',
  'home.how2': 'Name and registration, with the licence: within {{minutes}} minutes.',
  'home.how3':
    'At the same time seals ({{seals}} minutes), bank account ({{bank}} minutes) and tax ({{tax}} minutes).',
  'home.how4': 'In the end you get one receipt; a steward of your own looks after your case throughout.',
  'home.ready': 'Have ready',
  'home.ready1': 'Identity and mobile numbers of all shareholders and officers',
  'home.ready2': 'The full address of the company, and by what right you use it',
  'home.ready3': 'The registered capital and the contribution of each shareholder',
};
