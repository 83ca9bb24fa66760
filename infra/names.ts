import { ArnFormat, Aws, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/** The name of a resource in its installation. */
export function nameOf({ environment }: Settings, part: string): string {
  return `kaiban-${environment}-${part}`;
}

/**
 * The ARN of the state machine, built from its fixed name: the dispatcher starts the machine and the machine
 * calls functions, so neither stack can wait for the other's reference.
 */
export function machineArn(scope: Construct, settings: Settings): string {
  return statesArn(scope, 'stateMachine', machineName(settings));
}

/** The ARN of every execution of the machine. */
export function executionsArn(scope: Construct, settings: Settings): string {
  return statesArn(scope, 'execution', `${machineName(settings)}:*`);
}

/** The fixed name of the machine. */
export function machineName(settings: Settings): string {
  return nameOf(settings, 'open-company');
}

/** The fixed name of the bucket with the uploads; names of buckets are shared by the whole world. */
export function uploadsBucketName(settings: Settings): string {
  return `${nameOf(settings, 'uploads')}-${Aws.ACCOUNT_ID}-${Aws.REGION}`;
}

function statesArn(scope: Construct, resource: string, resourceName: string): string {
  const arnFormat = ArnFormat.COLON_RESOURCE_NAME;
  return Stack.of(scope).formatArn({ service: 'states', resource, resourceName, arnFormat });
}
