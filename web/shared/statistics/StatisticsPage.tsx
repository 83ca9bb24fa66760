import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useKaiban } from '../api/kaiban.tsx';
import { saveFile } from '../save-file.ts';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemAlert } from '../ui/ProblemAlert.tsx';
import { useTexts } from '../use-texts.ts';
import { FigureTable } from './FigureTable.tsx';
import { figuresAsCsv } from './figures-as-csv.ts';
import { figuresOf } from './figures.ts';

const everywhere = '';
const periods = [7, 30, 92] as const;

/** What became of the promise in a city or in all; every figure shows from what it is made. */
export function StatisticsPage({ above }: { readonly above?: (city: string | undefined) => ReactNode }) {
  const texts = useTexts();
  const { t, pick } = texts;
  const [days, setDays] = useState<number>(30);
  const [chosen, setCity] = useState<string>();
  const all = useStatistics(days, everywhere);
  const city = chosen ?? all.data?.cities[0]?.city ?? everywhere;
  const query = useStatistics(days, city);
  const data = query.data;
  const groups = data && figuresOf(data, texts);
  const save = () => {
    if (!data || !groups) return;
    const head = (['group', 'figure', 'value', 'numerator', 'denominator', 'note'] as const).map((column) =>
      t(`statistics.${column}`),
    );
    const file = new Blob([figuresAsCsv(head, groups)], { type: 'text/csv;charset=utf-8' });
    saveFile(file, `kaiban-${data.from}-${data.to}${city && `-${city}`}.csv`);
  };
  return (
    <Page title={t('statistics.title')}>
      <div className="row">
        <label htmlFor="statistics-city">{t('statistics.city')}</label>
        <Select
          id="statistics-city"
          value={city}
          popupMatchSelectWidth={false}
          options={[
            { value: everywhere, label: t('statistics.allCities') },
            ...(all.data?.cities ?? []).map((one) => ({ value: one.city, label: pick(one.name) })),
          ]}
          onChange={setCity}
        />
        <label htmlFor="statistics-days">{t('statistics.days')}</label>
        <Select
          id="statistics-days"
          value={days}
          options={periods.map((value) => ({ value, label: t('statistics.lastDays', { days: value }) }))}
          onChange={setDays}
        />
        <Button onClick={save} disabled={!data}>
          {t('statistics.csv')}
        </Button>
      </div>
      {above?.(city === everywhere ? undefined : city)}
      {query.isPending && <Loading />}
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      {data && groups && (
        <div data-statistics>
          <p className="soft">{t('statistics.period', { from: data.from, to: data.to })}</p>
          {groups.map((group) => (
            <FigureTable key={group.id} {...group} />
          ))}
        </div>
      )}
    </Page>
  );
}

function useStatistics(days: number, city: string) {
  const kaiban = useKaiban();
  return useQuery({
    queryKey: ['statistics', days, city],
    queryFn: () => kaiban.readStatistics({ days, ...(city !== everywhere && { city }) }),
    refetchInterval: 60_000,
  });
}
