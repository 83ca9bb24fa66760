import type { HttpOperation } from './operation.ts';
import { addUpload } from './uploads/add-upload.ts';
import { answerCorrection } from './work-items/answer-correction.ts';
import { addLaterFact } from './cases/add-later-fact.ts';
import { askCorrection } from './work-items/ask-correction.ts';
import { askForHelp } from './help/ask-for-help.ts';
import { endHelp } from './help/end-help.ts';
import { handHelpOn } from './help/hand-help-on.ts';
import { listHelped } from './help/list-helped.ts';
import { readHelpTerms } from './help/read-help-terms.ts';
import { revealDraftNumbers } from './help/reveal-draft-numbers.ts';
import { checkName } from './names/check-name.ts';
import { claimWorkItem } from './work-items/claim-work-item.ts';
import { completeWorkItem } from './work-items/complete-work-item.ts';
import { keepName } from './names/keep-name.ts';
import { handOverWorkItem } from './work-items/hand-over-work-item.ts';
import { listOfficeFaults } from './office/list-office-faults.ts';
import { listStaff } from './office/list-staff.ts';
import { nextWorkItem } from './work-items/next-work-item.ts';
import { noteProgress } from './work-items/note-progress.ts';
import { reassignWorkItem } from './work-items/reassign-work-item.ts';
import { recordPresence } from './office/record-presence.ts';
import { recuseFromWorkItem } from './work-items/recuse-from-work-item.ts';
import { exportChain } from './audit/export-chain.ts';
import { listDailyRoots } from './audit/list-daily-roots.ts';
import { readDailyRoot } from './audit/read-daily-root.ts';
import { revealNumbers } from './audit/reveal-numbers.ts';
import { listCases } from './cases/list-cases.ts';
import { listDocuments } from './cases/list-documents.ts';
import { listCaseNotices } from './notices/list-case-notices.ts';
import { listExecutions } from './cases/list-executions.ts';
import { listPapers } from './uploads/list-papers.ts';
import { listUploads } from './uploads/list-uploads.ts';
import { listNotices } from './notices/list-notices.ts';
import { listKeptNames } from './names/list-kept-names.ts';
import { listWorkOrders } from './work-orders/list-work-orders.ts';
import { moveWorkOrder } from './work-orders/move-work-order.ts';
import { rateCase } from './work-orders/rate-case.ts';
import { listOverdue } from './promises/list-overdue.ts';
import { readStatistics } from './promises/read-statistics.ts';
import { reportStuck } from './work-orders/report-stuck.ts';
import { listWorkItems } from './work-items/list-work-items.ts';
import { markNoticeRead } from './notices/mark-notice-read.ts';
import { readCase } from './cases/read-case.ts';
import { listCities } from './cities/list-cities.ts';
import { readCity } from './cities/read-city.ts';
import { readDocument } from './cases/read-document.ts';
import { readExecution } from './cases/read-execution.ts';
import { redriveExecution } from './cases/redrive-execution.ts';
import { readKeptName } from './names/read-kept-name.ts';
import { readLicenceKeys } from './registration/read-licence-keys.ts';
import { readPaper } from './uploads/read-paper.ts';
import { readUpload } from './uploads/read-upload.ts';
import { readNoticePreferences } from './notices/read-notice-preferences.ts';
import { readWatchdog } from './promises/read-watchdog.ts';
import { moveHandOver } from './cases/move-hand-over.ts';
import { readSeals } from './services/read-seals.ts';
import { listUnansweredOrders } from './services/list-unanswered-orders.ts';
import { replayOrder } from './services/replay-order.ts';
import { readWorkItem } from './work-items/read-work-item.ts';
import { refuseWorkItem } from './work-items/refuse-work-item.ts';
import { releaseKeptName } from './names/release-kept-name.ts';
import { releaseWorkItem } from './work-items/release-work-item.ts';
import { removeUpload } from './uploads/remove-upload.ts';
import { searchScope } from './cities/search-scope.ts';
import { listMistakes } from './guide/list-mistakes.ts';
import { readGuide } from './guide/read-guide.ts';
import { readSample } from './guide/read-sample.ts';
import { searchGuide } from './guide/search-guide.ts';
import { createDraft } from './applications/create-draft.ts';
import { listIntakes } from './front-desk/list-intakes.ts';
import { signAtDesk } from './front-desk/sign-at-desk.ts';
import { takeApplicationIn } from './front-desk/take-application-in.ts';
import { copyApplication } from './applications/copy-application.ts';
import { listDrafts } from './applications/list-drafts.ts';
import { readDraft } from './applications/read-draft.ts';
import { saveDraft } from './applications/save-draft.ts';
import { deleteDraft } from './applications/delete-draft.ts';
import { checkDraft } from './applications/check-draft.ts';
import { readPartnerDraw } from './applications/read-partner-draw.ts';
import { checkApplication } from './applications/check-application.ts';
import { setNoticePreferences } from './notices/set-notice-preferences.ts';
import { inviteSigners } from './signing/invite-signers.ts';
import { renewInvitation } from './signing/renew-invitation.ts';
import { readSigning } from './signing/read-signing.ts';
import { beginIdentityCheck } from './signing/begin-identity-check.ts';
import { signApplication } from './signing/sign-application.ts';
import { declineSigning } from './signing/decline-signing.ts';
import { submitApplication } from './applications/submit-application.ts';
import { verifyElectronicSeal } from './services/verify-electronic-seal.ts';
import { verifyLicence } from './registration/verify-licence.ts';
import { reissueLicence } from './registration/reissue-licence.ts';
import { listVisitSlots } from './appointments/list-visit-slots.ts';
import { moveAppointment } from './appointments/move-appointment.ts';
import { withdrawCase } from './cases/withdraw-case.ts';

/** Every operation of the HTTP interface, in the order in which the document shows them. */
export const operations = [
  listCities,
  readCity,
  searchScope,
  readGuide,
  searchGuide,
  listMistakes,
  readSample,
  checkName,
  createDraft,
  copyApplication,
  listDrafts,
  readDraft,
  saveDraft,
  deleteDraft,
  checkDraft,
  readPartnerDraw,
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
  readHelpTerms,
  askForHelp,
  endHelp,
  listHelped,
  handHelpOn,
  revealDraftNumbers,
  listCases,
  readCase,
  withdrawCase,
  listVisitSlots,
  moveAppointment,
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
  redriveExecution,
  verifyLicence,
  verifyElectronicSeal,
  readLicenceKeys,
  listNotices,
  listCaseNotices,
  markNoticeRead,
  readNoticePreferences,
  setNoticePreferences,
  readWatchdog,
  listOverdue,
  readStatistics,
  rateCase,
  reportStuck,
  listWorkOrders,
  moveWorkOrder,
] as const satisfies readonly HttpOperation[];
