import type { naming as zhCN } from '../zh-cn/naming.ts';

/** Checking and keeping names. */
export const naming: Readonly<Record<keyof typeof zhCN, string>> = {
  'name.title': 'Check a company name',
  'name.checking': 'Checking…',
  'name.use': 'Use this name',
  'name.similar': 'Same or similar names',
  'name.promise':
    "Similar names do not bar this one, but you have to promise to bear the risk of infringing another's.",
  'name.alternatives': 'Free names instead',
  'name.division': 'Division',
  'name.brand': 'Brand',
  'name.industry': 'Industry',
  'name.form': 'Legal form',
  'name.rules': 'How to build a name',
  'name.rule1': 'Division + brand + industry + legal form, e.g. 双鸭山青禾软件有限公司.',
  'name.rule2': 'The brand has at least two Chinese characters and is no place or industry word.',
  'name.rule3': 'Standard Chinese characters only: no letters, digits or signs.',
  'name.rule4': 'If the same name is held in this city, choose another brand.',
  'name.until': 'until {{day}}',
  'name.related':
    'With an investment relation, an authorisation or a transfer from one of these enterprises, enter it in the application; an officer compares the proof.',
  'name.applyRelated': 'Apply and enter the relation',

  'nameEffect.block': 'Bars it',
  'nameEffect.evidence': 'Needs proof',
  'nameEffect.warn': 'To be known',
  'nameEffect.exempt': 'Exception claimed',

  'nameStatus.registered': 'registered',
  'nameStatus.reserved': 'reserved',
  'nameStatus.cancelled': 'cancelled',
  'nameStatus.renamed': 'renamed',
  'nameStatus.revoked': 'registration revoked',

  'relation.nth': 'Related enterprise {{number}}',
  'relation.add': 'Add a related enterprise',
  'relation.addNamed': 'Related to {{name}}',
  'relation.remove': 'Remove {{name}}',
  'relation.consent': 'That enterprise agrees that this name is used.',

  'relationKind.investment': 'Investment',
  'relationKind.authorisation': 'Authorisation',
  'relationKind.transfer': 'Transfer of the name',

  'relationHelp.investment': 'One of the two enterprises invests in the other.',
  'relationHelp.authorisation': 'It allows its name to be used within this one.',
  'relationHelp.transfer': 'It has been cancelled or renamed, and has handed its old name over.',

  'nameRecord.title': 'Verdict on the name',
  'nameRecord.same': 'Comes out the same again',
  'nameRecord.differs': 'Comes out differently now',
  'nameRecord.rules-not-kept': 'Its rules are not kept; cannot be computed again',
  'nameRecord.promise': 'Promise about similar names',
  'nameRecord.promiseGiven': 'The applicant has seen the similar names and has promised',
  'nameRecord.promiseMissing': 'The applicant has not promised',
  'nameRecord.promiseNotNeeded': 'Not needed',
  'nameRecord.day': 'Day of the verdict',
  'nameRecord.rules': 'Versions of the rules',
  'nameRecord.relations': 'Relations that the applicant claims (compare the proof)',
  'nameRecord.document': 'Proof: {{document}}',

  'keptName.title': 'Names that I keep',
  'keptName.keep': 'Keep this name for me',
  'keptName.signIn': 'Sign in to keep this name',
  'keptName.until': 'Kept until {{day}}',
  'keptName.apply': 'Apply with it',
  'keptName.release': 'Release it',
  'keptName.releaseQuestion': 'Release this name?',
  'keptName.releaseConsequence': 'Anybody may have it from then on.',

  'verdict.free': 'Free to use: {{name}}',
  'verdict.not-allowed': 'Not allowed: {{name}}',
  'verdict.taken': 'Held by somebody else: {{name}}',
};
