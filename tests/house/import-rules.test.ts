import { describe, expect, it } from 'vitest';
import { violationsOf } from './support/planted-tree.ts';

/** Each wrong import: where it is planted, what it says, and the rule that has to report it. */
const wrong: readonly { readonly file: string; readonly text: string; readonly rule: string }[] = [
  plant('domain/planted-layer.ts', '../contracts/config.ts', 'domain-keeps-its-lane'),
  plant('domain/planted-node.ts', 'node:fs', 'the-core-knows-no-machine'),
  plant('domain/planted-package.ts', 'jose', 'the-core-is-pure'),
  plant('contracts/planted-layer.ts', '../usecases/cases/call-off.ts', 'contracts-keeps-its-lane'),
  plant('contracts/planted-sdk.ts', '@aws-sdk/client-sfn', 'aws-only-at-the-edge'),
  plant('usecases/planted-contract.ts', '../contracts/problem.ts', 'usecases-keeps-its-lane'),
  plant('usecases/planted-node.ts', 'node:crypto', 'the-core-knows-no-machine'),
  plant('adapters/planted-usecase.ts', '../usecases/cases/call-off.ts', 'adapters-keeps-its-lane'),
  plant(
    'functions/http/cases/planted-adapter.ts',
    '../../../adapters/planted-usecase.ts',
    'only-wiring-builds-adapters',
  ),
  plant('functions/http/cases/planted-neighbour.ts', './planted-adapter.ts', 'handlers-do-not-call-handlers'),
  plant('functions/planted-sdk.ts', '@aws-sdk/client-dynamodb', 'aws-only-at-the-edge'),
  plant('infra/planted-handler.ts', '../functions/http/cases/planted-adapter.ts', 'infra-keeps-its-lane'),
  plant('local/planted-usecase.ts', '../usecases/cases/call-off.ts', 'local-keeps-its-lane'),
  plant('local/planted-infra.ts', '../infra/planted-handler.ts', 'local-keeps-its-lane'),
  plant('web/portal/planted-stranger.ts', '../console/planted-page.ts', 'portal-and-console-are-strangers'),
  plant('web/console/planted-page.ts', '../../usecases/cases/call-off.ts', 'web-keeps-its-lane'),
  plant('client/planted-contract.ts', '../contracts/config.ts', 'client-keeps-its-lane'),
  plant('client/planted-package.ts', 'jose', 'the-client-needs-one-package'),
  plant('cli/planted-usecase.ts', '../usecases/cases/read-case.ts', 'cli-keeps-its-lane'),
  plant('scripts/planted-fixture.ts', '../tests/planted-builder.ts', 'nothing-imports-tests'),
  plant('cli/planted-bench.ts', '../bench/planted-probe.ts', 'nothing-imports-bench'),
  plant('bench/planted-script.ts', '../scripts/planted-fixture.ts', 'nothing-imports-scripts'),
  plant('domain/planted-missing.ts', './nowhere.ts', 'imports-exist'),
];

/** Two modules that need only a type of each other are a cycle as well. */
const cycle = {
  'domain/planted-hen.ts': "import type { Egg } from './planted-egg.ts';\nexport type Hen = { lays: Egg };\n",
  'domain/planted-egg.ts': "import type { Hen } from './planted-hen.ts';\nexport type Egg = { of: Hen };\n",
};

/** Imports that look alike and are allowed. */
const right = {
  'tests/planted-builder.ts': "import '../domain/result.ts';\nimport '../local/planted-usecase.ts';\n",
  'bench/planted-probe.ts': "import '../tests-of-nobody.json';\nimport '../functions/catalogue.ts';\n",
  'functions/wiring.ts': "import '../adapters/planted-usecase.ts';\n",
  'local/planted-right.ts': "import '../functions/catalogue.ts';\nimport '@aws-sdk/client-sfn';\n",
  'cli/planted-right.ts': "import '../client/planted-contract.ts';\nimport '../local/planted-right.ts';\n",
  'domain/planted-zod.ts': "import * as z from 'zod';\nexport const planted = z.string();\n",
  'tests-of-nobody.json': '{}\n',
};

function plant(file: string, target: string, rule: string) {
  return { file, text: `import ${JSON.stringify(target)};\n`, rule };
}

describe('import rules', () => {
  const found = violationsOf({
    ...Object.fromEntries(wrong.map(({ file, text }) => [file, text])),
    ...cycle,
    ...right,
  });

  it.each(wrong)('reports $file as $rule', ({ file, rule }) => {
    expect(found).toContainEqual({ rule, from: file });
  });

  it('reports a cycle that is made of types only', () => {
    expect(found.some(({ rule, from }) => rule === 'no-cycles' && from in cycle)).toBe(true);
  });

  it('reports none of the allowed imports', () => {
    expect(found.filter(({ from }) => from in right)).toEqual([]);
  });
});
