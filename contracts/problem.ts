import * as z from 'zod';
import { Finding } from '../domain/findings.ts';
import type { RefusalCode } from '../domain/refusals.ts';

/** What is wrong with the shape of a request: one entry a field, all of them at once. */
export const Malformation = z.object({
  in: z.enum(['path', 'query', 'body', 'header']),
  path: z.string(),
  message: z.string(),
});
/** See the schema. */
export type Malformation = z.infer<typeof Malformation>;

/** The one form of every error answer: a problem document (RFC 9457). */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    titleZh: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    /** The permanent code of the refusal, or of the kind of error. */
    code: z.string(),
    correlationId: z.string(),
    malformed: z.array(Malformation).optional(),
    findings: z.array(Finding).optional(),
    facts: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'Problem' });
/** See the schema. */
export type Problem = z.infer<typeof Problem>;

type Kind = { readonly status: number; readonly title: string; readonly titleZh: string };

/** Every refusal's status and title; a code that is missing here does not compile. */
export const refusalProblems: Readonly<Record<RefusalCode, Kind>> = {
  'application-has-faults': {
    status: 422,
    title: 'The application has to be corrected',
    titleZh: '申请需要补正',
  },
  'application-not-found': {
    status: 404,
    title: 'There is no such application of yours, or not any more',
    titleZh: '没有此申请，或者已被删除',
  },
  'invitation-not-found': {
    status: 404,
    title: 'This link leads to no signature, or not any more',
    titleZh: '签名链接无效',
  },
  'invitation-expired': {
    status: 409,
    title: 'This link has expired; ask for a new one',
    titleZh: '签名链接已过期，请申请人重新发送',
  },
  'invitation-used': { status: 409, title: 'This link has been used', titleZh: '签名链接已使用' },
  'not-the-invited-person': {
    status: 422,
    title: 'This is not the number of the person who was invited',
    titleZh: '证件号码与被邀请人不符',
  },
  'identity-not-confirmed': {
    status: 409,
    title: 'Your identity has not been confirmed',
    titleZh: '身份核验尚未通过',
  },
  'name-not-available': { status: 409, title: 'The name is held by somebody else', titleZh: '名称已被占用' },
  'name-has-faults': { status: 422, title: 'The name has to be corrected', titleZh: '名称需要修改' },
  'kept-name-not-found': {
    status: 404,
    title: 'You have kept no such name',
    titleZh: '没有此保留名称',
  },
  'too-many-kept-names': {
    status: 409,
    title: 'You keep as many names as one person may; release one first',
    titleZh: '您保留的名称已达上限，请先放弃其中一个',
  },
  'case-not-found': { status: 404, title: 'There is no such case of yours', titleZh: '没有此办件' },
  'work-item-not-found': {
    status: 404,
    title: 'There is no such work item for you',
    titleZh: '没有此待办事项',
  },
  'execution-not-found': { status: 404, title: 'There is no such execution', titleZh: '没有此流程' },
  'execution-not-redrivable': {
    status: 409,
    title: 'The execution cannot go on from where it failed',
    titleZh: '此流程不能从失败处继续',
  },
  'licence-not-found': { status: 404, title: 'No licence has this number', titleZh: '没有此执照' },
  'seal-not-found': { status: 404, title: 'No electronic seal has this id', titleZh: '没有此电子印章' },
  'document-not-found': {
    status: 404,
    title: 'The case has no such document, or not yet',
    titleZh: '此办件没有该文书',
  },
  'work-order-not-found': { status: 404, title: 'There is no such work order', titleZh: '没有此工单' },
  'already-rated': { status: 409, title: 'This has been rated already', titleZh: '该事项已评价' },
  'notice-not-found': { status: 404, title: 'There is no such notice of yours', titleZh: '没有此通知' },
  'city-not-served': { status: 422, title: 'This city is not served', titleZh: '该城市尚未开通' },
  'move-not-allowed': { status: 409, title: 'This cannot be done now', titleZh: '当前状态不能进行此操作' },
  'not-yours-to-do': {
    status: 403,
    title: 'This is for somebody else to do',
    titleZh: '此操作不属于您的职责',
  },
  'held-by-somebody-else': {
    status: 409,
    title: 'Somebody else is dealing with it',
    titleZh: '他人正在办理',
  },
  'not-drawn-for-you': {
    status: 409,
    title: 'It was not drawn for you: ask for your next item',
    titleZh: '该事项未分派给您，请领取下一件',
  },
  'may-not-decide': {
    status: 403,
    title: 'Whoever took it in, helped or is concerned may not decide',
    titleZh: '受理、帮办或有利害关系的人员不得审批（受审分离、回避）',
  },
  'supervisor-needed': {
    status: 403,
    title: 'A second notice for the same papers needs a supervisor',
    titleZh: '同一材料再次补正须由督办人员作出',
  },
  'staff-not-found': {
    status: 404,
    title: 'Nobody on the roster who could do it has this id',
    titleZh: '名册中没有可以办理的此人',
  },
  'root-not-found': { status: 404, title: 'This day has no root yet', titleZh: '该日尚无审计根' },
  'nothing-to-do': { status: 404, title: 'Nothing waits for you now', titleZh: '目前没有待办' },
  'edited-meanwhile': {
    status: 412,
    title: 'It has changed since you saw it',
    titleZh: '内容已被更新，请刷新后重试',
  },
  'answer-has-faults': { status: 422, title: 'The answer has to be corrected', titleZh: '答复需要补正' },
  'already-answered': { status: 409, title: 'It has been answered already', titleZh: '该事项已办结' },
  'request-key-reused': {
    status: 409,
    title: 'This Idempotency-Key was used for another request',
    titleZh: '此幂等键已用于其他请求',
  },
  'upload-not-found': { status: 404, title: 'There is no such paper of yours', titleZh: '没有此材料' },
  'paper-has-faults': { status: 422, title: 'The file cannot be taken', titleZh: '该文件不能接收' },
  'paper-not-checked': {
    status: 409,
    title: 'The file is still being checked',
    titleZh: '文件尚在安全检查中',
  },
  'paper-in-use': {
    status: 409,
    title: 'The paper belongs to a case',
    titleZh: '该材料已随办件归档，不能删除',
  },
  'too-many-requests': { status: 429, title: 'Too many requests in this minute', titleZh: '请求过于频繁' },
  'too-many-papers': {
    status: 409,
    title: 'Remove papers that are not needed first',
    titleZh: '材料过多，请先删除不需要的',
  },
};

/** The errors that are no refusals: shape, identity, size, and our own faults. */
export const otherProblems = {
  malformed: { status: 400, title: 'The request is malformed', titleZh: '请求格式有误' },
  unauthorized: { status: 401, title: 'Sign in first', titleZh: '请先登录' },
  forbidden: { status: 403, title: 'Your role may not do this', titleZh: '您的角色无权进行此操作' },
  'not-found': { status: 404, title: 'There is nothing at this address', titleZh: '地址不存在' },
  'method-not-allowed': {
    status: 405,
    title: 'This address does not know that method',
    titleZh: '不支持此方法',
  },
  'too-large': { status: 413, title: 'The request is too large', titleZh: '请求内容过大' },
  'try-later': {
    status: 503,
    title: 'Not possible right now, please try again',
    titleZh: '服务暂时不可用，请稍后重试',
  },
  broken: { status: 500, title: 'Something went wrong on our side', titleZh: '系统内部错误' },
} as const satisfies Record<string, Kind>;

/** See {@link otherProblems}. */
export type OtherProblem = keyof typeof otherProblems;

/** Builds a problem document; `type` is a stable address made of the code. */
export function problem(
  code: RefusalCode | OtherProblem,
  correlationId: string,
  more: Partial<Pick<Problem, 'detail' | 'instance' | 'malformed' | 'findings' | 'facts'>> = {},
): Problem {
  const kind: Kind =
    code in refusalProblems ? refusalProblems[code as RefusalCode] : otherProblems[code as OtherProblem];
  return { type: `https://kaiban.example/problems/${code}`, ...kind, code, correlationId, ...more };
}
