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
