import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readFileSync } from 'node:fs';
import { settingsOf } from '../../../infra/settings.ts';
import { buildSystem } from '../../../infra/system.ts';

/** A resource of a template as far as the tests look at it. */
export type Resource = {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
};
/** The stacks by name, each with its resources by logical id. */
export type Synthesised = Readonly<
  Record<'data' | 'compute' | 'workflow' | 'edge', Record<string, Resource>>
>;

/** One statement of a policy, with lists where CloudFormation allows a single value. */
export type Statement = { readonly actions: string[]; readonly resources: unknown[] };

/** Synthesises the installation of cdk.json without bundling; a finding of the rule checks throws. */
export function synthesise(): Synthesised {
  const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> };
  const app = new App({
    context: { ...context, 'aws:cdk:bundling-stacks': [] },
    outdir: mkdtempSync(join(tmpdir(), 'kaiban-synth-')),
    analyticsReporting: false,
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const { data, compute, workflow, edge } = buildSystem(app, settingsOf(app));
  app.synth();
  const resources = (stack: typeof data | typeof compute | typeof workflow | typeof edge) =>
    Template.fromStack(stack).toJSON()['Resources'] as Record<string, Resource>;
  return {
    data: resources(data),
    compute: resources(compute),
    workflow: resources(workflow),
    edge: resources(edge),
  };
}

/** All resources of a type, in one stack. */
export function ofType(stack: Record<string, Resource>, type: string): Resource['Properties'][] {
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
