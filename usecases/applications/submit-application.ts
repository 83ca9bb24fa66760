import type { Application } from '../../domain/application/application.ts';
import type { Caller } from '../../domain/callers.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import { faultsAtDesk, withHand } from '../../domain/drafts/at-desk.ts';
import { drawOf } from '../../domain/drafts/draw-of-draft.ts';
import type { ApplicationDraft } from '../../domain/drafts/draft.ts';
import { mayInCase } from '../../domain/help/acts-for.ts';
import type { Finding } from '../../domain/findings.ts';
import { type ApplicationId, type CaseId, caseIdOf } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Refusal, type Result } from '../../domain/result.ts';
import { holds, digestsFor, type Signature } from '../../domain/signing/signature.ts';
import { signersOf, type Signer } from '../../domain/signing/signers.ts';
import { checkKept } from './check-content.ts';
import { openCase } from './open-case.ts';
import { ownDraft } from './own-draft.ts';
import { settleDraft } from './settle-draft.ts';
import { caseView, type CaseView } from '../views/case-view.ts';

type Needs = Pick<
  Ports,
  'attendance' | 'cases' | 'clock' | 'digest' | 'drafts' | 'keptNames' | 'names' | 'uploads'
>;

/**
 * Submits a draft: without faults and signed by everybody, it becomes a case and its clock runs. Whatever is missing,
 * signatures included, is told at once, and nothing is stored (一次性告知). The case has the characters of the draft, so
 * that it is opened once, however often and from wherever it is submitted.
 */
export async function submitApplication(
  needs: Needs,
  caller: Caller,
  { applicationId }: { applicationId: ApplicationId },
): Promise<Result<CaseView>> {
  const caseId = caseIdOf(applicationId);
  const before = await caseOpened(needs, caller, applicationId, caseId);
  if (before) return before;
  const own = await ownDraft(needs, caller, applicationId, 'submit');
  if (!own.ok) return own;
  const { application, check } = await checkKept(needs, own.value);
  const desk = own.value.desk && withHand(own.value.desk, caller.id);
  const faults = [...check.findings, ...(application && desk ? faultsAtDesk(application, desk) : [])];
  const { signatures, missing } = application
    ? signaturesOf(needs, own.value, application)
    : { signatures: [], missing: [] };
  const refusal = refusalOf(faults, missing, application);
  // Perhaps only because the same draft was submitted from elsewhere a moment ago: then its case stands.
  if (refusal) {
    return (await caseOpened(needs, caller, applicationId, caseId)) ?? { ok: false, refusal };
  }
  if (!application) throw new Error('a form that is not whole has no faults');

  const opened = await openCase(needs, caller, {
    id: caseId,
    owner: own.value.owner,
    application,
    signatures,
    draw: drawOf(own.value),
    ...(desk && { takenIn: { staff: desk.staff, consentPaper: desk.consentPaper } }),
    help: own.value.help,
  });
  if (!opened.ok) return opened;
  await settleDraft(needs, applicationId);
  return opened.value ? accept(opened.value) : again(needs, caller, applicationId, caseId);
}

/** The case of an earlier submission, which may have been cut off before its answer or before its draft was closed. */
async function caseOpened(
  needs: Needs,
  caller: Caller,
  applicationId: ApplicationId,
  caseId: CaseId,
): Promise<Result<CaseView> | undefined> {
  const history = await needs.cases.findWithHistory(caseId);
  if (!history) return undefined;
  const subject = history.case;
  if (!mayInCase(caller, subject, 'submit', needs.clock.now()))
    return refuse('application-not-found', { id: applicationId });
  await settleDraft(needs, applicationId);
  const { request } = caller;
  // By this very request: then its answer stands.
  if (request && (await needs.cases.findReply(caller.id, request.key))) return refuse('request-key-reused');
  return accept(caseView(history, loadCity(subject.city), needs.clock.now(), 'applicant'));
}

async function again(
  needs: Needs,
  caller: Caller,
  applicationId: ApplicationId,
  caseId: CaseId,
): Promise<Result<CaseView>> {
  const found = await caseOpened(needs, caller, applicationId, caseId);
  if (!found) throw new Error(`the case ${caseId} was there and is gone`);
  return found;
}

type Missing = { readonly signer: Signer; readonly at: number };

/** The signatures that hold for the form as it stands now, and whose are missing, with their places in the form. */
function signaturesOf(
  { digest }: Pick<Ports, 'digest'>,
  draft: ApplicationDraft,
  application: Application,
): { readonly signatures: Signature[]; readonly missing: Missing[] } {
  const found = signersOf(application).map((signer) => {
    const signature = draft.invitations.find(({ person }) => person === signer.person)?.signature;
    const wanted = digestsFor(application, signer, (text) => digest(text));
    return { signer, signature: holds(signature, wanted) ? signature : undefined };
  });
  return {
    signatures: found.flatMap(({ signature }) => signature ?? []),
    missing: found
      .filter(({ signature }) => signature === undefined)
      .map(({ signer }) => ({
        signer,
        at: application.people.findIndex(({ key }) => key === signer.person),
      })),
  };
}

/** One answer with every fault and every missing signature; nothing when there are none. */
function refusalOf(
  faults: readonly Finding[],
  missing: readonly Missing[],
  application: Application | undefined,
): Refusal | undefined {
  const [only, ...others] = faults;
  if (application && only?.rule === 'N-SAME' && others.length === 0 && missing.length === 0) {
    return { code: 'name-not-available', facts: { name: application.name, path: '/name' } };
  }
  const findings = [...faults, ...missing.map(({ at }) => notSigned(at))];
  if (findings.length === 0) return undefined;
  const missingSignatures = missing.map(({ signer: { person, roles } }) => ({ person, roles }));
  return {
    code: 'application-has-faults',
    facts: { findings, ...(missing.length > 0 && { missingSignatures }) },
  };
}

function notSigned(at: number): Finding {
  return {
    path: `/people/${at}`,
    rule: 'G01',
    message: {
      zh: '此人尚未签名，或者签名后内容已变更。',
      en: 'This person has not signed what stands now.',
    },
    base: '市场主体登记管理条例实施细则 art.15, 16; 公司法 art.46',
    remedy: { zh: '请发送签名链接，由本人签名。', en: 'Send a link; the person signs himself.' },
  };
}
