import type { HttpOperation } from './operation.ts';
import { addUpload } from './add-upload.ts';
import { answerCorrection } from './answer-correction.ts';
import { addLaterFact } from './add-later-fact.ts';
import { askCorrection } from './ask-correction.ts';
import { checkName } from './check-name.ts';
import { claimWorkItem } from './claim-work-item.ts';
import { completeWorkItem } from './complete-work-item.ts';
import { keepName } from './keep-name.ts';
import { handOverWorkItem } from './hand-over-work-item.ts';
import { listOfficeFaults } from './list-office-faults.ts';
import { listStaff } from './list-staff.ts';
import { nextWorkItem } from './next-work-item.ts';
import { noteProgress } from './note-progress.ts';
import { reassignWorkItem } from './reassign-work-item.ts';
import { recordPresence } from './record-presence.ts';
import { recuseFromWorkItem } from './recuse-from-work-item.ts';
import { exportChain } from './export-chain.ts';
import { listDailyRoots } from './list-daily-roots.ts';
import { readDailyRoot } from './read-daily-root.ts';
import { revealNumbers } from './reveal-numbers.ts';
import { listCases } from './list-cases.ts';
import { listDocuments } from './list-documents.ts';
import { listCaseNotices } from './list-case-notices.ts';
import { listExecutions } from './list-executions.ts';
import { listPapers } from './list-papers.ts';
import { listUploads } from './list-uploads.ts';
import { listNotices } from './list-notices.ts';
import { listKeptNames } from './list-kept-names.ts';
import { listWorkOrders } from './list-work-orders.ts';
import { moveWorkOrder } from './move-work-order.ts';
import { rateCase } from './rate-case.ts';
import { readStatistics } from './read-statistics.ts';
import { reportStuck } from './report-stuck.ts';
import { listWorkItems } from './list-work-items.ts';
import { markNoticeRead } from './mark-notice-read.ts';
import { readCase } from './read-case.ts';
import { readCity } from './read-city.ts';
import { readDocument } from './read-document.ts';
import { readExecution } from './read-execution.ts';
import { readKeptName } from './read-kept-name.ts';
import { readLicenceKeys } from './read-licence-keys.ts';
import { readPaper } from './read-paper.ts';
import { readUpload } from './read-upload.ts';
import { readNoticePreferences } from './read-notice-preferences.ts';
import { readWatchdog } from './read-watchdog.ts';
import { moveHandOver } from './move-hand-over.ts';
import { readSeals } from './read-seals.ts';
import { listUnansweredOrders } from './list-unanswered-orders.ts';
import { replayOrder } from './replay-order.ts';
import { readWorkItem } from './read-work-item.ts';
import { refuseWorkItem } from './refuse-work-item.ts';
import { releaseKeptName } from './release-kept-name.ts';
import { releaseWorkItem } from './release-work-item.ts';
import { removeUpload } from './remove-upload.ts';
import { searchScope } from './search-scope.ts';
import { createDraft } from './create-draft.ts';
import { listIntakes } from './list-intakes.ts';
import { signAtDesk } from './sign-at-desk.ts';
import { takeApplicationIn } from './take-application-in.ts';
import { copyApplication } from './copy-application.ts';
import { listDrafts } from './list-drafts.ts';
import { readDraft } from './read-draft.ts';
import { saveDraft } from './save-draft.ts';
import { deleteDraft } from './delete-draft.ts';
import { checkDraft } from './check-draft.ts';
import { checkApplication } from './check-application.ts';
import { setNoticePreferences } from './set-notice-preferences.ts';
import { inviteSigners } from './invite-signers.ts';
import { renewInvitation } from './renew-invitation.ts';
import { readSigning } from './read-signing.ts';
import { beginIdentityCheck } from './begin-identity-check.ts';
import { signApplication } from './sign-application.ts';
import { declineSigning } from './decline-signing.ts';
import { submitApplication } from './submit-application.ts';
import { verifyElectronicSeal } from './verify-electronic-seal.ts';
import { verifyLicence } from './verify-licence.ts';
import { reissueLicence } from './reissue-licence.ts';
import { withdrawCase } from './withdraw-case.ts';

/** Every operation of the HTTP interface, in the order in which the document shows them. */
export const operations = [
  readCity,
  searchScope,
  checkName,
  createDraft,
  copyApplication,
  listDrafts,
  readDraft,
  saveDraft,
  deleteDraft,
  checkDraft,
  checkApplication,
  keepName,
  listKeptNames,
  readKeptName,
  releaseKeptName,
  inviteSigners,
  renewInvitation,
  readSigning,
  beginIdentityCheck,
  signApplication,
  declineSigning,
  submitApplication,
  takeApplicationIn,
  listIntakes,
  signAtDesk,
  listCases,
  readCase,
  withdrawCase,
  reissueLicence,
  listDocuments,
  readDocument,
  listPapers,
  readPaper,
  readSeals,
  moveHandOver,
  addUpload,
  listUploads,
  readUpload,
  removeUpload,
  listWorkItems,
  readWorkItem,
  nextWorkItem,
  claimWorkItem,
  releaseWorkItem,
  handOverWorkItem,
  reassignWorkItem,
  recuseFromWorkItem,
  noteProgress,
  revealNumbers,
  completeWorkItem,
  refuseWorkItem,
  askCorrection,
  answerCorrection,
  listStaff,
  recordPresence,
  listOfficeFaults,
  addLaterFact,
  exportChain,
  listDailyRoots,
  readDailyRoot,
  listUnansweredOrders,
  replayOrder,
  listExecutions,
  readExecution,
  verifyLicence,
  verifyElectronicSeal,
  readLicenceKeys,
  listNotices,
  listCaseNotices,
  markNoticeRead,
  readNoticePreferences,
  setNoticePreferences,
  readWatchdog,
  readStatistics,
  rateCase,
  reportStuck,
  listWorkOrders,
  moveWorkOrder,
] as const satisfies readonly HttpOperation[];
