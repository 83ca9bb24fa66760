import { Link } from 'react-router';
import type { CaseView } from '../../shared/api/shapes.ts';
import { dateTime } from '../../shared/format.ts';
import { FactList } from '../../shared/ui/FactList.tsx';
import { useTexts } from '../../shared/use-texts.ts';

/** The licence: numbers, the public check, and the signed record to keep. */
export function CompanyCard({ company }: { readonly company: NonNullable<CaseView['company']> }) {
  const { t } = useTexts();
  return (
    <section className="card" aria-labelledby="licence">
      <h2 id="licence">{t('licence.title')}</h2>
      <FactList
        facts={[
          [t('fact.name'), company.name],
          [t('fact.creditCode'), <span className="mono">{company.creditCode}</span>],
          [t('fact.licenceNumber'), <span className="mono">{company.licenceNumber}</span>],
          [t('fact.foundedOn'), company.foundedOn],
          [t('fact.issuedAt'), dateTime(company.issuedAt)],
        ]}
      />
      <p className="row gap-top no-print">
        <Link className="button" to={`/verify/${company.licenceNumber}`}>
          {t('licence.verify')}
        </Link>
        <button
          type="button"
          className="button"
          onClick={() => save(`${company.licenceNumber}.jws`, company.licence)}
        >
          {t('licence.download')}
        </button>
      </p>
      <p className="soft small">{t('verify.simulated')}</p>
    </section>
  );
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/jose' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
