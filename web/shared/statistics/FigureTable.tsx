import { useTexts } from '../use-texts.ts';
import type { FigureGroup } from './figures.ts';

/** Figures that belong together, each with numerator and denominator and what it means. */
export function FigureTable({ id, title, figures }: FigureGroup) {
  const { t } = useTexts();
  const heads = {
    label: t('statistics.figure'),
    value: t('statistics.value'),
    base: t('statistics.base'),
    note: t('statistics.note'),
  };
  const hasNotes = figures.some(({ note }) => note);
  return (
    <section className="gap-top" aria-labelledby={id} data-figures={id}>
      <h2 id={id}>{title}</h2>
      <table className="list figures">
        <thead>
          <tr>
            <th scope="col">{heads.label}</th>
            <th scope="col">{heads.value}</th>
            <th scope="col">{heads.base}</th>
            {hasNotes && <th scope="col">{heads.note}</th>}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ label, value, numerator, denominator, note }) => (
            <tr key={label}>
              <th scope="row" data-label={heads.label}>
                {label}
              </th>
              <td data-label={heads.value}>{value}</td>
              <td data-label={heads.base}>{baseOf(numerator, denominator)}</td>
              {hasNotes && (
                <td data-label={heads.note} className="soft small">
                  {note}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function baseOf(numerator: string | number | undefined, denominator: string | number | undefined): string {
  if (denominator === undefined) return '—';
  return numerator === undefined ? `n = ${denominator}` : `${numerator} / ${denominator}`;
}
