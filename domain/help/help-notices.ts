import { Application } from '../application/application.ts';
import type { ApplicationDraft } from '../drafts/draft.ts';
import { applicantOf } from '../notices/applicant.ts';
import type { NoticeOrder } from '../notices/notice.ts';
import type { HelpConsent } from './help.ts';

/** What applicant and helper are told when a consent has come to say `after`: who helps from now on, or that nobody does. */
export function helpOrders(
  { id, owner, content, help, caseId }: ApplicationDraft,
  before: HelpConsent | undefined,
  after: HelpConsent,
): NoticeOrder[] {
  const cause = `${id}.help${help?.consents.length ?? 0}`;
  const applicant = {
    to: applicantOf(owner, Application.safeParse(content).data),
    link: caseId ? `/cases/${caseId}` : `/applications/${id}`,
  };
  const toHelper = ({ helper }: HelpConsent) =>
    helper ? [{ to: { kind: 'user' as const, id: helper.id }, link: '/console/help' }] : [];
  if (after.ended) {
    return [applicant, ...toHelper(after)].map((to) => ({ cause, template: 'help-ended', ...to }));
  }
  if (!after.helper || after.helper.id === before?.helper?.id) return [];
  const drawn = `${cause}.${after.draws.length}`;
  return [
    { cause: drawn, template: 'helper-assigned', ...applicant },
    ...toHelper(after).map((to) => ({ cause: drawn, template: 'help-asked' as const, ...to })),
  ];
}
