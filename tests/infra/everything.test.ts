import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../functions/catalogue.ts';
import { metrics } from '../../contracts/metrics.ts';
import { pageRouter } from '../../infra/constructs/page-router.ts';
import { retention } from '../../infra/retention.ts';
import { sendOfflinePage } from '../../local/gateway/offline-page.ts';
import { statementsIn, synthesise, type Resource, type Synthesised } from './support/synthesised.ts';

const world = synthesise();
/** As it is installed in China, after a restore: the pages hosted elsewhere, no AWS Budgets, another table. */
const restored = 'arn:aws-cn:dynamodb:cn-north-1:000000000000:table/kaiban-trial-restored/stream/1';
const china = synthesise({
  cloudFront: 'no',
  webOrigin: 'https://kaiban.example',
  monthlyBudget: '0',
  restoredTable: 'kaiban-trial-restored',
  restoredStream: restored,
});

const resourcesOf = (stacks: Synthesised): [string, Resource][] =>
  Object.entries(stacks).flatMap(([stack, resources]) =>
    Object.entries(resources).map(([id, resource]): [string, Resource] => [`${stack}/${id}`, resource]),
  );
const ofEvery = (type: string) => resourcesOf(world).filter(([, { Type }]) => Type === type);
const propertiesOf = (type: string) => ofEvery(type).map(([, { Properties }]) => Properties);

/** CDK's own function that copies the pages, and what belongs to it; every exception below is one of its. */
const copier = /^web\/CustomCDKBucketDeployment/;

describe('everything', () => {
  it('keeps no log for ever, and each as long as the table of periods says', () => {
    const groups = propertiesOf('AWS::Logs::LogGroup').map(({ RetentionInDays }) => RetentionInDays);
    expect(groups).toHaveLength(4);
    expect(new Set(groups)).toEqual(new Set([retention.functionLogs.days]));
  });

  it('gives every function a log of its own', () => {
    for (const [id, { Properties }] of ofEvery('AWS::Lambda::Function'))
      expect(Properties['LoggingConfig'], id).toEqual({ LogGroup: expect.anything() as unknown });
  });

  it('grants no action by wildcard, and resources by wildcard only where there is no other way', () => {
    const granted = ofEvery('AWS::IAM::Policy').flatMap(([id, { Properties }]) =>
      copier.test(id) ? [] : statementsIn(Properties),
    );
    expect(granted.length).toBeGreaterThan(catalogue.length);
    expect(granted.flatMap(({ actions }) => actions).filter((action) => action.includes('*'))).toEqual([]);
    const onAll = granted
      .filter(({ resources }) => resources.includes('*'))
      .flatMap(({ actions }) => actions);
    expect(onAll.filter((action) => action !== 'dynamodb:ListStreams' && !/^logs:/.test(action))).toEqual([]);
  });

  it('uses no managed policy', () => {
    const managed = ofEvery('AWS::IAM::Role').filter(
      ([, { Properties }]) => 'ManagedPolicyArns' in Properties,
    );
    expect(managed.map(([id]) => id).filter((id) => !copier.test(id))).toEqual([]);
  });

  it('shows nothing to everybody but the pages', () => {
    for (const [id, { Properties }] of ofEvery('AWS::S3::Bucket'))
      expect(Properties['PublicAccessBlockConfiguration'], id).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
    const open = ofEvery('AWS::S3::BucketPolicy').flatMap(([id, { Properties }]) => {
      const { Statement } = Properties['PolicyDocument'] as {
        Statement: { Effect: string; Principal: unknown }[];
      };
      const allowed = Statement.filter(({ Effect }) => Effect === 'Allow').map(({ Principal }) => Principal);
      return allowed.some((one) => JSON.stringify(one).includes('"*"')) ? [id] : [];
    });
    expect(open).toEqual([]);
    expect(ofEvery('AWS::Lambda::Url')).toEqual([]);
  });

  it('lets nothing in unencrypted', () => {
    const buckets = ofEvery('AWS::S3::Bucket').length;
    const refusals = propertiesOf('AWS::S3::BucketPolicy').filter((one) =>
      JSON.stringify(one).includes('"aws:SecureTransport":"false"'),
    );
    expect(refusals).toHaveLength(buckets);
    for (const type of ['AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'])
      expect(JSON.stringify(propertiesOf(type))).toContain('aws:SecureTransport');
  });

  it('loses no data with a stack: table, key, uploads and machine stay', () => {
    for (const type of [
      'AWS::DynamoDB::Table',
      'AWS::KMS::Key',
      'AWS::S3::Bucket',
      'AWS::StepFunctions::StateMachine',
    ])
      for (const [id, { DeletionPolicy }] of ofEvery(type)) expect(DeletionPolicy, id).toBe('Retain');
  });

  it('keeps old versions of uploads for as long as the table of periods says', () => {
    const uploads = propertiesOf('AWS::S3::Bucket').find(
      ({ VersioningConfiguration }) => VersioningConfiguration,
    );
    expect(uploads?.['LifecycleConfiguration']).toMatchObject({
      Rules: [
        {
          NoncurrentVersionExpiration: { NoncurrentDays: retention.oldUploads.days },
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: retention.brokenUploads.days },
        },
      ],
    });
  });

  it('can be installed in the China partition', () => {
    for (const stacks of [world, china]) {
      const text = JSON.stringify(stacks);
      expect(text).not.toMatch(
        /arn:aws:|amazonaws\.com"?\/|AWS::Cognito|"TracingConfig"|"TracingConfiguration"/,
      );
      const mappings = resourcesOf(stacks).filter(
        ([, { Type }]) => Type === 'AWS::Lambda::EventSourceMapping',
      );
      for (const [, { Properties }] of mappings) expect(Properties).not.toHaveProperty('Tags');
    }
    const types = new Set(resourcesOf(china).map(([, { Type }]) => Type));
    expect([...types].filter((type) => /CloudFront|Budgets|WAF|XRay/.test(type))).toEqual([]);
  });
});

describe('after a restore', () => {
  const inChina = (type: string) => resourcesOf(china).filter(([, { Type }]) => Type === type);

  it('works on the restored table and on its stream, and on nothing of the lost one', () => {
    const [[, mapping] = []] = inChina('AWS::Lambda::EventSourceMapping');
    expect(mapping?.Properties['EventSourceArn']).toBe(restored);
    const named = inChina('AWS::Lambda::Function').flatMap(([, { Properties }]) => {
      const { Variables } = (Properties['Environment'] ?? {}) as { Variables?: { TABLE_NAME?: unknown } };
      return Variables?.TABLE_NAME ?? [];
    });
    expect(new Set(named)).toEqual(new Set(['kaiban-trial-restored']));
    const granted = inChina('AWS::IAM::Policy').map(([, { Properties }]) => JSON.stringify(Properties));
    expect(granted.filter((policy) => policy.includes('dynamodb:PutItem')).length).toBeGreaterThan(5);
    for (const policy of granted)
      if (policy.includes('dynamodb:')) expect(policy).toContain('kaiban-trial-restored');
  });
});

describe('alarms', () => {
  const alarms = propertiesOf('AWS::CloudWatch::Alarm');
  const runbooks = readdirSync('docs/runbooks').filter((file) => file !== 'README.md');

  it('lead to a runbook that says what to look at and what to do, and no runbook is for nothing', () => {
    const named = alarms.map(
      ({ AlarmDescription }) => /docs\/runbooks\/[\w-]+\.md$/.exec(String(AlarmDescription))?.[0],
    );
    expect(named).not.toContain(undefined);
    expect(named.map((path) => path?.split('/').at(-1)).toSorted()).toEqual(
      runbooks.filter((file) => file !== 'budget.md').toSorted(),
    );
    for (const path of named) {
      expect(existsSync(path ?? ''), path).toBe(true);
      expect(readFileSync(path ?? '', 'utf8'), path).toMatch(/## Look[\s\S]*## Do/);
    }
  });

  it('reach somebody', () => {
    for (const { AlarmActions, AlarmName } of alarms) expect(AlarmActions, String(AlarmName)).toHaveLength(1);
    expect(propertiesOf('AWS::SNS::Subscription')).toHaveLength(1);
    expect(propertiesOf('AWS::Budgets::Budget')).toHaveLength(1);
  });

  it('are about metrics that exist: those of AWS, and those that we write', () => {
    const ours = new Set(['Kaiban', 'Kaiban/kaiban-trial-faults']);
    const named = alarms.flatMap(({ Namespace }) => (typeof Namespace === 'string' ? [Namespace] : []));
    expect(named.filter((one) => !ours.has(one) && !one.startsWith('AWS/'))).toEqual([]);
    const filters = propertiesOf('AWS::Logs::MetricFilter');
    expect(filters).toHaveLength(2);
    const patterns = new Set(filters.map(({ FilterPattern }) => FilterPattern));
    expect(patterns).toEqual(
      new Set([String.raw`"\"code\":\"broken\""`, String.raw`"\"code\":\"unavailable\""`]),
    );
  });
});

describe('the dashboard', () => {
  const [body] = propertiesOf('AWS::CloudWatch::Dashboard').map(({ DashboardBody }) =>
    JSON.stringify(DashboardBody),
  );
  const shown = (metric: string) => body?.includes(String.raw`\"${metrics.namespace}\",\"${metric}\"`);

  it('shows every measure that is written, and for every step how long it takes', () => {
    expect(Object.values(metrics.names).filter((name) => !shown(name))).toEqual([]);
    for (const statistic of ['p50', 'p90']) expect(body).toContain(`Steps, ${statistic}`);
  });

  it('has an alarm behind every measure, unless it is a mere count or told by another', () => {
    const watched = new Set(
      propertiesOf('AWS::CloudWatch::Alarm').flatMap(({ Namespace, MetricName }) =>
        Namespace === metrics.namespace ? [String(MetricName)] : [],
      ),
    );
    const { accepted, finished, serviceMinutes, straightThrough, stepMinutes } = metrics.names;
    const told: Readonly<Record<string, string>> = {
      [accepted]: 'how many people apply is nobody’s fault',
      [finished]: 'as above; that none gets through tells the trial',
      [serviceMinutes]: 'the share in time is the promise',
      [straightThrough]: 'how many cases need an officer depends on the cases',
      [stepMinutes]: 'a step that runs out of its time counts as overdue',
    };
    expect(
      Object.values(metrics.names)
        .filter((name) => !watched.has(name))
        .toSorted(),
    ).toEqual(Object.keys(told).toSorted());
  });
});

describe('pages', () => {
  const find = runInNewContext(`${pageRouter}; handler`) as (event: { request: { uri: string } }) => {
    uri: string;
  };

  it.each([
    ['/', '/portal/index.html'],
    ['/cases/case_1', '/portal/index.html'],
    ['/consoles', '/portal/index.html'],
    ['/console', '/console/index.html'],
    ['/console/work-items/1', '/console/index.html'],
    ['/assets/portal.js', '/assets/portal.js'],
    ['/settings.json', '/settings.json'],
  ])('%s is the file %s', (uri, file) => {
    expect(find({ request: { uri } }).uri).toBe(file);
  });

  it('come with headers that say what they may load and that nobody may frame them', () => {
    const [policy] = propertiesOf('AWS::CloudFront::ResponseHeadersPolicy');
    expect(policy).toMatchObject({
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          ContentSecurityPolicy: {
            ContentSecurityPolicy: expect.stringMatching(
              /default-src 'self';.*frame-ancestors 'none'/,
            ) as string,
          },
          FrameOptions: { FrameOption: 'DENY' },
          StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000 },
        },
      },
    });
  });

  it('are read through CloudFront only', () => {
    expect(propertiesOf('AWS::CloudFront::OriginAccessControl')).toHaveLength(1);
    const [distribution] = propertiesOf('AWS::CloudFront::Distribution');
    const { CacheBehaviors } = distribution?.['DistributionConfig'] as {
      CacheBehaviors: { PathPattern: string }[];
    };
    expect(CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual([
      '/v1/openapi.json',
      '/verify-offline.html',
      '/v1/*',
    ]);
  });

  it('verify licences offline under the very policy that the local gateway sends', async () => {
    let local = '';
    const response = {
      writeHead: (_: number, sent: Record<string, string>) => (local = sent['content-security-policy'] ?? ''),
      end: () => undefined,
    };
    await sendOfflinePage(response as unknown as ServerResponse);
    const policies = JSON.stringify(propertiesOf('AWS::CloudFront::ResponseHeadersPolicy'));
    expect(local).toContain("script-src 'sha256-");
    expect(policies).toContain(local);
  });
});

describe('the table of periods', () => {
  it('is the one that the operator reads', () => {
    // Prettier makes columns of equal width.
    const text = readFileSync('docs/operate.md', 'utf8').replaceAll(/ +\|/g, ' |');
    const period = (days: number | undefined) => {
      if (days === undefined) return 'without end';
      const [number, unit] = days < 1 ? [Math.round(days * 1_440), 'minute'] : [days, 'day'];
      return `${number} ${unit}${number === 1 ? '' : 's'}`;
    };
    for (const { what, days, why } of Object.values(retention))
      expect(text).toContain(`| ${what} | ${period(days)} | ${why} |`);
  });
});
