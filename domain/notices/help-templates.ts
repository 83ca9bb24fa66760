import type { Template } from './template.ts';

/** What is sent about help with an application (帮办代办); see `templates.ts`. */
export const helpTemplates = {
  'helper-assigned': {
    mandatory: true,
    channels: ['sms', 'email'],
    title: { zh: '帮办代办员已确定', en: 'Somebody helps you now' },
    text: {
      zh: '您申请的帮办代办服务已抽签确定帮办代办员，其姓名、权限和所办事项可登录查看；可随时终止。',
      en: 'A helper has been drawn for you. Sign in to see who it is, what he may do and what he does; you may end it at any time.',
    },
  },
  'help-asked': {
    mandatory: true,
    channels: ['sms', 'email'],
    title: { zh: '有申请人需要您帮办', en: 'An applicant asks for your help' },
    text: {
      zh: '有一位申请人的帮办代办已抽签由您承办，请登录联系办理。',
      en: 'An applicant has been drawn for you to help. Sign in to see to it.',
    },
  },
  'help-ended': {
    mandatory: true,
    channels: ['sms', 'email'],
    title: { zh: '帮办代办已终止', en: 'The help has ended' },
    text: {
      zh: '一份企业开办申请的帮办代办已终止，此后帮办代办员不能再查看或办理；申请本身不受影响。',
      en: 'The help with an application has ended: the helper sees and does nothing more. The application itself stands.',
    },
  },
} as const satisfies Record<string, Template>;
