import { build, type Plugin } from 'esbuild';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FunctionRow } from '../../functions/catalogue/row.ts';

const root = join(import.meta.dirname, '../..');

/** One function as it is deployed: a folder with one file, and what it is made of. */
export type Bundle = {
  readonly id: string;
  readonly folder: string;
  readonly file: string;
  readonly bytes: number;
  /** Bytes by origin: a package, or a folder of ours, the largest first. */
  readonly origins: readonly { readonly origin: string; readonly bytes: number }[];
};

/**
 * Lambda puts the credentials of the function's role into its environment. The SDK's own search (profiles, SSO,
 * web identities, instance metadata) would be a quarter of every bundle and would never be asked.
 */
const credentialsOfTheRole: Plugin = {
  name: 'credentials-of-the-role',
  setup({ onResolve, onLoad }) {
    const namespace = 'credentials-of-the-role';
    onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, ({ path }) => ({ path, namespace }));
    onLoad({ filter: /.*/, namespace }, () => ({
      contents: `export const defaultProvider = () => async () => ({
        accessKeyId: process.env.AWS_ACCESS_KEY_ID,
        secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
        sessionToken: process.env.AWS_SESSION_TOKEN,
      });`,
    }));
  },
};

/** Loading a module of ours only declares things, so what a function does not use of it need not come along. */
const onlyDeclarations: Plugin = {
  name: 'only-declarations',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir, kind }) =>
      kind === 'import-statement' ? { path: join(resolveDir, path), sideEffects: false } : undefined,
    );
  },
};

/** Makes one small file of each function with all that it needs; the SDK loads faster from there than from the runtime. */
export async function bundleFunctions(
  rows: readonly FunctionRow[],
  outdir = join(root, 'dist/functions'),
): Promise<Bundle[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: rows.map(({ id, entry }) => ({ in: entry, out: `${id}/index` })),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    // Chinese as it is, not as escapes of twice the length.
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    plugins: [onlyDeclarations, credentialsOfTheRole],
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
  });
  const outputs = Object.values(metafile.outputs);
  for (const { id, files = [] } of rows) {
    for (const { from, to } of files) {
      const target = join(outdir, id, to);
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(root, from), target);
    }
  }
  return rows.map(({ id, entry }) => {
    const output = outputs.find(({ entryPoint }) => entryPoint === entry);
    if (!output) throw new Error(`no bundle was made of ${entry}`);
    const folder = join(outdir, id);
    return {
      id,
      folder,
      file: join(folder, 'index.mjs'),
      bytes: output.bytes,
      origins: originsOf(output.inputs),
    };
  });
}

function originsOf(inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>): Bundle['origins'] {
  const sums = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const origin =
      /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.split('/').slice(0, 2).join('/');
    sums.set(origin, (sums.get(origin) ?? 0) + bytesInOutput);
  }
  return [...sums].map(([origin, bytes]) => ({ origin, bytes })).toSorted((a, b) => b.bytes - a.bytes);
}
