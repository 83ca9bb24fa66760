import { Tags, type App } from 'aws-cdk-lib';
import type { ISource } from 'aws-cdk-lib/aws-s3-deployment';
import { nameOf } from './names.ts';
import type { Settings } from './settings.ts';
import { ComputeStack, type CodeOf } from './stacks/compute-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import { EdgeStack } from './stacks/edge-stack.ts';
import { WatchStack } from './stacks/watch-stack.ts';
import { WebStack } from './stacks/web-stack.ts';
import { WorkflowStack } from './stacks/workflow-stack.ts';

/** The whole installation: stacks by how long they live, what is kept first. */
export type System = {
  readonly data: DataStack;
  readonly compute: ComputeStack;
  readonly workflow: WorkflowStack;
  readonly edge: EdgeStack;
  readonly web: WebStack;
  readonly watch: WatchStack;
};

/** What is made before: the code of the functions and the pages. */
export type Made = { readonly codeOf: CodeOf; readonly pages: readonly ISource[] };

/** What cannot carry tags in the China partition. */
const untagged = ['AWS::Lambda::EventSourceMapping'];

/** Puts the stacks together. */
export function buildSystem(app: App, settings: Settings, { codeOf, pages }: Made): System {
  const named = (part: string) => ({ stackName: nameOf(settings, part), settings });
  const data = new DataStack(app, 'data', { ...named('data'), terminationProtection: true });
  const compute = new ComputeStack(app, 'compute', { ...named('compute'), data, codeOf });
  const workflow = new WorkflowStack(app, 'workflow', { ...named('workflow'), compute });
  const edge = new EdgeStack(app, 'edge', { ...named('edge'), compute });
  const web = new WebStack(app, 'web', { ...named('web'), data, edge, pages });
  const watch = new WatchStack(app, 'watch', { ...named('watch'), data, compute, edge });
  const tags = { system: 'kaiban', environment: settings.environment, city: settings.city };
  for (const [key, value] of Object.entries(tags))
    Tags.of(app).add(key, value, { excludeResourceTypes: untagged });
  return { data, compute, workflow, edge, web, watch };
}
