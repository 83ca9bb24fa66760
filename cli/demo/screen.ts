import type { CaseView } from './follow-case.ts';

type Step = CaseView['steps'][number];

/** The terminal: lines that stay, and below them the steps of the journey, drawn anew when they change. */
export type Screen = {
  line(text: string): void;
  steps(steps: readonly Step[], now: number): void;
  end(): void;
  time(instant: string): string;
};

const names: Record<Step['step'], string> = {
  acceptance: 'Accepted         受理',
  name: 'Name bound       名称',
  registration: 'Registered       登记',
  seals: 'Seals            印章',
  bank: 'Bank account     开户',
  tax: 'Tax              税务',
  'social-insurance': 'Social insurance 社保',
  'housing-fund': 'Housing fund     公积金',
  'food-permit': 'Food permit      食品',
  finish: 'Finished         办结',
};

const signs: Record<Step['state'], string> = {
  waiting: '·',
  active: '▶',
  yours: '!',
  paused: '‖',
  done: '✓',
  refused: '✗',
  'not-wanted': '–',
  ended: '×',
};

/** Opens the screen. A terminal is redrawn in place; a file or pipe gets one line for each change. */
export function openScreen(out: NodeJS.WriteStream): Screen {
  let drawn = 0;
  let last: string[] = [];
  const erase = () => {
    if (drawn > 0) out.write(`\x1b[${drawn}A\x1b[0J`);
    drawn = 0;
  };
  const draw = (lines: readonly string[]) => {
    erase();
    out.write(lines.map((line) => `${line}\n`).join(''));
    drawn = lines.length;
  };
  return {
    line(text) {
      const lines = last;
      if (out.isTTY) erase();
      out.write(`${text}\n`);
      if (out.isTTY && lines.length > 0) draw(lines);
    },
    steps(steps, now) {
      const lines = steps.map((step) => stepLine(step, now));
      if (out.isTTY) {
        draw(lines);
      } else {
        const settled = steps.map((step) => stepLine(step, undefined));
        settled.filter((line, place) => line !== last[place]).forEach((line) => out.write(`${line}\n`));
        last = settled;
        return;
      }
      last = lines;
    },
    end() {
      drawn = 0;
      last = [];
    },
    time: (instant) =>
      new Date(instant).toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false }),
  };
}

function stepLine(step: Step, now: number | undefined): string {
  const until = step.endedAt === undefined ? now : Date.parse(step.endedAt);
  const seconds =
    step.startedAt === undefined || until === undefined
      ? ''
      : `${Math.max(0, (until - Date.parse(step.startedAt)) / 1000).toFixed(1)} s`;
  const promise = step.promisedMinutes === undefined ? '' : `promise ${step.promisedMinutes} min`;
  const state = step.state === 'done' ? '' : step.state;
  return `  ${signs[step.state]} ${names[step.step]}\t${seconds.padStart(8)}   ${promise.padEnd(16)} ${state}`.trimEnd();
}
