import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Radio } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import type { InputOf } from '../../../client/client.ts';
import { chosenCity } from '../city.ts';
import { CitySelect } from '../CitySelect.tsx';

type Asked = Pick<InputOf<'askForHelp'>, 'kind' | 'wording' | 'days' | 'city'>;

type Props = {
  readonly applicationId: string;
  /** As far as the form says it. */
  readonly city: string;
};

/** Asks for help: which kind, what the helper may do by it, and the consent in its own words. */
export function AskForHelp({ applicationId, city: ofForm }: Props) {
  const { t, pick } = useTexts();
  const kaiban = useKaiban();
  const terms = useQuery({
    queryKey: ['help-terms'],
    queryFn: () => kaiban.readHelpTerms({}),
    staleTime: Infinity,
  });
  const [kind, setKind] = useState<Asked['kind']>('fill-in');
  const [city, setCity] = useState(ofForm || chosenCity());
  const [days, setDays] = useState<Asked['days']>(7);
  const [agreed, setAgreed] = useState(false);
  const asking = useMove((asked: Asked, idempotencyKey) =>
    kaiban.askForHelp({ applicationId, consent: true, ...asked }, { idempotencyKey }),
  );
  const kinds = terms.data?.kinds ?? [];
  const chosen = kinds.find((one) => one.kind === kind);
  if (!chosen) return <ProblemAlert error={terms.error} onRetry={() => void terms.refetch()} />;
  return (
    <form
      data-ask-help
      onSubmit={(event) => {
        event.preventDefault();
        asking.mutate({ kind, wording: chosen.wording, days, city });
      }}
    >
      <fieldset className="field">
        <legend>{t('helper.kind')}</legend>
        <Radio.Group
          className="choices"
          name="help-kind"
          value={kind}
          onChange={({ target }) => (setKind(target.value as Asked['kind']), setAgreed(false))}
          options={kinds.map((one) => ({ value: one.kind, label: pick(one.name) }))}
        />
      </fieldset>
      <p>{t('helper.may')}</p>
      <ul>
        {chosen.acts.map((act) => (
          <li key={act}>{t(`act.${act}` as 'act.read')}</li>
        ))}
      </ul>
      <p className="notice">{pick(chosen.text)}</p>
      <fieldset className="field">
        <legend>{t('helper.days')}</legend>
        <Radio.Group
          className="choices"
          name="help-days"
          value={days}
          onChange={({ target }) => setDays(target.value as Asked['days'])}
          options={(terms.data?.days ?? []).map((one) => ({
            value: one,
            label: t('helper.dayCount', { days: one }),
          }))}
        />
      </fieldset>
      <CitySelect value={city} onChange={setCity} />
      <Checkbox checked={agreed} onChange={({ target }) => setAgreed(target.checked)}>
        {t('helper.agree')}
      </Checkbox>
      <ProblemAlert error={asking.error} />
      <p>
        <Button type="primary" htmlType="submit" disabled={!agreed || city === ''} loading={asking.isPending}>
          {t('helper.send')}
        </Button>
      </p>
    </form>
  );
}
