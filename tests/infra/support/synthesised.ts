import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { Source } from 'aws-cdk-lib/aws-s3-deployment';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { settingsOf } from '../../../infra/settings.ts';
import { buildSystem, type System } from '../../../infra/system.ts';

/** A resource of a template as far as the tests look at it. */
export type Resource = {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
};
/** The stacks by name, each with its resources by logical id. */
export type Synthesised = Readonly<Record<keyof System, Readonly<Record<string, Resource>>>>;

/** One statement of a policy, with lists where CloudFormation allows a single value. */
export type Statement = { readonly actions: string[]; readonly resources: unknown[] };

/** Synthesises the installation of cdk.json, other settings aside; a finding of the rule checks throws. */
export function synthesise(settings: Readonly<Record<string, string>> = {}): Synthesised {
  const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> };
  const app = new App({
    context: { ...context, ...settings },
    outdir: mkdtempSync(join(tmpdir(), 'kaiban-synth-')),
    analyticsReporting: false,
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  // Neither the code nor the pages are the subject here: making them takes longer than everything else.
  const made = {
    codeOf: () => Code.fromInline('exports.handler = undefined;'),
    pages: [Source.data('portal/index.html', '')],
  };
  const system = buildSystem(app, settingsOf(app), made);
  app.synth();
  const resources = Object.entries(system).map(([name, stack]) => [
    name,
    Template.fromStack(stack).toJSON()['Resources'] as Record<string, Resource>,
  ]);
  return Object.fromEntries(resources) as Synthesised;
}

/** All resources of a type, in one stack. */
export function ofType(stack: Readonly<Record<string, Resource>>, type: string): Resource['Properties'][] {
  return Object.values(stack)
    .filter(({ Type }) => Type === type)
    .map(({ Properties }) => Properties);
}

/** The statements of an inline policy. */
export function statementsIn(policy: Resource['Properties']): Statement[] {
  const { Statement } = policy['PolicyDocument'] as { Statement: { Action: unknown; Resource: unknown }[] };
  return Statement.map(({ Action, Resource }) => ({
    actions: [Action].flat().map(String),
    resources: [Resource].flat(),
  }));
}
