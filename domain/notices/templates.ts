import { helpTemplates } from './help-templates.ts';
import type { Channel, Template } from './template.ts';

/** What a notice may say of its case: machine values only, put into words when it is read. */
export type NoticeFacts = {
  /** The case's last characters, enough to tell one's own cases apart. */
  readonly case?: string;
  readonly dueAt?: string;
  /** The year whose holidays are not published yet, while `dueAt` depends on them. */
  readonly provisionalUntil?: string;
  readonly step?: string;
  readonly percent?: string;
  readonly days?: string;
  readonly code?: string;
};

const both: readonly Channel[] = ['sms', 'email'];
const quiet: readonly Channel[] = ['email'];

/**
 * Every notice that this service sends. A text travels over networks that others read: it says that something
 * happened and where to look, never to whom or what about (个人信息保护法 art.6, 51).
 */
export const noticeTemplates = {
  'case-accepted': {
    mandatory: false,
    channels: both,
    title: { zh: '申请已受理', en: 'Your application has been accepted' },
    text: {
      zh: '您的企业开办申请（尾号{case}）已受理，承诺{dueAt}前办结，全程免费。',
      en: 'Your application (…{case}) has been accepted and is promised for {dueAt}, free of charge.',
    },
  },
  'name-lost': {
    mandatory: true,
    channels: both,
    title: { zh: '请另选企业名称', en: 'Please choose another name' },
    text: {
      zh: '您的企业开办申请（尾号{case}）所报名称已被他人先行取得，请另选名称；等待期间不计入办理时限。',
      en: 'The name in your application (…{case}) went to somebody else. Please choose another one; the clock stands still meanwhile.',
    },
  },
  'examination-begun': {
    mandatory: false,
    channels: quiet,
    title: { zh: '申请转人工审查', en: 'An officer examines your application' },
    text: {
      zh: '您的企业开办申请（尾号{case}）需人工审查，您无需操作，请留意结果。',
      en: 'Your application (…{case}) is examined by an officer. There is nothing for you to do now.',
    },
  },
  'correction-asked': {
    mandatory: true,
    channels: both,
    title: { zh: '请一次性补正材料', en: 'Please correct your application' },
    text: {
      zh: '您的企业开办申请（尾号{case}）在“{step}”环节需要补正，请登录查看全部补正内容；补正期间不计入办理时限。',
      en: 'Your application (…{case}) needs a correction ({step}). Sign in to see all of it; the clock stands still meanwhile.',
    },
  },
  'bank-refused': {
    mandatory: true,
    channels: both,
    title: { zh: '请另选开户银行', en: 'Please choose another bank' },
    text: {
      zh: '所选银行未予开户（尾号{case}），请登录查看原因并另选银行；其他环节不受影响。',
      en: 'The bank did not open the account (…{case}). Sign in for the reason and choose another; all else goes on.',
    },
  },
  'appointment-booked': {
    mandatory: false,
    channels: both,
    title: { zh: '银行开户预约成功', en: 'Your visit to the bank is booked' },
    text: {
      zh: '您的企业开办申请（尾号{case}）已预约{dueAt}到网点办理开户；网点见办件页面，提前一小时前可改期。',
      en: 'A visit to the bank is booked for {dueAt} (…{case}). The branch is on the page of your case; you may move it until an hour before.',
    },
  },
  'appointment-moved': {
    mandatory: true,
    channels: both,
    title: { zh: '银行开户预约已改期', en: 'Your visit to the bank has been moved' },
    text: {
      zh: '您的企业开办申请（尾号{case}）的开户预约已改至{dueAt}，请登录查看网点和原因。',
      en: 'Your visit to the bank (…{case}) is now at {dueAt}. Sign in for the branch and the reason.',
    },
  },
  'licence-issued': {
    mandatory: true,
    channels: both,
    title: { zh: '营业执照已签发', en: 'The business licence has been issued' },
    text: {
      zh: '您的企业（办件尾号{case}）已核准登记，电子营业执照可登录下载。',
      en: 'Your company (…{case}) is registered. Its electronic licence can be downloaded.',
    },
  },
  'step-done': {
    mandatory: false,
    channels: quiet,
    title: { zh: '一个环节已办结', en: 'A step is done' },
    text: {
      zh: '您的企业开办（尾号{case}）“{step}”环节已办结。',
      en: 'The step “{step}” of your case (…{case}) is done.',
    },
  },
  'case-finished': {
    mandatory: true,
    channels: both,
    title: { zh: '企业开办全部办结', en: 'Your company is ready' },
    text: {
      zh: '您的企业开办（尾号{case}）已全部办结，办结凭证可登录查看；欢迎评价。',
      en: 'Everything is done (…{case}). Your receipt is ready, and you may rate the service.',
    },
  },
  'case-overdue': {
    mandatory: true,
    channels: both,
    title: { zh: '办理超出承诺时限', en: 'A promise has run out' },
    text: {
      zh: '您的企业开办（尾号{case}）“{step}”环节由责任单位办理超出承诺时限，已交督办人催办，深表歉意；您无需操作。',
      en: 'The office in charge of “{step}” (…{case}) has not kept its promised time. A supervisor has been told; we apologise. You need not act.',
    },
  },
  'case-refused': {
    mandatory: true,
    channels: both,
    title: { zh: '不予登记通知', en: 'Registration has been refused' },
    text: {
      zh: '您的企业开办申请（尾号{case}）未予登记，理由、补救办法及复议诉讼途径请登录查看。',
      en: 'Your application (…{case}) was refused. Sign in for the reasons, the remedies and your right to appeal.',
    },
  },
  'case-withdrawn': {
    mandatory: true,
    channels: both,
    title: { zh: '申请已撤回', en: 'The application has been withdrawn' },
    text: {
      zh: '企业开办申请（尾号{case}）已按您的操作撤回，名称保留已解除；如非本人操作请尽快联系我们。',
      en: 'The application (…{case}) has been withdrawn as you asked. If that was not you, please contact us.',
    },
  },
  'your-turn': {
    mandatory: true,
    channels: both,
    title: { zh: '办件等您处理', en: 'Your case waits for you' },
    text: {
      zh: '您的企业开办（尾号{case}）正在等您处理“{step}”，请登录操作；等待期间不计入办理时限。',
      en: 'Your case (…{case}) waits for you: {step}. The clock stands still meanwhile.',
    },
  },
  'promise-at-risk': {
    mandatory: false,
    channels: both,
    title: { zh: '办件时限预警', en: 'A promise is running out' },
    text: {
      zh: '办件（尾号{case}）“{step}”已用去承诺时限的{percent}%，请跟进。',
      en: '“{step}” of case …{case} has used {percent}% of its promised time. Please follow it up.',
    },
  },
  'item-overdue': {
    mandatory: true,
    channels: both,
    title: { zh: '办件超期，请督办', en: 'An overdue item needs you' },
    text: {
      zh: '办件（尾号{case}）“{step}”已超出承诺时限，请督办。',
      en: '“{step}” of case …{case} has run over its promise. Please see to it.',
    },
  },
  'fact-overdue': {
    mandatory: true,
    channels: both,
    title: { zh: '后续回执逾期，请督办', en: 'What follows an answer is overdue' },
    text: {
      zh: '办件（尾号{case}）“{step}”之后应有的回执或报告已逾期，请督办。',
      en: 'What has to follow “{step}” of case …{case} has not come in time. Please see to it.',
    },
  },
  'order-unanswered': {
    mandatory: true,
    channels: both,
    title: { zh: '订单未获答复，请核对', en: 'An order has no answer' },
    text: {
      zh: '办件（尾号{case}）“{step}”的订单未送达或无人答复，请核对，必要时重发。',
      en: 'The order for “{step}” of case …{case} could not be delivered or nobody answers it. Please look, and send it again if need be.',
    },
  },
  'work-order-assigned': {
    mandatory: true,
    channels: both,
    title: { zh: '工单已交办给您', en: 'A work order is yours' },
    text: {
      zh: '办件（尾号{case}）的工单已交由您处理，请先联系申请人核实。',
      en: 'A work order about case …{case} has been given to you. Contact the applicant first.',
    },
  },
  'work-order-closed': {
    mandatory: true,
    channels: both,
    title: { zh: '您反映的事项已办结', en: 'What you reported has been seen to' },
    text: {
      zh: '您就办件（尾号{case}）反映的事项已处理并回访办结，结果可登录查看。',
      en: 'What you reported about case …{case} has been seen to. Sign in for the result.',
    },
  },
  'work-order-overdue': {
    mandatory: true,
    channels: both,
    title: { zh: '工单超期', en: 'A work order is overdue' },
    text: {
      zh: '办件（尾号{case}）的工单已超出处理期限，请督办。',
      en: 'A work order about case …{case} is overdue. Please see to it.',
    },
  },
  'sign-invited': {
    mandatory: true,
    channels: both,
    title: { zh: '邀请您签署', en: 'You are asked to sign' },
    text: {
      zh: '您被邀请签署一份企业开办申请，请核对内容后签署；如不知情请勿理会。',
      en: 'You are asked to sign an application to open a company. Check it before you sign; ignore this if it is not yours.',
    },
  },
  'sign-reminder': {
    mandatory: true,
    channels: both,
    title: { zh: '提醒：请签署', en: 'A reminder to sign' },
    text: {
      zh: '您尚有一份企业开办申请待签署，请核对内容后签署；如不知情请勿理会。',
      en: 'An application to open a company still waits for your signature. Check it before you sign; ignore this if it is not yours.',
    },
  },
  'sign-declined': {
    mandatory: true,
    channels: both,
    title: { zh: '有人拒绝签署', en: 'Somebody has declined to sign' },
    text: {
      zh: '您的企业开办申请有一位人员拒绝签署，理由请登录查看。',
      en: 'Somebody has declined to sign your application. Sign in for the reason.',
    },
  },
  'all-signed': {
    mandatory: false,
    channels: both,
    title: { zh: '全部签署完成', en: 'Everybody has signed' },
    text: {
      zh: '您的企业开办申请已由全体人员签署，可以提交。',
      en: 'Everybody has signed your application. It can be submitted.',
    },
  },
  'draft-expiring': {
    mandatory: false,
    channels: both,
    title: { zh: '草稿即将到期', en: 'A draft is about to expire' },
    text: {
      zh: '您的企业开办草稿将于{dueAt}到期删除，请及时提交。',
      en: 'Your draft will be deleted at {dueAt}. Submit it before then if you want to go on.',
    },
  },
  ...helpTemplates,
  'reservation-expiring': {
    mandatory: false,
    channels: both,
    title: { zh: '名称保留即将到期', en: 'A reserved name is about to expire' },
    text: {
      zh: '您保留的企业名称将于{dueAt}到期，请及时办理登记。',
      en: 'The name that you reserved is kept until {dueAt}. Use it before then.',
    },
  },
} as const satisfies Record<string, Template>;

/** A template by its name; never renamed, for notices are kept under it. */
export type TemplateName = keyof typeof noticeTemplates;

/** A template as data. */
export function templateOf(name: TemplateName): Template {
  return noticeTemplates[name];
}
