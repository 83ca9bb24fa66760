import type { CaseView } from '../../shared/api/shapes.ts';
import { dateTime } from '../../shared/format.ts';
import { useTexts } from '../../shared/use-texts.ts';

/** When the case will be finished as far as can be told now, and whether its clock stands still. */
export function ExpectedEnd({ subject }: { readonly subject: CaseView }) {
  const { t } = useTexts();
  const expectedAt = subject.steps.find(({ step }) => step === 'finish')?.expectedAt;
  if (expectedAt === undefined) return null;
  return (
    <>
      <p data-expected>{t('case.expected', { time: dateTime(expectedAt) })}</p>
      <p className="soft small">
        {subject.pausedSince && `${t('case.paused')} `}
        {t('case.expectedHelp')}
      </p>
    </>
  );
}
