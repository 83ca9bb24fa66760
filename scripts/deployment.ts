import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** Settings of one installation as they are given to CDK: names and texts, see `infra/settings.ts`. */
const Given = z.record(z.string(), z.union([z.string(), z.number()]).transform(String));
type Given = z.infer<typeof Given>;

/** Reads the file of an installation, over what `cdk.json` says of a trial. */
export function settingsFrom(file: string | undefined): Given {
  const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> };
  const usual = Object.entries(context).filter(
    ([key, value]) => /^[a-z]\w+$/i.test(key) && typeof value === 'string',
  );
  const own = file === undefined ? {} : Given.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Given.parse({ ...Object.fromEntries(usual), ...own });
}

/** The calls of CDK that bring an installation up, or why not: nobody deploys the addresses of the examples. */
export function deployment(settings: Given): string[][] {
  const examples = Object.entries(settings).filter(([, value]) => /\.example\b/.test(value));
  if (examples.length > 0)
    throw new Error(
      `These settings are only examples: ${examples.map(([key]) => key).join(', ')}. Write yours into a file: docs/operate.md.`,
    );
  return [['bootstrap'], ['deploy', '--all', '--require-approval', 'broadening']].map((call) => [
    ...call,
    ...contextOf(settings),
  ]);
}

/** The call that takes an installation down but for its data; never one whose cases are real. */
export function destruction(settings: Given): string[][] {
  const environment = settings['environment'] ?? '';
  if (/^prod/.test(environment))
    throw new Error(
      `${environment} is not destroyed by a command. docs/operate.md says what is left to do by hand.`,
    );
  const stacks = ['watch', 'web', 'edge', 'workflow', 'compute'];
  return [['destroy', ...stacks, '--exclusively', '--force', ...contextOf(settings)]];
}

function contextOf(settings: Given): string[] {
  return Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
}
