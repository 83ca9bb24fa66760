import type { Text } from '../findings.ts';
import { chinaTimeOf } from '../time/instant.ts';
import type { Notice } from './notice.ts';
import { templateOf } from './templates.ts';

/** The name of this service at the head of every message, as operators of text messages ask for it. */
const sender: Text = { zh: '企业开办', en: 'Kaiban' };

const steps: Readonly<Record<string, Text>> = {
  'another-name': { zh: '另选名称', en: 'another name' },
  examination: { zh: '登记审查', en: 'examination' },
  seals: { zh: '刻制印章', en: 'seals' },
  bank: { zh: '银行开户', en: 'bank account' },
  'another-bank': { zh: '另选银行', en: 'another bank' },
  tax: { zh: '税务信息确认', en: 'tax registration' },
  'social-insurance': { zh: '社会保险登记', en: 'social insurance' },
  'housing-fund': { zh: '住房公积金登记', en: 'housing fund' },
  'food-permit': { zh: '食品经营许可', en: 'food permit' },
  case: { zh: '全流程', en: 'the whole case' },
};

/** A notice in the language of its recipient. */
export function wordsOf({ template, facts, language }: Pick<Notice, 'template' | 'facts' | 'language'>): {
  title: string;
  text: string;
} {
  const { title, text } = templateOf(template);
  const filled = text[language].replace(/\{(\w+)\}/g, (_, fact: string) =>
    inWords(fact, facts[fact], language),
  );
  const year = facts['provisionalUntil'];
  return {
    title: title[language],
    text: year === undefined ? filled : `${filled}${provisional(Number(year))[language]}`,
  };
}

/** What is added to a due time that depends on holidays of this year, which are not published yet. */
export function provisional(year: number): Text {
  return {
    zh: `（${year}年放假安排公布前，该时间为暂定。）`,
    en: ` (Provisional until the holidays of ${year} are published.)`,
  };
}

/** The same as one line for a telephone: who writes, what happened, where to look. */
export function smsOf(notice: Notice, origin: string): string {
  const { language, link } = notice;
  const head = language === 'zh' ? `【${sender.zh}】` : `${sender.en}: `;
  return `${head}${wordsOf(notice).text}${language === 'zh' ? '' : ' '}${origin}${link}`;
}

/** The name of a notice's sender, for e-mails. */
export function senderIn(language: Notice['language']): string {
  return sender[language];
}

function inWords(fact: string, value: string | undefined, language: Notice['language']): string {
  if (value === undefined) return '—';
  if (fact === 'dueAt') return chinaTimeOf(value);
  if (fact === 'step') return steps[value]?.[language] ?? value;
  return value;
}
