import { applicationsFunctions } from './catalogue/applications.ts';
import { appointmentsFunctions } from './catalogue/appointments.ts';
import { auditFunctions } from './catalogue/audit.ts';
import { casesFunctions } from './catalogue/cases.ts';
import { citiesFunctions } from './catalogue/cities.ts';
import { eventsFunctions } from './catalogue/events.ts';
import { guideFunctions } from './catalogue/guide.ts';
import { frontDeskFunctions } from './catalogue/front-desk.ts';
import { helpFunctions } from './catalogue/help.ts';
import { namesFunctions } from './catalogue/names.ts';
import { noticesFunctions } from './catalogue/notices.ts';
import { officeFunctions } from './catalogue/office.ts';
import { promisesFunctions } from './catalogue/promises.ts';
import { registrationFunctions } from './catalogue/registration.ts';
import { servicesFunctions } from './catalogue/services.ts';
import { signingFunctions } from './catalogue/signing.ts';
import { stepsFunctions } from './catalogue/steps.ts';
import { uploadsFunctions } from './catalogue/uploads.ts';
import { workItemsFunctions } from './catalogue/work-items.ts';
import { workOrdersFunctions } from './catalogue/work-orders.ts';
import type { FunctionRow } from './catalogue/row.ts';

/** Every function of the system: plain data that `infra` and `local` both read. */
export const catalogue: readonly FunctionRow[] = [
  ...citiesFunctions,
  ...guideFunctions,
  ...namesFunctions,
  ...applicationsFunctions,
  ...signingFunctions,
  ...frontDeskFunctions,
  ...helpFunctions,
  ...casesFunctions,
  ...appointmentsFunctions,
  ...registrationFunctions,
  ...uploadsFunctions,
  ...servicesFunctions,
  ...workItemsFunctions,
  ...officeFunctions,
  ...auditFunctions,
  ...eventsFunctions,
  ...noticesFunctions,
  ...promisesFunctions,
  ...workOrdersFunctions,
  ...stepsFunctions,
];
