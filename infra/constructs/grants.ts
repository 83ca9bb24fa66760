import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Grant } from '../../functions/catalogue/row.ts';

/** The resources that a grant is about. */
export type Resources = {
  readonly tableArn: string;
  readonly indexArns: readonly string[];
  readonly keyArn: string;
  readonly machineArn: string;
  readonly executionsArn: string;
  readonly uploadsArn: string;
  /** None where the key is a secret. */
  readonly licenceKeyArns: readonly string[];
};

type Rule = {
  readonly actions: readonly string[];
  readonly on: (all: Resources) => readonly string[];
  /** Items of the table by the beginning of their key; all of them if left out. */
  readonly items?: string;
};

const sealTable: Rule = {
  actions: ['kms:Encrypt', 'kms:ReEncryptFrom', 'kms:ReEncryptTo', 'kms:GenerateDataKey'],
  on: ({ keyArn }) => [keyArn],
};

/** What each grant of the catalogue allows: no action that its adapter does not call. */
const grantRules: Readonly<Record<Grant, readonly Rule[]>> = {
  'table:read': [
    {
      actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
      on: ({ tableArn, indexArns }) => [tableArn, ...indexArns],
    },
    { actions: ['kms:Decrypt', 'kms:DescribeKey'], on: ({ keyArn }) => [keyArn] },
  ],
  'table:write': [
    {
      actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
      on: ({ tableArn }) => [tableArn],
    },
    sealTable,
  ],
  'limits:count': [
    { actions: ['dynamodb:UpdateItem'], on: ({ tableArn }) => [tableArn], items: 'LIMIT#*' },
    sealTable,
  ],
  'uploads:read': [
    { actions: ['s3:GetObject'], on: ({ uploadsArn }) => [`${uploadsArn}/papers/*`] },
    // Without it S3 says "forbidden" of what is not there.
    { actions: ['s3:ListBucket'], on: ({ uploadsArn }) => [uploadsArn] },
    { actions: ['kms:Decrypt'], on: ({ keyArn }) => [keyArn] },
  ],
  'uploads:write': [
    { actions: ['s3:PutObject', 's3:DeleteObject'], on: ({ uploadsArn }) => [`${uploadsArn}/papers/*`] },
    { actions: ['kms:GenerateDataKey', 'kms:Decrypt'], on: ({ keyArn }) => [keyArn] },
  ],
  'licence:sign': [
    { actions: ['kms:Sign'], on: ({ licenceKeyArns }) => licenceKeyArns.slice(0, 1) },
    { actions: ['kms:GetPublicKey'], on: ({ licenceKeyArns }) => licenceKeyArns },
  ],
  'licence:keys': [{ actions: ['kms:GetPublicKey'], on: ({ licenceKeyArns }) => licenceKeyArns }],
  'workflow:control': [
    { actions: ['states:StartExecution', 'states:SendTaskSuccess'], on: ({ machineArn }) => [machineArn] },
    {
      actions: ['states:StopExecution', 'states:RedriveExecution'],
      on: ({ executionsArn }) => [executionsArn],
    },
  ],
  'workflow:read': [
    {
      actions: [
        'states:DescribeExecution',
        'states:DescribeStateMachineForExecution',
        'states:GetExecutionHistory',
      ],
      on: ({ executionsArn }) => [executionsArn],
    },
  ],
};

/** The statements of a function with these grants. */
export function statementsOf(grants: readonly Grant[], resources: Resources): PolicyStatement[] {
  return grants
    .flatMap((grant) => grantRules[grant])
    .map(({ actions, on, items }) => ({
      actions: [...actions],
      resources: [...on(resources)],
      ...(items !== undefined && {
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [items] } },
      }),
    }))
    .filter(({ resources: found }) => found.length > 0)
    .map((statement) => new PolicyStatement(statement));
}
