import { RemovalPolicy } from 'aws-cdk-lib';
import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { faultCodes, faultNamespace } from '../faults.ts';
import { nameOf } from '../names.ts';
import { retention } from '../retention.ts';
import type { Settings } from '../settings.ts';

/**
 * The one log of all functions: every line names its operation, every stream its function. A log and its filters for each
 * function would not fit into a stack, which takes 500 resources.
 */
export function functionLog(scope: Construct, settings: Settings): LogGroup {
  const logGroup = new LogGroup(scope, 'FunctionLog', {
    logGroupName: `/aws/lambda/${nameOf(settings, 'functions')}`,
    retention: retention.functionLogs.days,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  for (const code of faultCodes)
    new MetricFilter(logGroup, code, {
      logGroup,
      filterPattern: FilterPattern.literal(String.raw`"\"code\":\"${code}\""`),
      metricNamespace: faultNamespace(settings),
      metricName: code,
      metricValue: '1',
    });
  return logGroup;
}
