import type { Application } from '../application/application.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { printedForm } from './application-form.ts';
import type { Block, Letter, Row } from './document.ts';

/** The form filled in as an example (办事样本); `at` is the day on which it is true. */
export function sampleForm(application: Application, profile: CityProfile, at: string): Letter {
  const form = {
    application,
    at,
    reference: '填写样本：人物、名称、号码均为虚构，仅供参考',
    close: ['样本，不具法律效力'],
  };
  const letter = printedForm(form, profile, 'owner');
  const { zh, en } = letter.title;
  return { ...letter, title: { zh: `${zh}（样本）`, en: `${en} (sample)` } };
}

/** Empty lines of a table to write on. */
const emptyLines = 4;
/** A space that prints nothing, where an empty value would be struck out. */
const nothing = '　';

/** The same form to be filled in by hand, for who applies at the counter: nothing in it is anybody's. */
export function blankForm(application: Application, profile: CityProfile, at: string): Letter {
  const form = { application, at, reference: '窗口办理用；网上申请不必打印', close: [] };
  const letter = printedForm(form, profile, 'owner');
  return {
    ...letter,
    blocks: [
      ...letter.blocks.map(emptied),
      { kind: 'rows', rows: [line('签名', 'Signatures'), line('日期', 'Date')] },
    ],
  };
}

function emptied(block: Block): Block {
  if (block.kind === 'paragraph') return { ...block, text: `□ ${block.text}` };
  if (block.kind === 'rows') return { ...block, rows: block.rows.map(emptyRow) };
  if (block.kind !== 'table') return block;
  const row = block.columns.map(() => `${nothing}\n${nothing}`);
  return { ...block, rows: Array.from({ length: emptyLines }, () => row) };
}

function emptyRow({ label, choices }: Row): Row {
  const isSettled = choices?.length === 1;
  return { label, value: (isSettled ? choices : choices?.map(tickable))?.join('　') ?? nothing };
}

/** What has a gap behind its colon is written, anything else is ticked. */
function tickable(choice: string): string {
  return choice.includes('：　') ? choice : `□ ${choice}`;
}

function line(zh: string, en: string): Row {
  return { label: { zh, en }, value: nothing };
}
