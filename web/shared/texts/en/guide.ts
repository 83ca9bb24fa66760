import type { guide as zhCN } from '../zh-cn/guide.ts';

/** The guide: what one can know before one applies. */
export const guide: Readonly<Record<keyof typeof zhCN, string>> = {
  'guide.title': 'Guide',
  'guide.lead':
    'Opening a company in {{city}}: what is done, by whom, how long it takes and what it needs, on one page. No sign-in.',
  'guide.parts': 'On this page',
  'guide.version': 'Made from the rules by which applications are judged; data of the city: {{version}}.',

  'guide.ask': 'What would you like to know?',
  'guide.askHelp':
    'In your own words: what does a coffee shop need, how much does it cost, can a foreigner be a member.',
  'guide.nothing': 'Nothing found. Try other words, or read on below.',
  'guide.found': 'Found: {{number}}',

  'guide.kinds': 'Kind of enterprise',
  'guide.kind': 'Kind',
  'guide.unsure': 'Not sure? Answer a few questions',
  'guide.which': 'Which kind of enterprise fits',
  'guide.whichHelp': 'Four questions at most, and you know which kind fits and why.',
  'guide.fits': 'What fits you: {{kind}}',
  'guide.papersOf': 'What papers it needs: {{kind}}',
  'guide.back': 'Back to the guide',
  'guide.owners': 'Owners',
  'guide.oneOwner': 'one natural person',
  'guide.atLeast': '{{least}} or more',
  'guide.fromTo': '{{least}} to {{most}}',
  'guide.head': 'Answers for it',
  'guide.nameEnds': 'Its name ends in',
  'guide.apply': 'Fill in the form for this kind',

  'guide.papers': 'Papers',
  'guide.situations': 'Your situation',
  'guide.situationsHelp': 'Tick what is true and the list below changes; leave it if nothing is.',
  'guide.noUploads': 'You have nothing to upload.',
  'guide.uploads': 'Papers for you to upload: {{number}}. The rest is not asked of you.',
  'guide.number': '({{number}})',
  'guide.examined':
    'This is not granted by the system on the spot, an officer looks at it. On the spot it is granted where:',
  'guide.because': 'Because: {{reason}}',

  'guide.steps': 'Steps and time',
  'guide.stepsHelp':
    'It is accepted as soon as you send it, and the clock starts. One after the other; what stands in a dashed frame goes on at the same time.',
  'guide.promised': 'promised {{minutes}} min',
  'guide.legal': 'by law {{days}} working days',

  'guide.cost': 'Cost',
  'guide.costHelp':
    'Name search, registration, licence, seals, account, tax, printing and help are free. And you are given:',

  'guide.ways': 'Where to apply',
  'guide.online': 'Online',
  'guide.onlineHelp': 'Fill in the form here; everybody signs on his own telephone, at any hour.',
  'guide.helped': 'With help',
  'guide.helpedHelp':
    'Ask for help in the form: with your consent somebody of the service centre assists you, free, until you end it.',
  'guide.desk': 'At the counter',
  'guide.deskHelp':
    'Take your identity card to {{authority}}: the staff fills in the same form for you, and you sign in person. No telephone needed.',
  'guide.hours': 'Hours',
  'guide.hoursHelp': '{{hours}} on working days; promises are counted in these hours.',
  'guide.always': 'Day and night, and so are promises counted.',

  'guide.samples': 'Samples and blank forms',
  'guide.samplesHelp':
    'The sample would pass by the rules of this service; the blank form is for writing by hand at the counter.',
  'guide.sample': 'Filled-in sample',
  'guide.blank': 'Blank form',

  'guide.mistakes': 'Common mistakes',
  'guide.mistakesHelp': 'page by page of the form',
  'guide.noMistakes': 'Nothing is often done wrong on this page.',
  'guide.pageHelp': 'Samples, and common mistakes on this page',

  'guide.remedies': 'If you do not agree',
  'guide.remediesHelp': 'If it is refused, or does not go on, you can:',

  'guideGift.seals': 'a set of seals',
  'guideGift.account': 'the opening of a bank account',
  'guideGift.ukey': 'a tax UKey, if you want one',
  'guideGift.steward': 'a steward of your own',
  'guideGift.e-seal': 'electronic seals, if you want them',
  'guideGift.licence-copy': 'a copy of the licence',

  'paperSource.upload': 'You upload',
  'paperSource.promise': 'Your promise is enough',
  'paperSource.on-request': 'Only if the officer asks',
  'paperSource.form': 'Made from your answers',
  'paperSource.sharing': 'Asked of other authorities',
  'paperSource.not-needed': 'No longer needed',

  'flow.together': 'at the same time',
  'flow.ownTime': 'in its own time; nothing waits for it',
};
