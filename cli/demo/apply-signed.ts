import type { KaibanClient, OutputOf } from '../../client/client.ts';
import { signByAll, type Form } from '../submit-signed.ts';
import type { Screen } from './screen.ts';

/**
 * The way to a case as the founders go it: zhang keeps a draft, has it checked, invites everybody, each confirms on a
 * phone who he is and signs, zhang submits. A form with faults is refused with all of them.
 */
export async function applySigned(
  applicant: KaibanClient,
  content: Record<string, unknown>,
  screen: Screen,
): Promise<OutputOf<'submitApplication'>> {
  const { id } = await applicant.createDraft({ content });
  screen.line(`Draft kept as zhang: ${id}`);
  const check = await applicant.checkDraft({ applicationId: id });
  if (check.verdict === 'faults') {
    // Submitting it is what says no: every fault, and that nobody has signed yet.
    return applicant.submitApplication({ applicationId: id });
  }
  screen.line(
    check.verdict === 'granted'
      ? 'Dry run: the rules would grant it.'
      : `Dry run: an officer would examine it (${referring(check)}).`,
  );
  const { signers } = await applicant.readDraft({ applicationId: id });
  screen.line(`Inviting ${signers.map(({ name }) => name).join(', ')} to sign, each by a link of his own:`);
  await signByAll(applicant, id, content as Form, ({ name, roles }) =>
    screen.line(`  ✓ ${name} showed his face and signed as ${roles.map(inWords).join(', ')}`),
  );
  screen.line('Submitting the signed application …');
  return applicant.submitApplication({ applicationId: id });
}

function referring({ rules }: OutputOf<'checkDraft'>): string {
  return rules
    .filter(({ outcome }) => outcome === 'referred')
    .map(({ rule }) => rule)
    .join(', ');
}

const words: Readonly<Record<string, string>> = {
  members: 'shareholder',
  'organs/legalRepresentative': 'legal representative',
  'organs/directors': 'director',
  'organs/supervision/people': 'supervisor',
  'organs/financeOfficer': 'finance officer',
};

function inWords(role: string): string {
  return words[role] ?? role.slice('organs/'.length);
}
