import type { ConfigGroup } from '../contracts/config.ts';

/** What a function may do; `infra` turns each into the least policy that allows just that. */
export type Grant =
  | 'table:read'
  | 'table:write'
  | 'limits:count'
  | 'workflow:control'
  | 'workflow:read'
  | 'uploads:read'
  | 'uploads:write'
  | 'licence:sign'
  | 'licence:keys';

/** What calls a function. */
export type Trigger =
  | { readonly kind: 'http'; readonly operationId: string }
  /** A Task state (or several) of the workflow; the name is the substitution in the ASL file. */
  | { readonly kind: 'step'; readonly step: string }
  /** New event items: the table's stream in the cloud, the outbox index in the local run. */
  | { readonly kind: 'outbox' }
  | {
      readonly kind: 'schedule';
      readonly everyMinutes: number;
      /** The variable by which a local run asks for it; without one it runs there, too. */
      readonly locallyAskedBy?: string;
    };

/** One function: plain data that `infra` and `local` both read, so neither can have one that the other lacks. */
export type FunctionRow = {
  readonly id: string;
  /** The module whose `handler` is called, from the root of the repository. */
  readonly entry: `functions/${string}.ts`;
  readonly trigger: Trigger;
  readonly config: readonly ConfigGroup[];
  readonly grants: readonly Grant[];
  readonly timeoutSeconds: number;
  /** Files that are packed beside the code, from the root of the repository to the function's folder. */
  readonly files?: readonly { readonly from: string; readonly to: string }[];
};

const read = { config: ['table', 'clock'], grants: ['table:read'], timeoutSeconds: 10 } as const;
const write = {
  config: ['table', 'clock'],
  grants: ['table:read', 'table:write'],
  timeoutSeconds: 10,
} as const;
/** Reads, and counts how often each client does. */
const counted = {
  config: [...read.config, 'limits'],
  grants: [...read.grants, 'limits:count'],
  timeoutSeconds: 10,
} as const;
const step = { ...write, timeoutSeconds: 30 } as const;
const dispatch = {
  config: ['table', 'clock', 'workflow', 'partners', 'messenger'],
  grants: ['table:read', 'table:write', 'workflow:control'],
  timeoutSeconds: 30,
} as const;

/** Every function of the system. */
export const catalogue: readonly FunctionRow[] = [
  {
    id: 'read-city',
    entry: 'functions/http/read-city.ts',
    trigger: { kind: 'http', operationId: 'readCity' },
    config: ['clock'],
    grants: [],
    timeoutSeconds: 10,
  },
  {
    id: 'search-scope',
    entry: 'functions/http/search-scope.ts',
    trigger: { kind: 'http', operationId: 'searchScope' },
    config: [],
    grants: [],
    timeoutSeconds: 10,
  },
  {
    id: 'check-name',
    entry: 'functions/http/check-name.ts',
    trigger: { kind: 'http', operationId: 'checkName' },
    ...counted,
  },
  {
    id: 'create-draft',
    entry: 'functions/http/create-draft.ts',
    trigger: { kind: 'http', operationId: 'createDraft' },
    ...write,
  },
  {
    id: 'copy-application',
    entry: 'functions/http/copy-application.ts',
    trigger: { kind: 'http', operationId: 'copyApplication' },
    ...write,
  },
  {
    id: 'list-drafts',
    entry: 'functions/http/list-drafts.ts',
    trigger: { kind: 'http', operationId: 'listDrafts' },
    ...read,
  },
  {
    id: 'read-draft',
    entry: 'functions/http/read-draft.ts',
    trigger: { kind: 'http', operationId: 'readDraft' },
    ...write,
  },
  {
    id: 'save-draft',
    entry: 'functions/http/save-draft.ts',
    trigger: { kind: 'http', operationId: 'saveDraft' },
    ...write,
  },
  {
    id: 'delete-draft',
    entry: 'functions/http/delete-draft.ts',
    trigger: { kind: 'http', operationId: 'deleteDraft' },
    ...write,
  },
  {
    id: 'check-draft',
    entry: 'functions/http/check-draft.ts',
    trigger: { kind: 'http', operationId: 'checkDraft' },
    ...read,
  },
  {
    id: 'check-application',
    entry: 'functions/http/check-application.ts',
    trigger: { kind: 'http', operationId: 'checkApplication' },
    ...read,
  },
  {
    id: 'keep-name',
    entry: 'functions/http/keep-name.ts',
    trigger: { kind: 'http', operationId: 'keepName' },
    ...write,
  },
  {
    id: 'list-kept-names',
    entry: 'functions/http/list-kept-names.ts',
    trigger: { kind: 'http', operationId: 'listKeptNames' },
    ...read,
  },
  {
    id: 'read-kept-name',
    entry: 'functions/http/read-kept-name.ts',
    trigger: { kind: 'http', operationId: 'readKeptName' },
    ...read,
  },
  {
    id: 'release-kept-name',
    entry: 'functions/http/release-kept-name.ts',
    trigger: { kind: 'http', operationId: 'releaseKeptName' },
    ...write,
  },
  {
    id: 'invite-signers',
    entry: 'functions/http/invite-signers.ts',
    trigger: { kind: 'http', operationId: 'inviteSigners' },
    ...write,
  },
  {
    id: 'renew-invitation',
    entry: 'functions/http/renew-invitation.ts',
    trigger: { kind: 'http', operationId: 'renewInvitation' },
    ...write,
  },
  {
    id: 'read-signing',
    entry: 'functions/http/read-signing.ts',
    trigger: { kind: 'http', operationId: 'readSigning' },
    ...read,
  },
  {
    id: 'begin-identity-check',
    entry: 'functions/http/begin-identity-check.ts',
    trigger: { kind: 'http', operationId: 'beginIdentityCheck' },
    ...write,
    config: [...write.config, 'identityChecks'],
  },
  {
    id: 'sign-application',
    entry: 'functions/http/sign-application.ts',
    trigger: { kind: 'http', operationId: 'signApplication' },
    ...write,
    config: [...write.config, 'identityChecks', 'signer'],
  },
  {
    id: 'decline-signing',
    entry: 'functions/http/decline-signing.ts',
    trigger: { kind: 'http', operationId: 'declineSigning' },
    ...write,
  },
  {
    id: 'submit-application',
    entry: 'functions/http/submit-application.ts',
    trigger: { kind: 'http', operationId: 'submitApplication' },
    ...write,
  },
  {
    id: 'take-application-in',
    entry: 'functions/http/take-application-in.ts',
    trigger: { kind: 'http', operationId: 'takeApplicationIn' },
    ...write,
  },
  {
    id: 'list-intakes',
    entry: 'functions/http/list-intakes.ts',
    trigger: { kind: 'http', operationId: 'listIntakes' },
    ...read,
  },
  {
    id: 'sign-at-desk',
    entry: 'functions/http/sign-at-desk.ts',
    trigger: { kind: 'http', operationId: 'signAtDesk' },
    ...write,
    config: [...write.config, 'signer'],
  },
  {
    id: 'list-cases',
    entry: 'functions/http/list-cases.ts',
    trigger: { kind: 'http', operationId: 'listCases' },
    ...read,
  },
  {
    id: 'read-case',
    entry: 'functions/http/read-case.ts',
    trigger: { kind: 'http', operationId: 'readCase' },
    ...write,
  },
  {
    id: 'withdraw-case',
    entry: 'functions/http/withdraw-case.ts',
    trigger: { kind: 'http', operationId: 'withdrawCase' },
    ...write,
  },
  {
    id: 'reissue-licence',
    entry: 'functions/http/reissue-licence.ts',
    trigger: { kind: 'http', operationId: 'reissueLicence' },
    ...write,
    config: [...write.config, 'signer'],
    grants: [...write.grants, 'licence:sign'],
  },
  {
    id: 'list-documents',
    entry: 'functions/http/list-documents.ts',
    trigger: { kind: 'http', operationId: 'listDocuments' },
    config: ['table', 'signer'],
    grants: ['table:read', 'licence:keys'],
    timeoutSeconds: 10,
  },
  {
    id: 'read-document',
    entry: 'functions/http/read-document.ts',
    trigger: { kind: 'http', operationId: 'readDocument' },
    config: ['table', 'clock', 'signer', 'documents'],
    grants: ['table:read', 'table:write', 'licence:keys'],
    timeoutSeconds: 20,
    files: [
      {
        from: 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
        to: 'fonts/400Regular/NotoSansSC_400Regular.ttf',
      },
    ],
  },
  {
    id: 'list-papers',
    entry: 'functions/http/list-papers.ts',
    trigger: { kind: 'http', operationId: 'listPapers' },
    ...read,
  },
  {
    id: 'read-paper',
    entry: 'functions/http/read-paper.ts',
    trigger: { kind: 'http', operationId: 'readPaper' },
    config: ['table', 'clock', 'uploads'],
    grants: ['table:read', 'uploads:read'],
    timeoutSeconds: 15,
  },
  {
    id: 'add-upload',
    entry: 'functions/http/add-upload.ts',
    trigger: { kind: 'http', operationId: 'addUpload' },
    config: ['table', 'clock', 'uploads', 'scanner', 'limits'],
    grants: ['table:read', 'table:write', 'uploads:write'],
    timeoutSeconds: 25,
  },
  {
    id: 'list-uploads',
    entry: 'functions/http/list-uploads.ts',
    trigger: { kind: 'http', operationId: 'listUploads' },
    ...read,
  },
  {
    id: 'read-upload',
    entry: 'functions/http/read-upload.ts',
    trigger: { kind: 'http', operationId: 'readUpload' },
    config: ['table', 'uploads'],
    grants: ['table:read', 'uploads:read'],
    timeoutSeconds: 15,
  },
  {
    id: 'remove-upload',
    entry: 'functions/http/remove-upload.ts',
    trigger: { kind: 'http', operationId: 'removeUpload' },
    config: ['table', 'clock', 'uploads'],
    grants: ['table:read', 'table:write', 'uploads:write'],
    timeoutSeconds: 15,
  },
  {
    id: 'read-seals',
    entry: 'functions/http/read-seals.ts',
    trigger: { kind: 'http', operationId: 'readSeals' },
    config: ['table', 'signer'],
    grants: ['table:read'],
    timeoutSeconds: 10,
  },
  {
    id: 'move-hand-over',
    entry: 'functions/http/move-hand-over.ts',
    trigger: { kind: 'http', operationId: 'moveHandOver' },
    ...write,
  },
  {
    id: 'add-later-fact',
    entry: 'functions/http/add-later-fact.ts',
    trigger: { kind: 'http', operationId: 'addLaterFact' },
    ...write,
  },
  {
    id: 'list-unanswered-orders',
    entry: 'functions/http/list-unanswered-orders.ts',
    trigger: { kind: 'http', operationId: 'listUnansweredOrders' },
    ...read,
  },
  {
    id: 'replay-order',
    entry: 'functions/http/replay-order.ts',
    trigger: { kind: 'http', operationId: 'replayOrder' },
    ...write,
  },
  {
    id: 'verify-electronic-seal',
    entry: 'functions/http/verify-electronic-seal.ts',
    trigger: { kind: 'http', operationId: 'verifyElectronicSeal' },
    config: ['table', 'clock', 'signer'],
    grants: ['table:read'],
    timeoutSeconds: 10,
  },
  {
    id: 'list-work-items',
    entry: 'functions/http/list-work-items.ts',
    trigger: { kind: 'http', operationId: 'listWorkItems' },
    ...read,
  },
  {
    id: 'read-work-item',
    entry: 'functions/http/read-work-item.ts',
    trigger: { kind: 'http', operationId: 'readWorkItem' },
    ...write,
  },
  {
    id: 'claim-work-item',
    entry: 'functions/http/claim-work-item.ts',
    trigger: { kind: 'http', operationId: 'claimWorkItem' },
    ...write,
  },
  {
    id: 'release-work-item',
    entry: 'functions/http/release-work-item.ts',
    trigger: { kind: 'http', operationId: 'releaseWorkItem' },
    ...write,
  },
  {
    id: 'complete-work-item',
    entry: 'functions/http/complete-work-item.ts',
    trigger: { kind: 'http', operationId: 'completeWorkItem' },
    ...write,
  },
  {
    id: 'refuse-work-item',
    entry: 'functions/http/refuse-work-item.ts',
    trigger: { kind: 'http', operationId: 'refuseWorkItem' },
    ...write,
  },
  {
    id: 'ask-correction',
    entry: 'functions/http/ask-correction.ts',
    trigger: { kind: 'http', operationId: 'askCorrection' },
    ...write,
  },
  {
    id: 'answer-correction',
    entry: 'functions/http/answer-correction.ts',
    trigger: { kind: 'http', operationId: 'answerCorrection' },
    ...write,
  },
  {
    id: 'next-work-item',
    entry: 'functions/http/next-work-item.ts',
    trigger: { kind: 'http', operationId: 'nextWorkItem' },
    ...write,
  },
  {
    id: 'hand-over-work-item',
    entry: 'functions/http/hand-over-work-item.ts',
    trigger: { kind: 'http', operationId: 'handOverWorkItem' },
    ...write,
  },
  {
    id: 'reassign-work-item',
    entry: 'functions/http/reassign-work-item.ts',
    trigger: { kind: 'http', operationId: 'reassignWorkItem' },
    ...write,
  },
  {
    id: 'recuse-from-work-item',
    entry: 'functions/http/recuse-from-work-item.ts',
    trigger: { kind: 'http', operationId: 'recuseFromWorkItem' },
    ...write,
  },
  {
    id: 'note-progress',
    entry: 'functions/http/note-progress.ts',
    trigger: { kind: 'http', operationId: 'noteProgress' },
    ...write,
  },
  {
    id: 'list-staff',
    entry: 'functions/http/list-staff.ts',
    trigger: { kind: 'http', operationId: 'listStaff' },
    ...read,
  },
  {
    id: 'record-presence',
    entry: 'functions/http/record-presence.ts',
    trigger: { kind: 'http', operationId: 'recordPresence' },
    ...write,
  },
  {
    id: 'list-office-faults',
    entry: 'functions/http/list-office-faults.ts',
    trigger: { kind: 'http', operationId: 'listOfficeFaults' },
    ...read,
  },
  {
    id: 'reveal-numbers',
    entry: 'functions/http/reveal-numbers.ts',
    trigger: { kind: 'http', operationId: 'revealNumbers' },
    ...write,
  },
  {
    id: 'export-chain',
    entry: 'functions/http/export-chain.ts',
    trigger: { kind: 'http', operationId: 'exportChain' },
    config: ['table', 'clock', 'signer'],
    grants: ['table:read', 'licence:sign'],
    timeoutSeconds: 10,
  },
  {
    id: 'read-daily-root',
    entry: 'functions/http/read-daily-root.ts',
    trigger: { kind: 'http', operationId: 'readDailyRoot' },
    config: ['table', 'clock', 'signer'],
    grants: ['table:read', 'licence:keys'],
    timeoutSeconds: 10,
  },
  {
    id: 'list-daily-roots',
    entry: 'functions/http/list-daily-roots.ts',
    trigger: { kind: 'http', operationId: 'listDailyRoots' },
    ...read,
  },
  {
    id: 'close-day',
    entry: 'functions/events/close-day.ts',
    trigger: { kind: 'schedule', everyMinutes: 60 },
    config: ['table', 'clock', 'signer'],
    grants: ['table:read', 'table:write', 'licence:sign'],
    timeoutSeconds: 300,
  },
  {
    id: 'list-executions',
    entry: 'functions/http/list-executions.ts',
    trigger: { kind: 'http', operationId: 'listExecutions' },
    ...read,
  },
  {
    id: 'read-execution',
    entry: 'functions/http/read-execution.ts',
    trigger: { kind: 'http', operationId: 'readExecution' },
    config: ['table', 'clock', 'workflow'],
    grants: ['table:read', 'workflow:read'],
    timeoutSeconds: 10,
  },
  {
    id: 'verify-licence',
    entry: 'functions/http/verify-licence.ts',
    trigger: { kind: 'http', operationId: 'verifyLicence' },
    config: [...counted.config, 'signer'],
    grants: [...counted.grants, 'licence:keys'],
    timeoutSeconds: 10,
  },
  {
    id: 'read-licence-keys',
    entry: 'functions/http/read-licence-keys.ts',
    trigger: { kind: 'http', operationId: 'readLicenceKeys' },
    config: ['signer'],
    grants: ['licence:keys'],
    timeoutSeconds: 10,
  },
  {
    id: 'list-notices',
    entry: 'functions/http/list-notices.ts',
    trigger: { kind: 'http', operationId: 'listNotices' },
    ...read,
  },
  {
    id: 'list-case-notices',
    entry: 'functions/http/list-case-notices.ts',
    trigger: { kind: 'http', operationId: 'listCaseNotices' },
    ...read,
  },
  {
    id: 'mark-notice-read',
    entry: 'functions/http/mark-notice-read.ts',
    trigger: { kind: 'http', operationId: 'markNoticeRead' },
    ...write,
  },
  {
    id: 'read-notice-preferences',
    entry: 'functions/http/read-notice-preferences.ts',
    trigger: { kind: 'http', operationId: 'readNoticePreferences' },
    ...read,
  },
  {
    id: 'set-notice-preferences',
    entry: 'functions/http/set-notice-preferences.ts',
    trigger: { kind: 'http', operationId: 'setNoticePreferences' },
    ...write,
  },
  {
    id: 'read-statistics',
    entry: 'functions/http/read-statistics.ts',
    trigger: { kind: 'http', operationId: 'readStatistics' },
    ...read,
  },
  {
    id: 'rate-case',
    entry: 'functions/http/rate-case.ts',
    trigger: { kind: 'http', operationId: 'rateCase' },
    ...write,
  },
  {
    id: 'list-work-orders',
    entry: 'functions/http/list-work-orders.ts',
    trigger: { kind: 'http', operationId: 'listWorkOrders' },
    ...read,
  },
  {
    id: 'move-work-order',
    entry: 'functions/http/move-work-order.ts',
    trigger: { kind: 'http', operationId: 'moveWorkOrder' },
    ...write,
  },
  {
    id: 'report-stuck',
    entry: 'functions/http/report-stuck.ts',
    trigger: { kind: 'http', operationId: 'reportStuck' },
    config: [...write.config, 'workflow'],
    grants: [...write.grants, 'workflow:read'],
    timeoutSeconds: 10,
  },
  {
    id: 'read-watchdog',
    entry: 'functions/http/read-watchdog.ts',
    trigger: { kind: 'http', operationId: 'readWatchdog' },
    ...read,
  },
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
    id: 'dispatch-outbox',
    entry: 'functions/events/dispatch-outbox.ts',
    trigger: { kind: 'outbox' },
    ...dispatch,
  },
  {
    id: 'sweep-outbox',
    entry: 'functions/events/sweep-outbox.ts',
    trigger: { kind: 'schedule', everyMinutes: 1 },
    ...dispatch,
  },
  {
    id: 'work-through-due',
    entry: 'functions/events/work-through-due.ts',
    trigger: { kind: 'schedule', everyMinutes: 1 },
    config: [...write.config, 'uploads', 'scanner', 'messenger'],
    grants: [...write.grants, 'uploads:read', 'uploads:write'],
    timeoutSeconds: 55,
  },
  {
    id: 'open-trial-case',
    entry: 'functions/events/open-trial-case.ts',
    trigger: { kind: 'schedule', everyMinutes: 15, locallyAskedBy: 'KAIBAN_TRIAL' },
    ...write,
    timeoutSeconds: 30,
  },
  {
    id: 'watch-promises',
    entry: 'functions/events/watch-promises.ts',
    trigger: { kind: 'schedule', everyMinutes: 5 },
    ...write,
    timeoutSeconds: 55,
  },
];
