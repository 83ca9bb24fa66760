import type { CaseView } from './follow-case.ts';

/** The end of the journey on paper: the receipt of a finished case, or why there is none. */
export function receiptLines(view: CaseView, origin: string): string[] {
  const { receipt } = view;
  if (!receipt) {
    const reasons = view.decision?.reasons?.map((reason) => `  ${reason.code}: ${reason.text}`) ?? [];
    return ['', `The case has ended as "${view.status}".`, ...reasons];
  }
  const { bank, tax } = receipt;
  return [
    '',
    `  ${receipt.name}`,
    `  Credit code      ${receipt.creditCode}`,
    `  Licence          ${receipt.licenceNumber}, founded ${receipt.foundedOn}`,
    `  Verify           ${origin}${receipt.verifyPath}`,
    ...receipt.seals.map((seal) => `  Seal             ${seal.number}  ${seal.kind}`),
    `  Seal filing      ${receipt.sealFiling ?? 'pending'}`,
    bank
      ? `  Bank account     ${bank.accountNumber} (${bank.basicAccountNumber}), ${bank.branch}`
      : '  Bank account     declined by the applicant',
    `  Tax              ${tax?.confirmation ?? ''}: ${tax?.taxKinds.join(', ') ?? ''}`,
    ...(tax?.ukeySerial === undefined ? [] : [`  Tax UKey         ${tax.ukeySerial}`]),
    ...receipt.extras.map((extra) => `  ${extra.service.padEnd(17)}${extra.registrationNumber}`),
    ...receipt.stillToCome.map(
      ({ service, dueAt }) =>
        `  ${service.padEnd(17)}still to come${dueAt === undefined ? '' : `, by ${dueAt}`}`,
    ),
    `  Steward          ${receipt.steward.name}, ${receipt.steward.phone}`,
    `  Fees             ${receipt.feesFen / 100} yuan`,
    `  Visits           ${receipt.visits}`,
    `  Time             ${receipt.wallSeconds} s (${(receipt.serviceSeconds / 60).toFixed(1)} of 120 promised service minutes)`,
  ];
}
