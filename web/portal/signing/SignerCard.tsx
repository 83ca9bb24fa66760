import { Button } from 'antd';
import { useState } from 'react';
import type { Signer } from '../../shared/api/shapes.ts';
import { dateTime } from '../../shared/format.ts';
import { useTexts } from '../../shared/use-texts.ts';

type Props = {
  readonly signer: Signer;
  readonly link: string | undefined;
  readonly busy: boolean;
  readonly onRenew: () => void;
};

const looks: Readonly<Record<Signer['state'], string>> = {
  'not-invited': 'grey',
  invited: 'active',
  expired: 'red',
  declined: 'red',
  signed: 'green',
  outdated: 'orange',
};

/** One person: his roles, how far he is, and his link. */
export function SignerCard({ signer, link, busy, onRenew }: Props) {
  const { t, ofCode } = useTexts();
  const [copied, setCopied] = useState(false);
  const { person, name, roles, state, expiresAt, signedAt, declinedBecause } = signer;
  return (
    <article className="card" data-signer={person} data-state={state}>
      <div className="row spread">
        <h2>{name}</h2>
        <span className={`badge ${looks[state]}`}>{t(`signerState.${state}`)}</span>
      </div>
      <p className="soft">{roles.map((role) => ofCode('signingRole', role)).join(t('form.comma'))}</p>
      {signedAt && state !== 'invited' && <p>{t('sign.signedAt', { time: dateTime(signedAt) })}</p>}
      {expiresAt && <p>{t('sign.expiresAt', { time: dateTime(expiresAt) })}</p>}
      {declinedBecause && <p className="notice bad">{declinedBecause}</p>}
      {state !== 'signed' && state !== 'not-invited' && (
        <div className="row">
          {link && (
            <>
              <Button
                onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}
                aria-label={t('sign.copyOf', { name })}
              >
                {t(copied ? 'sign.copied' : 'sign.copy')}
              </Button>
              <a className="button" href={link} data-link={person}>
                {t('sign.here', { name })}
              </a>
            </>
          )}
          <Button loading={busy} onClick={onRenew} aria-label={t('sign.renewOf', { name })}>
            {t('sign.renew')}
          </Button>
        </div>
      )}
    </article>
  );
}
