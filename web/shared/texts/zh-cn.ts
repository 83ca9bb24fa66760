import { apply } from './zh-cn/apply.ts';
import { appointments } from './zh-cn/appointments.ts';
import { choices } from './zh-cn/choices.ts';
import { office } from './zh-cn/office.ts';
import { desk } from './zh-cn/desk.ts';
import { draw } from './zh-cn/draw.ts';
import { executions } from './zh-cn/executions.ts';
import { facts } from './zh-cn/facts.ts';
import { fields } from './zh-cn/fields.ts';
import { help } from './zh-cn/help.ts';
import { guide } from './zh-cn/guide.ts';
import { history } from './zh-cn/history.ts';
import { licence } from './zh-cn/licence.ts';
import { naming } from './zh-cn/naming.ts';
import { notices } from './zh-cn/notices.ts';
import { orders } from './zh-cn/orders.ts';
import { problems } from './zh-cn/problems.ts';
import { services } from './zh-cn/services.ts';
import { shell } from './zh-cn/shell.ts';
import { signing } from './zh-cn/signing.ts';
import { statistics } from './zh-cn/statistics.ts';
import { tracker } from './zh-cn/tracker.ts';

/** The texts of the pages in Simplified Chinese: every file of `zh-cn/` holds some groups of names, `en/` has the same. */
export const zhCN = {
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
