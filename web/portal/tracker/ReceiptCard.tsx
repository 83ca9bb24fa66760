import type { ReactNode } from 'react';
import type { CaseView } from '../../shared/api/shapes.ts';
import { dateTime, money } from '../../shared/format.ts';
import { FactList } from '../../shared/ui/FactList.tsx';
import { useTexts } from '../../shared/use-texts.ts';

/** The one final receipt: everything that the company leaves with. */
export function ReceiptCard({ receipt }: { readonly receipt: NonNullable<CaseView['receipt']> }) {
  const { t, language, ofCode } = useTexts();
  const minutes = (seconds: number) => t('time.minutes', { minutes: Math.ceil(seconds / 60) });
  return (
    <section className="card" aria-labelledby="receipt" data-receipt>
      <h2 id="receipt">{t('receipt.title')}</h2>
      <FactList
        facts={[
          [t('fact.name'), receipt.name],
          [t('fact.creditCode'), <span className="mono">{receipt.creditCode}</span>],
          [t('fact.licenceNumber'), <span className="mono">{receipt.licenceNumber}</span>],
          [t('fact.foundedOn'), receipt.foundedOn],
          ...receipt.seals.map(({ kind, number }): [string, ReactNode] => [
            ofCode('sealKind', kind),
            <span className="mono">{number}</span>,
          ]),
          [t('receipt.sealFiling'), receipt.sealFiling],
          [
            t('receipt.bank'),
            receipt.bank && [...new Set([receipt.bank.name, receipt.bank.branch])].join(' '),
          ],
          [t('receipt.account'), receipt.bank && <span className="mono">{receipt.bank.accountNumber}</span>],
          [
            t('receipt.basicAccount'),
            receipt.bank && <span className="mono">{receipt.bank.basicAccountNumber}</span>,
          ],
          [t('receipt.tax'), receipt.tax?.confirmation],
          [
            t('receipt.taxKinds'),
            receipt.tax?.taxKinds.map((kind) => ofCode('taxKind', kind)).join(t('form.comma')),
          ],
          [t('receipt.invoices'), receipt.tax && ofCode('invoices', receipt.tax.invoices)],
          [t('receipt.ukey'), receipt.tax?.ukeySerial],
          ...receipt.extras.map(({ service, registrationNumber }): [string, string] => [
            t(`step.${service}`),
            registrationNumber,
          ]),
          ...receipt.stillToCome.map(({ service, dueAt }): [string, string] => [
            t(`step.${service}`),
            dueAt ? t('receipt.toComeBy', { time: dateTime(dueAt) }) : t('receipt.toCome'),
          ]),
          [t('receipt.fees'), money(receipt.feesFen, language)],
          [t('receipt.visits'), t('receipt.visitCount', { number: receipt.visits })],
          [t('receipt.serviceTime'), minutes(receipt.serviceSeconds)],
          [t('receipt.wallTime'), minutes(receipt.wallSeconds)],
        ]}
      />
    </section>
  );
}
