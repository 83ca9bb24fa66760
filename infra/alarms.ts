import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, MathExpression, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { metrics } from '../contracts/metrics.ts';
import { faultNamespace } from './faults.ts';
import { nameOf } from './names.ts';
import type { Settings } from './settings.ts';

/** The resources whose own metrics are watched. */
export type Watched = {
  readonly settings: Settings;
  readonly tableName: string;
  readonly machineArn: string;
  readonly apiId: string;
  readonly lostEvents: string;
};

/** One alarm; `docs/runbooks/<id>.md` says what to do. */
export type AlarmRow = {
  readonly id: string;
  readonly title: string;
  readonly metric: Metric | MathExpression;
  readonly threshold: number;
  /** Above the threshold, unless it says below. */
  readonly below?: true;
  readonly periods: number;
  /** Silence is itself the alarm. */
  readonly silenceAlarms?: true;
};

const fiveMinutes = Duration.minutes(5);

/** A measure of the promise, as `contracts/metrics.ts` names it. */
export function promise(
  { tableName }: Watched,
  metricName: string,
  statistic: string,
  step?: string,
  period = fiveMinutes,
): Metric {
  return new Metric({
    namespace: metrics.namespace,
    metricName,
    statistic,
    period,
    dimensionsMap: {
      [metrics.installation]: tableName,
      ...(step !== undefined && { [metrics.step]: step }),
    },
  });
}

/** A metric that AWS writes itself. */
function aws(
  namespace: string,
  metricName: string,
  dimensionsMap: Record<string, string>,
  statistic = 'Sum',
) {
  return new Metric({ namespace, metricName, dimensionsMap, statistic, period: fiveMinutes });
}

/** Everything that somebody is called for. */
export function alarms(watched: Watched): AlarmRow[] {
  return [...ofThePromise(watched), ...ofTheWork(watched), ...ofTheServices(watched)];
}

/** What people were promised, and the events that have to get through for it. */
function ofThePromise(watched: Watched): AlarmRow[] {
  const { names } = metrics;
  const { settings } = watched;
  return [
    {
      id: 'promise',
      title: 'Fewer than 95 of 100 cases of a day were finished within two hours',
      metric: promise(watched, names.inTime, 'Average', undefined, Duration.days(1)),
      threshold: 0.95,
      below: true,
      periods: 1,
    },
    {
      id: 'overdue',
      title: 'Promises ran out and went to a supervisor',
      metric: promise(watched, names.overdue, 'Sum'),
      threshold: 3,
      periods: 1,
    },
    {
      id: 'unanswered-orders',
      title: 'More than five orders lie with partners without an answer',
      metric: promise(watched, names.unansweredOrders, 'Maximum'),
      threshold: 5,
      periods: 3,
    },
    {
      id: 'facts-overdue',
      title: 'Facts that have to follow an answer have not come: more than five in an hour',
      metric: promise(watched, names.factsOverdue, 'Sum', undefined, Duration.hours(1)),
      threshold: 5,
      periods: 1,
    },
    {
      id: 'trial-case',
      title: 'For half an hour no trial case has come to its end within a minute',
      metric: promise(watched, names.trialSeconds, 'Minimum', undefined, Duration.minutes(15)),
      threshold: 60,
      periods: 2,
      silenceAlarms: true,
    },
    {
      id: 'rungs-missing',
      title: 'Lights of promises have not come on',
      metric: promise(watched, names.missingRungs, 'Maximum'),
      threshold: 0,
      periods: 2,
      silenceAlarms: true,
    },
    {
      id: 'gaps',
      title: 'Events wait in the outbox longer than they should',
      metric: promise(watched, names.gaps, 'Maximum'),
      threshold: 0,
      periods: 3,
    },
    {
      id: 'sweep-silent',
      title: 'The sweep of the outbox has not run',
      metric: aws('AWS/Lambda', 'Invocations', { FunctionName: nameOf(settings, 'sweep-outbox') }),
      threshold: 1,
      below: true,
      periods: 2,
      silenceAlarms: true,
    },
    {
      id: 'due-work-silent',
      title: 'What has to be done at a time is not being done',
      metric: aws('AWS/Lambda', 'Invocations', { FunctionName: nameOf(settings, 'work-through-due') }),
      threshold: 1,
      below: true,
      periods: 2,
      silenceAlarms: true,
    },
    {
      id: 'lost-events',
      title: 'Events could not be delivered to the dispatcher',
      metric: aws(
        'AWS/SQS',
        'ApproximateNumberOfMessagesVisible',
        { QueueName: watched.lostEvents },
        'Maximum',
      ),
      threshold: 0,
      periods: 1,
    },
  ];
}

/** What stands still or goes wrong. */
function ofTheWork({ settings, machineArn: StateMachineArn }: Watched): AlarmRow[] {
  const fault = (metricName: string) =>
    new Metric({ namespace: faultNamespace(settings), metricName, statistic: 'Sum', period: fiveMinutes });
  return [
    {
      id: 'case-stuck',
      title: 'An execution has failed: a case stands still',
      metric: new MathExpression({
        expression: 'failed + late',
        period: fiveMinutes,
        usingMetrics: {
          failed: aws('AWS/States', 'ExecutionsFailed', { StateMachineArn }),
          late: aws('AWS/States', 'ExecutionsTimedOut', { StateMachineArn }),
        },
      }),
      threshold: 0,
      periods: 1,
    },
    {
      id: 'workflow-throttled',
      title: 'The workflow is held back by a quota',
      metric: aws('AWS/States', 'ExecutionThrottled', { StateMachineArn }),
      threshold: 0,
      periods: 3,
    },
    {
      id: 'broken',
      title: 'A function met a fault of ours',
      metric: fault('broken'),
      threshold: 0,
      periods: 1,
    },
    {
      id: 'unavailable',
      title: 'A partner, a register or a service of AWS cannot be reached',
      metric: fault('unavailable'),
      threshold: 20,
      periods: 3,
    },
  ];
}

/** What is slow or held back. */
function ofTheServices({ apiId: ApiId, tableName: TableName }: Watched): AlarmRow[] {
  return [
    {
      id: 'interface-errors',
      title: 'The interface answers with errors of ours',
      metric: aws('AWS/ApiGateway', '5xx', { ApiId }),
      threshold: 5,
      periods: 2,
    },
    {
      id: 'interface-slow',
      title: 'One request in twenty takes longer than a second',
      metric: aws('AWS/ApiGateway', 'Latency', { ApiId }, 'p95'),
      threshold: 1_000,
      periods: 3,
    },
    {
      id: 'functions-throttled',
      title: 'Functions are held back by the concurrency of the account',
      metric: aws('AWS/Lambda', 'Throttles', {}),
      threshold: 0,
      periods: 2,
    },
    {
      id: 'table-throttled',
      title: 'The table refuses writes for their number',
      metric: aws('AWS/DynamoDB', 'WriteThrottleEvents', { TableName }),
      threshold: 0,
      periods: 2,
    },
  ];
}

/** How CloudWatch compares and what it makes of silence. */
export function comparison({ below, silenceAlarms }: AlarmRow) {
  return {
    comparisonOperator: below
      ? ComparisonOperator.LESS_THAN_THRESHOLD
      : ComparisonOperator.GREATER_THAN_THRESHOLD,
    treatMissingData: silenceAlarms ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  };
}
