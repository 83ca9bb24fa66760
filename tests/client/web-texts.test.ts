import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { otherProblems, refusalProblems } from '../../contracts/problem.ts';
import { CaseStatus } from '../../domain/case/case.ts';
import { eventData } from '../../domain/events.ts';
import { sealKinds } from '../../domain/services/seal-set.ts';
import { workItemKinds } from '../../domain/work-items/kinds.ts';
import { Department, WorkItemKind, WorkItemState } from '../../domain/work-items/work-item.ts';
import machine from '../../stepfunctions/open-company.asl.json' with { type: 'json' };
import { en } from '../../web/shared/texts/en.ts';
import { zhCN } from '../../web/shared/texts/zh-cn.ts';

const web = join(import.meta.dirname, '..', '..', 'web');
const names = Object.keys(zhCN);

/** The values that a text asks for, e.g. `{{minutes}}`. */
const wanted = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

/** Every state of the workflow, those in branches included. */
function statesOf(part: { States?: object } & object): string[] {
  const inner = Object.values(part).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null ? statesOf(value) : [],
  );
  return [...Object.keys(part.States ?? {}), ...inner];
}

describe('the texts of the pages', () => {
  it('exist in both languages, none of them empty, and ask for the same values', () => {
    expect(Object.keys(en)).toEqual(names);
    for (const [name, text] of Object.entries(zhCN)) {
      const other = en[name as keyof typeof en];
      expect(text.trim() && other.trim(), name).not.toBe('');
      expect(wanted(other), name).toEqual(wanted(text));
    }
  });

  it('stand in one file each: a group of names is in no two of them', async () => {
    for (const language of ['zh-cn', 'en']) {
      const folder = join(web, 'shared', 'texts', language);
      const groups = await Promise.all(
        (await readdir(folder)).map(async (file) => {
          const [texts] = Object.values((await import(join(folder, file))) as Record<string, object>);
          return [...new Set(Object.keys(texts ?? {}).map((name) => name.split('.')[0]))];
        }),
      );
      expect(groups.flat(), language).toHaveLength(new Set(groups.flat()).size);
      expect(groups.flat(), language).toContain('field');
    }
  });

  it('have a word for every code that the service answers with', () => {
    const codes: Record<string, readonly string[]> = {
      problem: [...Object.keys(refusalProblems), ...Object.keys(otherProblems)],
      status: CaseStatus.options,
      kind: WorkItemKind.options,
      department: Department.options,
      itemState: WorkItemState.options,
      event: Object.keys(eventData),
      reason: Object.values(workItemKinds).flatMap(({ reasons }) => reasons.map(({ code }) => code)),
      sealKind: sealKinds,
      aslState: [...new Set(statesOf(machine))],
    };
    const missing = Object.entries(codes).flatMap(([group, list]) =>
      list.map((code) => `${group}.${code}`).filter((name) => !names.includes(name)),
    );
    expect(missing).toEqual([]);
  });

  it('are all used: by name, or as one of a group', async () => {
    const files = (await readdir(web, { recursive: true })).filter(
      (file) => /\.tsx?$/.test(file) && !file.includes('texts'),
    );
    const code = (await Promise.all(files.map((file) => readFile(join(web, file), 'utf8')))).join('\n');
    const groups = new Set(
      [...code.matchAll(/`(\w+)\.\$\{|(?:ofCode|list)\(\s*'\w*',?\s*'?(\w+)|ofCode\(\s*'(\w+)'/g)].flatMap(
        (match) => match.slice(1).filter(Boolean),
      ),
    );
    for (const match of code.matchAll(/ofCode\(\s*'(\w+)'/g)) groups.add(match[1] ?? '');
    const unused = names.filter(
      (name) => !groups.has(name.split('.')[0] ?? '') && !code.includes(`'${name}'`),
    );
    expect(unused).toEqual([]);
  });
});
