import { personOf } from '../application/application.ts';
import type { Case } from '../case/case.ts';
import type { WorkItemKind } from './work-item.ts';

/**
 * What whoever deals with a work item may see of the case: just what the service needs and no more
 * (个人信息保护法 art.6, least necessary).
 */
export function factsFor(kind: WorkItemKind, subject: Case): Record<string, unknown> {
  const { application, company } = subject;
  const person = (key: string, withContact: boolean) => {
    const found = personOf(application, key);
    if (!found) return undefined;
    const { name, document, mobile } = found;
    return withContact ? { name, document, mobile } : { name };
  };
  const registered = company && {
    name: company.name,
    creditCode: company.creditCode,
    licenceNumber: company.licenceNumber,
    foundedOn: company.foundedOn,
  };
  const { organs, address } = application;
  switch (kind) {
    case 'another-name':
      return { name: subject.name };
    case 'another-bank':
      return { bank: subject.bank };
    case 'examination':
      return { name: subject.name, application, decision: subject.decision };
    case 'seals':
      return {
        company: registered,
        legalRepresentative: person(organs.legalRepresentative, false),
        delivery: application.seals.delivery,
      };
    case 'bank':
      return {
        company: registered,
        legalRepresentative: person(organs.legalRepresentative, true),
        financeOfficer: person(organs.financeOfficer, true),
        address,
        capitalFen: application.capitalFen,
        beneficialOwner: application.beneficialOwner.kind,
      };
    case 'tax':
      return {
        company: registered,
        legalRepresentative: person(organs.legalRepresentative, true),
        financeOfficer: person(organs.financeOfficer, true),
        taxClerk: person(application.tax.clerk, true),
        taxpayer: application.tax.taxpayer,
        invoices: application.tax.invoices,
      };
    case 'social-insurance':
    case 'housing-fund':
      return { company: registered, staff: application.staff ?? 0 };
  }
}
