import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Radio } from 'antd';
import { useState } from 'react';
import type { InputOf } from '../../../client/client.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

type Wishes = InputOf<'setNoticePreferences'>;

/** How the applicant wants to be told; what he must know reaches him anyway, and the page says so. */
export function Preferences() {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const kept = useQuery({ queryKey: ['preferences'], queryFn: () => kaiban.readNoticePreferences({}) });
  const [changed, setChanged] = useState<Partial<Wishes>>({});
  const saving = useMove((wishes: Wishes, idempotencyKey) =>
    kaiban.setNoticePreferences(wishes, { idempotencyKey }),
  );
  if (!kept.data) return <ProblemAlert error={kept.error} />;
  const wishes = { ...kept.data, ...changed };
  const change = (part: Partial<Wishes>) => setChanged({ ...changed, ...part });
  const text = (name: 'mobile' | 'address', type: string) => (
    <div className="field">
      <label htmlFor={`wish-${name}`}>{t(`wish.${name}`)}</label>
      <Input
        id={`wish-${name}`}
        type={type}
        value={wishes[name] ?? ''}
        onChange={(event) => change({ [name]: event.target.value.trim() })}
      />
    </div>
  );
  return (
    <form
      className="card gap-top"
      onSubmit={(event) => {
        event.preventDefault();
        const { mobile, address, ...rest } = wishes;
        saving.mutate({ ...rest, ...(mobile && { mobile }), ...(address && { address }) });
      }}
    >
      <h2>{t('wish.title')}</h2>
      <p className="soft">{t('wish.help')}</p>
      <p>
        <Checkbox checked={wishes.sms} onChange={(event) => change({ sms: event.target.checked })}>
          {t('channel.sms')}
        </Checkbox>
        <Checkbox checked={wishes.email} onChange={(event) => change({ email: event.target.checked })}>
          {t('channel.email')}
        </Checkbox>
      </p>
      <fieldset className="field">
        <legend>{t('wish.language')}</legend>
        <Radio.Group
          name="wish-language"
          value={wishes.language}
          onChange={(event) => change({ language: event.target.value as Wishes['language'] })}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
      </fieldset>
      {text('mobile', 'tel')}
      {text('address', 'email')}
      <ProblemAlert error={saving.error} />
      <Button type="primary" htmlType="submit" loading={saving.isPending}>
        {t('wish.save')}
      </Button>
    </form>
  );
}
