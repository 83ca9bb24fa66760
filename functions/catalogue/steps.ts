import { step } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of the steps of the workflow. */
export const stepsFunctions: readonly FunctionRow[] = [
  {
    id: 'reserve-name',
    entry: 'functions/steps/reserve-name.ts',
    trigger: { kind: 'step', step: 'ReserveName' },
    ...step,
  },
  {
    id: 'decide-registration',
    entry: 'functions/steps/decide-registration.ts',
    trigger: { kind: 'step', step: 'DecideRegistration' },
    ...step,
    config: [...step.config, 'registers'],
  },
  {
    id: 'issue-licence',
    entry: 'functions/steps/issue-licence.ts',
    trigger: { kind: 'step', step: 'IssueLicence' },
    ...step,
    config: [...step.config, 'signer'],
    grants: [...step.grants, 'licence:sign'],
  },
  {
    id: 'open-work-item',
    entry: 'functions/steps/open-work-item.ts',
    trigger: { kind: 'step', step: 'OpenWorkItem' },
    ...step,
  },
  {
    id: 'finish-case',
    entry: 'functions/steps/finish-case.ts',
    trigger: { kind: 'step', step: 'FinishCase' },
    ...step,
  },
  {
    id: 'call-off',
    entry: 'functions/steps/call-off.ts',
    trigger: { kind: 'step', step: 'CallOff' },
    ...step,
  },
  {
    id: 'resume-case',
    entry: 'functions/steps/resume-case.ts',
    trigger: { kind: 'step', step: 'ResumeCase' },
    ...step,
  },
];
