import { operations } from '../../contracts/http/operations.ts';
import { anApplication } from '../support/an-application.ts';
import { applicationId, caseId } from '../support/memory-ports.ts';
import { workItemId } from '../../domain/ids.ts';
import type { OperationId, Request } from './handlers.ts';

const path = { itemId: workItemId(caseId(404), 'bank', 1) };
const ofCase = { path: { caseId: caseId(404) } };
const ofLink = { path: { token: '0'.repeat(52) } };
const ofDraft = { path: { applicationId: applicationId(404) } };
const ofUpload = { path: { uploadId: `upload_${'0'.repeat(26)}` } };
const ofKeptName = { path: { keptNameId: `kept_${'0'.repeat(26)}` } };
const client = { name: '林丽', document: { type: 'resident-id', number: '23050219010203001X' } };
const { city, name, entityType } = anApplication();
const text = { zh: '请补充', en: 'complete it' };

/** For each operation a request of the right shape, about something that does not exist where it can be so. */
export const wellFormed: Readonly<Record<OperationId, Request>> = {
  listCities: {},
  readCity: { path: { city: '230500' } },
  searchScope: { query: { words: '软件' } },
  readGuide: { path: { city: '230500' } },
  searchGuide: { query: { words: '多少钱' } },
  listMistakes: {},
  readSample: { path: { city: '230500', entityType: 'limited-company' } },
  checkName: { body: { city, name, entityType } },
  createDraft: { body: { content: {} } },
  copyApplication: { body: { of: caseId(404) } },
  listDrafts: {},
  readDraft: ofDraft,
  saveDraft: { ...ofDraft, body: { content: {} } },
  deleteDraft: ofDraft,
  checkDraft: ofDraft,
  readPartnerDraw: { ...ofDraft, query: { city: '230500' } },
  checkApplication: { body: { content: {} } },
  keepName: { body: { city: '110100', name, entityType } },
  listKeptNames: {},
  readKeptName: ofKeptName,
  releaseKeptName: ofKeptName,
  inviteSigners: ofDraft,
  renewInvitation: { path: { ...ofDraft.path, person: 'lin' } },
  readSigning: ofLink,
  beginIdentityCheck: { ...ofLink, body: { number: '23050219010203001X', consent: true } },
  signApplication: { ...ofLink, body: { session: 'a-session', digest: 'a-digest' } },
  declineSigning: { ...ofLink, body: { reason: '出资额不对' } },
  submitApplication: ofDraft,
  readHelpTerms: {},
  askForHelp: {
    ...ofDraft,
    body: { kind: 'fill-in', wording: 'fill-in-1', city: '230500', days: 7, consent: true },
  },
  endHelp: ofDraft,
  listHelped: {},
  handHelpOn: { ...ofDraft, body: { reason: 'workload' } },
  revealDraftNumbers: { ...ofDraft, body: { person: 'lin' } },
  takeApplicationIn: { body: { client, consentPaper: 'CONSENT-0001' } },
  listIntakes: {},
  signAtDesk: {
    path: { ...ofDraft.path, person: 'lin' },
    body: { document: client.document, version: 1, consent: true },
  },
  listCases: {},
  readCase: ofCase,
  withdrawCase: ofCase,
  listVisitSlots: { path: { city: '430600', bank: 'dongting-bank', branch: 'yueyanglou' } },
  moveAppointment: {
    ...ofCase,
    body: { branch: 'yueyanglou', at: '2026-11-24T01:00:00.000Z', reason: 'applicant-asks' },
  },
  reissueLicence: { ...ofCase, body: { corrections: { address: '黑龙江省双鸭山市' }, reason: '印错' } },
  listDocuments: ofCase,
  readDocument: { path: { ...ofCase.path, document: 'licence' } },
  listPapers: ofCase,
  readPaper: { path: { ...ofCase.path, ...ofUpload.path } },
  readSeals: ofCase,
  moveHandOver: { ...ofCase, body: { move: 'make-ready' } },
  addUpload: { query: { kind: 'address-proof', name: '租赁合同.pdf' }, file: new Uint8Array() },
  listUploads: {},
  readUpload: ofUpload,
  removeUpload: ofUpload,
  listWorkItems: { query: { department: 'bank' } },
  readWorkItem: { path },
  claimWorkItem: { path },
  releaseWorkItem: { path },
  nextWorkItem: {},
  handOverWorkItem: { path, body: { to: 'officer-chen', reason: 'workload', text: '忙不过来' } },
  reassignWorkItem: { path, body: { to: 'officer-chen', reason: 'absence', text: '请假' } },
  recuseFromWorkItem: { path, body: { ground: 'relative' } },
  noteProgress: { path, body: { text: '已核对住所' } },
  revealNumbers: { path, body: { person: 'lin' } },
  exportChain: ofCase,
  readDailyRoot: { path: { day: '1999-12-31' } },
  listDailyRoots: {},
  listStaff: {},
  recordPresence: { path: { staffId: 'officer-nobody' }, body: { awayUntil: null } },
  listOfficeFaults: {},
  completeWorkItem: { path, body: { answer: { note: 'x' } } },
  refuseWorkItem: { path, body: { reasons: [{ code: 'R1', text: '不符' }] } },
  askCorrection: {
    path,
    body: { findings: [{ path: '/a', rule: 'A01', message: text, base: '', remedy: text }] },
  },
  listUnansweredOrders: {},
  replayOrder: { path },
  addLaterFact: { path, body: { fact: 'specimen-card', details: {} } },
  answerCorrection: { path, body: { answer: '已补充' } },
  listExecutions: { query: { board: 'ended' } },
  readExecution: ofCase,
  redriveExecution: ofCase,
  readLicenceKeys: {},
  listNotices: {},
  listCaseNotices: ofCase,
  markNoticeRead: { path: { noticeId: 'notice_evt_01-1.case-accepted.nobody' } },
  readWatchdog: {},
  listOverdue: {},
  readStatistics: {},
  rateCase: { ...ofCase, body: { matter: 'case', stars: 5, channel: 'portal' } },
  reportStuck: { ...ofCase, body: { words: '一直没有结果' } },
  listWorkOrders: {},
  moveWorkOrder: {
    path: { orderId: 'order_stuck.nothing' },
    body: { move: 'close', note: '已办结' },
  },
  readNoticePreferences: {},
  setNoticePreferences: { body: { language: 'en', sms: true, email: false } },
  verifyElectronicSeal: { path: { sealId: '999999999999999-1' } },
  verifyLicence: { path: { licenceNumber: '999999999999999' } },
};

/** Every operation with its id as the type knows it. */
export const everyOperation = operations.map((operation) => ({
  operation,
  operationId: operation.operationId,
}));
