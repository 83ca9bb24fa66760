import type { Guide } from '../../shared/api/shapes.ts';
import { StepFlow } from '../../shared/ui/StepFlow.tsx';
import { useTexts } from '../../shared/use-texts.ts';

/** What is done in what order, by whom, and until when: as promised, and as the law would allow. */
export function StepsPart({ guide }: { readonly guide: Guide }) {
  const { t } = useTexts();
  return (
    <>
      <p>{t('guide.stepsHelp')}</p>
      <StepFlow label={t('guide.steps')} steps={guide.steps}>
        {({ promisedMinutes, legalDays }) =>
          promisedMinutes !== undefined && (
            <>
              <div>{t('guide.promised', { minutes: promisedMinutes })}</div>
              <div className="small soft">{t('guide.legal', { days: legalDays })}</div>
            </>
          )
        }
      </StepFlow>
    </>
  );
}
