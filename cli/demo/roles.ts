import type { KaibanClient } from '../../client/client.ts';
import type { CaseView } from './follow-case.ts';
import type { Screen } from './screen.ts';

/**
 * Plays the people for whom a case may wait: the applicant chooses another bank or answers a correction, an
 * officer examines and grants. Everything through the interface, with their own tokens, as at their pages.
 */
export function playRoles(who: {
  readonly applicant: KaibanClient;
  officer(login: string): KaibanClient;
  readonly screen: Screen;
}) {
  const { applicant, screen } = who;
  const done = new Set<string>();

  async function examine(itemId: string): Promise<void> {
    const { drawnFor } = await who.officer('officer-wang').readWorkItem({ itemId });
    const login = drawnFor?.id ?? 'officer-wang';
    const officer = who.officer(login);
    const item = await officer.claimWorkItem({ itemId });
    const rules = 'decision' in item.facts ? JSON.stringify(item.facts['decision']) : '';
    const referred = [...rules.matchAll(/"rule":"(D\d+)","outcome":"referred"/g)].map((match) => match[1]);
    screen.line(
      `${drawnFor?.name ?? login}, drawn by lot, examines it (referred by ${referred.join(', ')}) and grants registration.`,
    );
    await officer.completeWorkItem({ itemId, answer: { note: '经审查，符合法定条件，准予登记。' } });
  }

  return async (view: CaseView): Promise<void> => {
    for (const item of view.workItems) {
      const key = `${item.id}/${item.state}`;
      if (done.has(key)) continue;
      done.add(key);
      if (item.state === 'awaiting-correction') {
        const asked = item.correction?.findings.map((finding) => finding.message.en).join('; ');
        screen.line(`zhang answers a correction notice: ${asked}`);
        await applicant.answerCorrection({ itemId: item.id, answer: '已按通知更正。' });
      } else if (item.kind === 'another-bank') {
        const { banks } = await applicant.readCity({ city: view.city });
        const refused = JSON.stringify(item.facts);
        const other = banks.find((bank) => !refused.includes(bank.id));
        screen.line(`The bank refused; zhang chooses ${other?.name.en ?? 'no bank'}.`);
        const bank = other
          ? { choice: 'open', bank: other.id }
          : { choice: 'declined', reason: 'no other bank' };
        await applicant.completeWorkItem({ itemId: item.id, answer: { bank } });
      }
    }
    const registration = view.steps.find((step) => step.step === 'registration');
    if (registration?.state === 'active' && registration.workItemId && !done.has(registration.workItemId)) {
      done.add(registration.workItemId);
      await examine(registration.workItemId);
    }
  };
}
