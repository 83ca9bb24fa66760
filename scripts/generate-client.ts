import { readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import * as z from 'zod';
import type { HttpOperation } from '../contracts/http/operation.ts';
import { operations } from '../contracts/http/operations.ts';
import { otherProblems, Problem, refusalProblems } from '../contracts/problem.ts';
import { Application } from '../domain/application/application.ts';
import { Person } from '../domain/application/parts.ts';
import { Finding, Text } from '../domain/findings.ts';

/** Writes the OpenAPI document and the typed parts of the client; `--check` fails where they differ. */

const folder = new URL('../client/', import.meta.url);
const version = '1.0.0';

const requestKey = z.string().min(8).max(128).meta({
  description: 'Chosen by the caller, the same for every retry of the same request.',
  example: '6b1c9f0a-4f0e-4d6e-9d2b-3a6f6f0d7c11',
});
const entityTag = z.string().meta({ description: 'The version that was seen, in quotes.', example: '"3"' });

/** The statuses that an operation may answer with beside its success, each with its codes. */
function problemsOf(operation: HttpOperation): Map<number, string[]> {
  const codes: string[] = ['malformed', 'not-found', 'too-large', 'try-later', 'broken'];
  if (operation.roles !== 'public') codes.push('unauthorized', 'forbidden');
  const byStatus = new Map<number, string[]>();
  for (const code of [...operation.refusals, ...codes]) {
    const { status } = { ...otherProblems, ...refusalProblems }[code as keyof typeof refusalProblems];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return new Map([...byStatus].sort(([a], [b]) => a - b));
}

function operationObject(operation: HttpOperation): ZodOpenApiOperationObject {
  const { path, query, body, file } = operation.request;
  const headers = {
    ...(operation.idempotent && { 'Idempotency-Key': requestKey }),
    ...(operation.conditional && { 'If-Match': entityTag.optional() }),
  };
  return {
    operationId: operation.operationId,
    summary: operation.summary,
    tags: [operation.path.split('/')[2] ?? ''],
    ...(operation.roles !== 'public' && { description: `Roles: ${operation.roles.join(', ')}.` }),
    security: operation.roles === 'public' ? [] : [{ bearer: [] }],
    requestParams: {
      ...(path && { path }),
      ...(query && { query }),
      ...(Object.keys(headers).length > 0 && { header: z.object(headers) }),
    },
    ...(file && { requestBody: { required: true, content: contentOf(file.media) } }),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      [String(operation.success)]: {
        description: 'Done.',
        content: operation.media
          ? contentOf([operation.media])
          : { 'application/json': { schema: operation.response } },
      },
      ...Object.fromEntries(
        [...problemsOf(operation)].map(([status, codes]) => [
          String(status),
          {
            description: codes.map((code) => `\`${code}\``).join(', '),
            content: { 'application/problem+json': { schema: Problem } },
          },
        ]),
      ),
    },
  };
}

/** A file of one of these types, as bytes. */
function contentOf(media: readonly string[]) {
  return Object.fromEntries(media.map((type) => [type, { schema: z.string().meta({ format: 'binary' }) }]));
}

/** The OpenAPI document of the whole HTTP interface. */
function openApiDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of operations as readonly HttpOperation[]) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: operationObject(operation),
    };
  }
  const document: Parameters<typeof createDocument>[0] = {
    openapi: '3.1.0',
    info: {
      title: 'Kaiban 企业开办',
      version,
      description:
        'One application, one visit at most, zero fees, a finished company within two hours. Every error is a problem document (RFC 9457); its `code` never changes.',
    },
    servers: [{ url: '/' }],
    tags: [...new Set(operations.map((operation) => operation.path.split('/')[2] ?? ''))].map((name) => ({
      name,
    })),
    paths,
    components: {
      schemas: { Application, Person, Finding, Text },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
  const written = createDocument(document, {
    // Replies may grow: only what is sent strictly is closed, so one schema serves both directions.
    override: ({ zodSchema, jsonSchema, io }) => {
      const { def } = zodSchema._zod;
      if (io === 'output' && def.type === 'object' && !def.catchall) delete jsonSchema.additionalProperties;
    },
  });
  askForNoDefaults(written.components?.schemas?.['Application'] as JsonSchema);
  return written;
}

type JsonSchema = {
  required?: string[];
  properties?: Record<string, JsonSchema & { default?: unknown }>;
  oneOf?: JsonSchema[];
};

/** A form is sent, never answered: it asks for nothing that has a default. */
function askForNoDefaults(schema: JsonSchema): void {
  const { properties = {}, oneOf = [] } = schema;
  if (schema.required)
    schema.required = schema.required.filter((name) => !('default' in (properties[name] ?? {})));
  for (const inner of [...Object.values(properties), ...oneOf]) askForNoDefaults(inner);
}

/** What the client has to know at run time: how each operation is sent. */
function operationTable(): string {
  const rows = (operations as readonly HttpOperation[]).map((operation) => {
    const clash = Object.keys(operation.request.path?.shape ?? {}).filter(
      (name) => operation.request.body instanceof z.ZodObject && name in operation.request.body.shape,
    );
    if (clash.length > 0)
      throw new Error(`${operation.operationId}: ${clash.join()} is in the path and in the body`);
    const { method, path, idempotent, media } = operation;
    const file = operation.request.file && true;
    return `  ${operation.operationId}: ${JSON.stringify({ method, path, idempotent, media, file })},`;
  });
  return [
    '/** How each operation is sent. Written by `scripts/generate-client.ts`, do not edit. */',
    'export const operationTable = {',
    ...rows,
    '} as const;',
  ].join('\n');
}

/** Every generated file by its name in `client/`. */
export async function generatedFiles(): Promise<Record<string, string>> {
  const document = openApiDocument();
  const types = astToString(
    await openapiTypescript(structuredClone(document) as never, { defaultNonNullable: false }),
  );
  const files = {
    'openapi.json': JSON.stringify(document),
    'schema.ts': `/* Written by scripts/generate-client.ts from the OpenAPI document, do not edit. */\n${types}`,
    'operation-table.ts': operationTable(),
  };
  const style = await resolveConfig(new URL('client.ts', folder).pathname);
  const formatted = await Promise.all(
    Object.entries(files).map(
      async ([name, text]) => [name, await format(text, { ...style, filepath: name })] as const,
    ),
  );
  return Object.fromEntries(formatted);
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  for (const [name, text] of Object.entries(await generatedFiles())) {
    const file = new URL(name, folder);
    if (!check) await writeFile(file, text);
    else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
      console.error(`client/${name} is not what the contracts say: run "node scripts/generate-client.ts"`);
      process.exitCode = 1;
    }
  }
}
