import { Stack, type StackProps } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Alarm, AlarmStatusWidget, Dashboard, GraphWidget, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { metrics } from '../../contracts/metrics.ts';
import { alarms, comparison, promise, type Watched } from '../alarms.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { machineArn, nameOf } from '../names.ts';
import type { Settings } from '../settings.ts';
import type { ComputeStack } from './compute-stack.ts';
import type { DataStack } from './data-stack.ts';
import type { EdgeStack } from './edge-stack.ts';

type Props = StackProps & {
  readonly settings: Settings;
  readonly data: DataStack;
  readonly compute: ComputeStack;
  readonly edge: EdgeStack;
};

/** The steps whose duration the dashboard shows; the names are those of the work items. */
const steps = ['registration', 'examination', 'seals', 'bank', 'tax'] as const;

/** Who is told what: the dashboard of the promise, alarms that lead to runbooks, the budget. */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    const { settings, data, compute, edge } = props;
    const watched: Watched = {
      settings,
      tableName: data.table.name,
      machineArn: machineArn(this, settings),
      apiId: edge.apiId,
      lostEvents: compute.lostEvents.queueName,
    };
    const topic = new Topic(this, 'Alarms', { topicName: nameOf(settings, 'alarms'), enforceSSL: true });
    if (settings.alarmEmail !== undefined) topic.addSubscription(new EmailSubscription(settings.alarmEmail));
    acknowledge(topic, 'Serverless-SNSRedrivePolicy', 'Mail cannot be redriven; the alarm itself stays on.');
    const raised = alarms(watched).map((row) => {
      const alarm = new Alarm(this, row.id, {
        alarmName: nameOf(settings, row.id),
        alarmDescription: `${row.title}. What to do: docs/runbooks/${row.id}.md`,
        metric: row.metric,
        threshold: row.threshold,
        evaluationPeriods: row.periods,
        ...comparison(row),
      });
      alarm.addAlarmAction(new SnsAction(topic));
      alarm.addOkAction(new SnsAction(topic));
      return alarm;
    });
    dashboard(this, watched, raised);
    if (settings.monthlyBudget > 0) budget(this, settings, settings.monthlyBudget);
  }
}

function dashboard(scope: Construct, watched: Watched, raised: Alarm[]): void {
  const { names, promisedMinutes } = metrics;
  const ofSteps = (statistic: string): IMetric[] =>
    steps.map((step) => promise(watched, names.stepMinutes, statistic, step).with({ label: step }));
  const graph = (title: string, left: IMetric[], unit: string, max?: number) =>
    new GraphWidget({
      title,
      left,
      width: 8,
      leftYAxis: { label: unit, min: 0, showUnits: false, ...(max !== undefined && { max }) },
    });
  new Dashboard(scope, 'Promise', {
    dashboardName: nameOf(watched.settings, 'promise'),
    widgets: [
      [
        graph('Share finished within two hours', [promise(watched, names.inTime, 'Average')], 'share', 1),
        graph(
          `Service minutes of a case (promise: ${promisedMinutes})`,
          ['p50', 'p90'].map((one) => promise(watched, names.serviceMinutes, one).with({ label: one })),
          'minutes',
        ),
        graph(
          'Share decided by rules alone',
          [promise(watched, names.straightThrough, 'Average')],
          'share',
          1,
        ),
      ],
      [
        graph('Steps, p50', ofSteps('p50'), 'minutes'),
        graph('Steps, p90', ofSteps('p90'), 'minutes'),
        graph('Promises that ran out', [promise(watched, names.overdue, 'Sum')], 'work items'),
      ],
      [
        graph('Orders without an answer', [promise(watched, names.unansweredOrders, 'Maximum')], 'orders'),
        graph('Facts that should have followed', [promise(watched, names.factsOverdue, 'Sum')], 'facts'),
        graph(
          'Trial cases, from the beginning to the end',
          [promise(watched, names.trialSeconds, 'Maximum')],
          'seconds',
        ),
      ],
      [
        graph(
          'Gaps: events that the sweep took up, lights that did not come on',
          [names.gaps, names.missingRungs].map((one) =>
            promise(watched, one, 'Maximum').with({ label: one }),
          ),
          'events',
        ),
        graph(
          'Cases',
          [names.accepted, names.finished].map((one) => promise(watched, one, 'Sum').with({ label: one })),
          'cases',
        ),
        new AlarmStatusWidget({ title: 'Alarms', alarms: raised, width: 8 }),
      ],
    ],
  });
}

/** Tells at 80 % of the month's money, and when the forecast passes it. */
function budget(scope: Construct, settings: Settings, amount: number): void {
  const subscribers =
    settings.alarmEmail === undefined ? [] : [{ subscriptionType: 'EMAIL', address: settings.alarmEmail }];
  const notify = (notificationType: string, threshold: number) => ({
    notification: { notificationType, threshold, comparisonOperator: 'GREATER_THAN' },
    subscribers,
  });
  new CfnBudget(scope, 'Budget', {
    budget: {
      budgetName: nameOf(settings, 'month'),
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount, unit: 'USD' },
      costFilters: { TagKeyValue: [`user:environment$${settings.environment}`] },
    },
    notificationsWithSubscribers:
      subscribers.length === 0 ? [] : [notify('ACTUAL', 80), notify('FORECASTED', 100)],
  });
}
