import * as z from 'zod';
import { DraftState } from '../../../domain/drafts/draft.ts';
import { Finding } from '../../../domain/findings.ts';
import { ApplicationId, CaseId } from '../../../domain/ids.ts';
import { AppliedRule } from '../../../domain/registration/decision.ts';

import { ActName, HelpView } from '../help/help-shapes.ts';
import { SignerView } from '../signing/signing-shapes.ts';

const instant = z.iso.datetime();

/** A draft in a list, and the answer to every change of it; `version` is what `If-Match` compares. */
export const DraftLine = z
  .object({
    id: ApplicationId,
    version: z.int(),
    state: DraftState,
    /** The name of the company as far as it has been typed. */
    name: z.string(),
    createdAt: instant,
    changedAt: instant,
    /** When the draft is emptied unless it is changed before. */
    expiresAt: instant.optional(),
    /** The organisation whose program keeps it for its client. */
    preparedBy: z.string().optional(),
    copyOf: z.string().optional(),
    /** The case that came of it. */
    caseId: CaseId.optional(),
  })
  .meta({ id: 'DraftLine' });

/** A draft with its content, as far as it has been filled in. */
export const DraftView = DraftLine.extend({
  content: z.record(z.string(), z.unknown()),
  /** Who has to sign; nobody is told while the form is not whole. */
  signers: z.array(SignerView),
  /** As whom the reader acts: as the applicant, as his desk, as who fills in beside him, or who has his authority. */
  standing: z.enum(['applicant', 'desk', 'helper', 'agent']),
  mayDo: z.array(ActName),
  help: HelpView.optional(),
  /** For whom the desk keeps it, the number of his consent on paper, and who has had a hand in it. */
  desk: z.object({ client: z.string(), consentPaper: z.string(), staff: z.array(z.string()) }).optional(),
}).meta({
  id: 'Draft',
});

/** An application that the desk keeps for a client. */
export const Intake = DraftLine.extend({ client: z.string() }).meta({ id: 'Intake' });

/** What would become of a form if it were submitted now. */
export const ContentCheck = z
  .object({
    verdict: z.enum(['faults', 'granted', 'referred']),
    findings: z.array(Finding),
    warnings: z.array(Finding),
    rules: z.array(AppliedRule),
    laterRules: z.array(z.string()),
  })
  .meta({ id: 'ContentCheck' });

/** The path parameter of everything that belongs to one application before it is a case. */
export const applicationPath = z.object({ applicationId: ApplicationId });
