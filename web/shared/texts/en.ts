import { apply } from './en/apply.ts';
import { appointments } from './en/appointments.ts';
import { choices } from './en/choices.ts';
import { office } from './en/office.ts';
import { desk } from './en/desk.ts';
import { draw } from './en/draw.ts';
import { executions } from './en/executions.ts';
import { facts } from './en/facts.ts';
import { fields } from './en/fields.ts';
import { help } from './en/help.ts';
import { guide } from './en/guide.ts';
import { history } from './en/history.ts';
import { licence } from './en/licence.ts';
import { naming } from './en/naming.ts';
import { notices } from './en/notices.ts';
import { orders } from './en/orders.ts';
import { problems } from './en/problems.ts';
import { services } from './en/services.ts';
import { shell } from './en/shell.ts';
import { signing } from './en/signing.ts';
import { statistics } from './en/statistics.ts';
import { tracker } from './en/tracker.ts';
import type { zhCN } from './zh-cn.ts';

/** The texts of the pages in English. */
export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  ...shell,
  ...naming,
  ...apply,
  ...fields,
  ...appointments,
  ...choices,
  ...signing,
  ...tracker,
  ...services,
  ...licence,
  ...notices,
  ...statistics,
  ...guide,
  ...facts,
  ...history,
  ...office,
  ...desk,
  ...draw,
  ...help,
  ...orders,
  ...executions,
  ...problems,
};
