import type { CaseView } from '../api/shapes.ts';
import { dateTime } from '../format.ts';
import { useTexts } from '../use-texts.ts';

/** Who has opened the file of a case, in which role and for what; the latest first. */
export function Openings({ entries }: { readonly entries: CaseView['openings'] }) {
  const { t, ofCode, pick } = useTexts();
  const purpose = (code: string) =>
    code === 'supervision' || code === 'enquiry' || code === 'help'
      ? t(`purpose.${code}`)
      : ofCode('kind', code);
  if (entries.length === 0) return <p>{t('case.noOpenings')}</p>;
  return (
    <ul className="timeline">
      {entries.map(({ at, who, role, what, part, purpose: why }) => (
        <li key={`${at}${what}${part ?? ''}${who.zh}`}>
          <div>
            {pick(who)} ({t(`role.${role}`)}) · {t(`opened.${what}`)} ·{' '}
            {t('case.openingFor', { purpose: purpose(why) })}
          </div>
          <div className="small soft">
            <time dateTime={at}>{dateTime(at)}</time>
          </div>
        </li>
      ))}
    </ul>
  );
}
