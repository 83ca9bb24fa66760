import { readFileSync } from 'node:fs';
import type { KaibanClient } from '../../client/client.ts';
import type { Screen } from './screen.ts';

/** A file that cannot be read as an application at all. */
export class WrongFile extends Error {
  override readonly name = 'WrongFile';
}

/** Reads an application from a JSON file; whether its answers are right is for the service to say. */
export function readApplicationFile(file: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new WrongFile(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    const application: unknown = JSON.parse(text);
    if (typeof application === 'object' && application !== null && !Array.isArray(application)) {
      return application as Record<string, unknown>;
    }
    throw new WrongFile(
      `${file} is JSON, but no object with the fields of an application; see samples/README.md.`,
    );
  } catch (error) {
    if (error instanceof WrongFile) throw error;
    throw new WrongFile(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const endings = [
  '',
  '新',
  '远',
  '和',
  '达',
  '盛',
  '安',
  '泰',
  '嘉',
  '瑞',
  '康',
  '丰',
  '明',
  '诚',
  '信',
  '华',
  '源',
  '兴',
];

/** A founder whose name is taken chooses another; so does the demonstration when it runs again. */
export async function withFreeName(
  client: KaibanClient,
  application: Record<string, unknown>,
  screen: Screen,
): Promise<Record<string, unknown>> {
  const wanted = String(application['name']);
  const city = String(application['city']);
  for (const first of endings) {
    for (const second of endings) {
      const name = wanted.replace('科技', `${first}${second}科技`);
      const { verdict, promiseNeeded } = await client.checkName({
        city,
        name,
        entityType: 'limited-company',
      });
      screen.line(`Name check: ${name} is ${verdict}`);
      if (verdict !== 'free') continue;
      const promises = { ...(application['promises'] as object), similarNameRisk: true };
      return { ...application, name, ...(promiseNeeded && { promises }) };
    }
  }
  throw new WrongFile(
    'Every name that the demonstration knows is taken: npm run reset empties the data folder.',
  );
}
