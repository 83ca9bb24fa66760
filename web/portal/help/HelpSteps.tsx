import type { Help } from '../../shared/api/shapes.ts';
import { dateTime } from '../../shared/format.ts';
import { useTexts } from '../../shared/use-texts.ts';

/** Who did what for the applicant, when and why; the latest first. */
export function HelpSteps({ help: { consents, steps } }: { readonly help: Help }) {
  const { t, ofCode } = useTexts();
  if (steps.length === 0) return <p className="soft">{t('helper.noSteps')}</p>;
  const consentAt = (at: string) => consents.findLast(({ consentedAt }) => consentedAt <= at) ?? consents[0];
  return (
    <ul className="timeline" data-help-steps>
      {steps.map(({ at, by, name, act, part = '' }) => {
        const { kind } = consentAt(at) ?? {};
        return (
          <li key={`${at}${by}${act}${part}`}>
            <div>
              {name} {t(`helpAct.${act}`)}
              {act === 'changed' && ` ${ofCode('field', part)}`}
              {kind && <span className="soft"> · {t(`helpFor.${kind}`)}</span>}
            </div>
            <div className="small soft">
              <time dateTime={at}>{dateTime(at)}</time>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
