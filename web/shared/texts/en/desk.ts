import type { desk as zhCN } from '../zh-cn/desk.ts';

/** The front desk. */
export const desk: Readonly<Record<keyof typeof zhCN, string>> = {
  'desk.title': 'Front desk',
  'desk.takeIn': 'Take an application in',
  'desk.separation': 'Whoever has a hand in this application may not decide it.',
  'desk.client': 'Name of the applicant',
  'desk.consentPaper': 'Number of the consent on paper',
  'desk.agreed': 'He has agreed on paper that the desk fills in and keeps his application',
  'desk.begin': 'Begin',
  'desk.hands': 'In the hands of {{staff}}',
  'desk.fillIn': 'Fill in the form',
  'desk.isHere':
    'He is here and I have checked his document; he has read and signed on paper and agrees separately to the use of his document',
  'desk.sign': 'Record the signature of {{name}}',
  'desk.follow': 'Follow the case',
  'desk.submitted': 'Submitted as {{id}}',
};
