import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { chinaDate, dateTime } from '../../shared/format.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

type Props = {
  readonly id: string;
  readonly city: string;
  readonly bank: string;
  readonly branch: string;
  /** The chosen instant; while it is empty the first slot that is free is taken. */
  readonly value: string;
  readonly onChange: (at: string) => void;
  readonly describedBy?: string | undefined;
};

const dayMs = 24 * 60 * 60 * 1000;

/** The free slots of a branch, day by day; later days on demand. */
export function SlotSelect({ id, city, bank, branch, value, onChange, describedBy }: Props) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [from, setFrom] = useState<string>();
  const { data, error, refetch } = useQuery({
    queryKey: ['slots', city, bank, branch, from],
    queryFn: () => kaiban.listVisitSlots({ city, bank, branch, ...(from && { from }) }),
    placeholderData: (before) => before,
  });
  const slots = data?.slots;
  const first = slots?.[0]?.at;
  useEffect(() => {
    if (value === '' && first) onChange(first);
  });
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (slots?.length === 0) return <p className="notice warn">{t('appointment.none')}</p>;
  const days = Object.entries(Object.groupBy(slots ?? [], ({ at }) => chinaDate(Date.parse(at))));
  const isOther = value !== '' && !slots?.some(({ at }) => at === value);
  const last = slots?.at(-1)?.at;
  return (
    <>
      <Select
        id={id}
        aria-describedby={describedBy}
        value={value || null}
        loading={!slots}
        onChange={onChange}
        options={[
          ...(isOther ? [{ value, label: dateTime(value) }] : []),
          ...days.map(([day, ofDay = []]) => ({
            label: day,
            options: ofDay.map(({ at, seats }) => ({
              value: at,
              label: `${dateTime(at)} · ${t('appointment.seats', { count: seats })}`,
            })),
          })),
        ]}
      />
      {last && (
        <Button type="link" size="small" onClick={() => setFrom(chinaDate(Date.parse(last) + dayMs))}>
          {t('appointment.later')}
        </Button>
      )}
    </>
  );
}
