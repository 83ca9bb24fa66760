import { useEffect } from 'react';
import { useLocation } from 'react-router';
import type { Help } from '../../shared/api/shapes.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useMove } from '../../shared/api/use-move.ts';
import { dateTime } from '../../shared/format.ts';
import { ConfirmButton } from '../../shared/ui/ConfirmButton.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { AskForHelp } from './AskForHelp.tsx';
import { HelpSteps } from './HelpSteps.tsx';

type Props = {
  readonly help: Help | undefined;
  readonly mayEnd: boolean;
  /** Of a draft with which help may still be asked for. */
  readonly draft?: { readonly id: string; readonly city: string };
};

/** Help with an application: who helps and what he did, an end to it, or a beginning. */
export function HelpCard({ help, mayEnd, draft }: Props) {
  const { t } = useTexts();
  const consent = help?.consents.at(-1);
  const stands = consent && !consent.ended;
  const isAskedFor = useLocation().hash === '#help';
  useEffect(() => {
    if (isAskedFor) document.getElementById('help')?.scrollIntoView();
  }, [isAskedFor]);
  if (!consent && !draft) return null;
  return (
    <section className="card gap-top no-print" aria-labelledby="help" data-help>
      <h2 id="help">{t('helper.title')}</h2>
      {help && consent && <Consent help={help} consent={consent} mayEnd={mayEnd} />}
      {!stands && draft && (
        <details open={isAskedFor}>
          <summary>{t('helper.ask')}</summary>
          <p>{t('helper.lead')}</p>
          <AskForHelp applicationId={draft.id} city={draft.city} />
        </details>
      )}
    </section>
  );
}

type ConsentProps = {
  readonly help: Help;
  readonly consent: Help['consents'][number];
  readonly mayEnd: boolean;
};

function Consent({ help, mayEnd, consent: { kind, helper, consentedAt, until, ended } }: ConsentProps) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const ending = useMove((_: undefined, idempotencyKey) =>
    kaiban.endHelp({ applicationId: help.applicationId }, { idempotencyKey }),
  );
  return (
    <>
      <p>
        <span className={`badge ${ended ? 'grey' : 'green'}`}>{t(`helpKind.${kind}`)}</span>{' '}
        <strong data-helper={helper?.id}>
          {helper ? t('helper.drawn', { name: helper.name }) : !ended && t('helper.waiting')}
        </strong>
      </p>
      <p className="soft">
        {ended
          ? t(`helpEnd.${ended.why}`, { at: dateTime(ended.at) })
          : t('helper.since', { since: dateTime(consentedAt), until: dateTime(until) })}
      </p>
      {mayEnd && !ended && (
        <ConfirmButton
          question={t('helper.endQuestion')}
          consequence={t('helper.endConsequence')}
          busy={ending.isPending}
          onConfirm={() => ending.mutate(undefined)}
        >
          {t('helper.end')}
        </ConfirmButton>
      )}
      <ProblemAlert error={ending.error} />
      <h3>{t('helper.steps')}</h3>
      <HelpSteps help={help} />
    </>
  );
}
