/** `npm run demo [-- FILE] [--json OUT] [--serve]`: one application goes through to a finished company. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ProblemError } from '../client/problem-error.ts';
import { readSettings, type Settings } from '../local/settings.ts';
import { addresses } from './addresses.ts';
import { applySigned } from './demo/apply-signed.ts';
import { readApplicationFile, WrongFile, withFreeName } from './demo/application-file.ts';
import { demoClients } from './demo/clients.ts';
import { faultLines } from './demo/faults.ts';
import { openScreen } from './demo/screen.ts';
import { playRoles } from './demo/roles.ts';
import { receiptLines } from './demo/receipt-lines.ts';
import { followCase } from './demo/follow-case.ts';
import { SystemFailed, useSystem } from './system-process.ts';

const sample = join(import.meta.dirname, '..', 'samples', 'three-founders.json');

type Wish = { readonly file: string | undefined; readonly out: string | undefined; readonly serve: boolean };

async function demo(
  settings: Settings,
  { file, out }: Wish,
  application: Record<string, unknown>,
): Promise<void> {
  const { applicant, officer, now } = await demoClients(settings);
  const screen = openScreen(process.stdout);
  const chosen = file === undefined ? await withFreeName(applicant, application, screen) : application;

  const accepted = await applySigned(applicant, chosen, screen);
  screen.line(`Accepted: ${accepted.id}  ${accepted.name}`);
  screen.line(
    `Promised by ${screen.time(accepted.dueAt)}; your steward is ${accepted.steward.name}, ${accepted.steward.phone}\n`,
  );

  const finished = await followCase({
    read: () => applicant.readCase({ caseId: accepted.id }),
    show: (view) => {
      screen.steps(view.steps, now());
    },
    act: playRoles({ applicant, officer, screen }),
  });
  screen.end();
  for (const line of receiptLines(finished, settings.origin)) screen.line(line);
  if (out !== undefined) {
    writeFileSync(out, `${JSON.stringify(finished, null, 2)}\n`);
    screen.line(`\nThe case as the interface returns it: ${out}`);
  }
}

function readWish(): Wish {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'string' }, serve: { type: 'boolean', default: false } },
    });
    return { file: positionals[0], out: values.json, serve: values.serve };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new WrongFile(`${what}\nUsage: npm run demo [-- FILE] [--json OUT] [--serve]`);
  }
}

try {
  const wish = readWish();
  const application = readApplicationFile(wish.file ?? sample);
  const settings = readSettings(process.env);
  console.log('Starting the system …');
  const system = await useSystem(settings);
  if (!system.startedHere) console.log(`Kaiban runs already at ${system.origin}; the demonstration uses it.`);
  try {
    await demo(settings, wish, application);
    const staysUp = wish.serve || !system.startedHere;
    console.log(`\n${staysUp ? 'Running' : 'What ran'}:\n${addresses(settings)}`);
    if (wish.serve && system.startedHere) {
      console.log('\nThe system stays up; stop it with Ctrl-C.');
      process.once('SIGINT', () => void system.stop());
      await system.ended;
    }
  } finally {
    await system.stop();
  }
} catch (error) {
  process.exitCode = 1;
  if (error instanceof ProblemError) console.error(faultLines(error).join('\n'));
  else if (error instanceof SystemFailed || error instanceof WrongFile) console.error(error.message);
  else throw error;
}
