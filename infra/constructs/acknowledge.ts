import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Accepts a finding of the rule checks for one construct and what is in it, and says why. */
export function acknowledge(construct: IConstruct, rule: string, reason: string): void {
  const [pack = ''] = rule.split('-');
  Validations.of(construct).acknowledge({ id: `${pack}::${rule}`, reason });
}

/** Accepts that a role may act on all that matches a resource with a wildcard. */
export function acknowledgeWildcard(role: IConstruct, resource: string, reason: string): void {
  acknowledge(role, `AwsSolutions-IAM5[Resource::${resource}]`, reason);
}
