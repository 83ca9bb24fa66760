import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { InputOf } from '../../../client/client.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useMove } from '../../shared/api/use-move.ts';
import { FactList } from '../../shared/ui/FactList.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

type Correction = Omit<InputOf<'reissueLicence'>, 'caseId'>;
type Record = { readonly [fact: string]: unknown };
/** Under which of these facts a licence names whoever answers for the enterprise. */
const heads = ['legalRepresentative', 'executivePartner', 'investor', 'operator'] as const;
const headOf = (record: Record) => heads.find((fact) => fact in record) ?? 'legalRepresentative';

/** Puts a printing error in the licence of a case right, if it has one. */
export function ReissueLicence({ caseId }: { readonly caseId: string }) {
  const kaiban = useKaiban();
  const { data } = useQuery({ queryKey: ['case', caseId], queryFn: () => kaiban.readCase({ caseId }) });
  const licenceNumber = data?.company?.licenceNumber;
  return licenceNumber === undefined ? null : <Licence caseId={caseId} licenceNumber={licenceNumber} />;
}

type LicenceProps = { readonly caseId: string; readonly licenceNumber: string };

function Licence({ caseId, licenceNumber }: LicenceProps) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [isOpen, setOpen] = useState(false);
  const standing = useQuery({
    queryKey: ['licence', licenceNumber],
    queryFn: () => kaiban.verifyLicence({ licenceNumber }),
  });
  const record = standing.data?.record;
  if (!record) return <ProblemAlert error={standing.error} onRetry={() => void standing.refetch()} />;
  const version = Number(record['version']);
  return (
    <section className="card" aria-labelledby="reissue" data-licence-version={version}>
      <h2 id="reissue">{t('reissue.title')}</h2>
      <p>{t('reissue.help', { version })}</p>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('reissue.open')}
      </Button>
      {isOpen && <Form key={version} caseId={caseId} record={record} onDone={() => setOpen(false)} />}
    </section>
  );
}

type FormProps = { readonly caseId: string; readonly record: Record; readonly onDone: () => void };

function Form({ caseId, record, onDone }: FormProps) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [head, setHead] = useState(String(record[headOf(record)]));
  const [address, setAddress] = useState(String(record['address']));
  const [reason, setReason] = useState('');
  const correction = correctionOf(record, { head, address, reason });
  const move = useMove((input: Correction, idempotencyKey) =>
    kaiban.reissueLicence({ caseId, ...input }, { idempotencyKey }),
  );
  return (
    <form
      className="gap-top"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole(correction)) move.mutate(correction, { onSuccess: onDone });
      }}
    >
      <Line id="head" label={t(`fact.${headOf(record)}`)} max={60} text={head} onChange={setHead} />
      <Line id="address" label={t('fact.address')} max={200} text={address} onChange={setAddress} />
      <Line id="reason" label={t('reissue.reason')} max={500} text={reason} onChange={setReason} />
      <Preview record={record} corrections={correction.corrections} />
      <ProblemAlert error={move.error} />
      <Button type="primary" htmlType="submit" loading={move.isPending} disabled={!isWhole(correction)}>
        {t('reissue.confirm')}
      </Button>
    </form>
  );
}

type Typed = { readonly head: string; readonly address: string; readonly reason: string };

/** What was typed, without what the licence says already. */
function correctionOf(record: Record, { head, address, reason }: Typed): Correction {
  return {
    corrections: {
      ...(head.trim() !== record[headOf(record)] && { head: head.trim() }),
      ...(address.trim() !== record['address'] && { address: address.trim() }),
    },
    reason: reason.trim(),
  };
}

function isWhole({ corrections, reason }: Correction): boolean {
  const texts = Object.values(corrections);
  return texts.length > 0 && [...texts, reason].every((text) => text !== '');
}

type LineProps = {
  readonly id: string;
  readonly label: string;
  readonly max: number;
  readonly text: string;
  readonly onChange: (text: string) => void;
};

function Line({ id, label, max, text, onChange }: LineProps) {
  return (
    <div className="field">
      <label htmlFor={`reissue-${id}`}>{label}</label>
      <Input
        id={`reissue-${id}`}
        maxLength={max}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

type PreviewProps = { readonly record: Record; readonly corrections: Correction['corrections'] };

/** What the licence says and what it will say, beside each other. */
function Preview({ record, corrections }: PreviewProps) {
  const { t } = useTexts();
  const becomes = (before: unknown, after: string | undefined) =>
    after !== undefined && (
      <>
        <del>{String(before)}</del> → <ins>{after}</ins>
      </>
    );
  return (
    <>
      <h3>{t('reissue.preview', { version: Number(record['version']) + 1 })}</h3>
      {Object.keys(corrections).length === 0 ? (
        <p>{t('reissue.nothing')}</p>
      ) : (
        <FactList
          facts={[
            [t('fact.name'), String(record['name'])],
            [t(`fact.${headOf(record)}`), becomes(record[headOf(record)], corrections.head)],
            [t('fact.address'), becomes(record['address'], corrections.address)],
          ]}
        />
      )}
    </>
  );
}
