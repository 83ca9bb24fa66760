import type { CaseView } from '../api/shapes.ts';
import { useTexts } from '../use-texts.ts';

type Party = CaseView['ledger']['lines'][number]['party'];
type Props = { readonly ledger: CaseView['ledger']; readonly reader: 'applicant' | 'officer' };

/** To whom the seconds of a case belong, as a table whose lines add up to the whole. */
export function LedgerCard({ ledger, reader }: Props) {
  const { t } = useTexts();
  return (
    <section className="card gap-top" aria-labelledby="ledger" data-ledger>
      <h2 id="ledger">{t('ledger.title')}</h2>
      <table className="list">
        <caption className="soft small">{t('ledger.help')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ledger.party')}</th>
            <th scope="col">{t('ledger.wall')}</th>
            <th scope="col">{t('ledger.net')}</th>
          </tr>
        </thead>
        <tbody>
          {ledger.lines.map((line) => row(nameOf(line.party), line))}
          {row(t('ledger.together'), ledger)}
        </tbody>
      </table>
    </section>
  );

  function nameOf(party: Party): string {
    return party === 'applicant' && reader === 'officer' ? t('department.applicant') : t(`party.${party}`);
  }

  function row(name: string, { wallSeconds, netSeconds }: { wallSeconds: number; netSeconds: number }) {
    return (
      <tr key={name}>
        <th scope="row" data-label={t('ledger.party')}>
          {name}
        </th>
        <td data-label={t('ledger.wall')}>{clock(wallSeconds)}</td>
        <td data-label={t('ledger.net')}>{clock(netSeconds)}</td>
      </tr>
    );
  }
}

/** Seconds as hours, minutes and seconds: 1:05:09. */
function clock(seconds: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
