import * as z from 'zod';
import { JointStockCompany, LimitedCompany } from './companies.ts';
import type { Person } from './parts.ts';
import { GeneralPartnership, LimitedPartnership } from './partnerships.ts';
import { IndividualBusiness, SoleProprietorEnterprise } from './single-owners.ts';

/**
 * The one form (一表申报): everything that registration, seal maker, bank and tax office need, asked once, and of each
 * kind of enterprise only what it has. Shape only; what the law says about the answers is in `completeness.ts`.
 */
export const Application = z.discriminatedUnion('entityType', [
  LimitedCompany,
  JointStockCompany,
  GeneralPartnership,
  LimitedPartnership,
  SoleProprietorEnterprise,
  IndividualBusiness,
]);
/** See the schema. */
export type Application = z.infer<typeof Application>;

/** The kinds of enterprise that can be opened with the form. */
export const openedTypes = Application.options.map((option) => option.shape.entityType.value);
/** One of them. */
export type OpenedType = Application['entityType'];

/** The names of the parts of the form, of all kinds together. */
export const formParts: ReadonlySet<string> = new Set(
  Application.options.flatMap(({ shape }) => Object.keys(shape)),
);

/** A company, limited or joint-stock. */
export type Company = LimitedCompany | JointStockCompany;
/** A partnership, general or limited. */
export type Partnership = GeneralPartnership | LimitedPartnership;

/** Whether the form is that of a company. */
export function isCompany(application: Application): application is Company {
  return application.entityType === 'limited-company' || application.entityType === 'joint-stock-company';
}

/** Whether the form is that of a partnership. */
export function isPartnership(application: Application): application is Partnership {
  return application.entityType === 'general-partnership' || application.entityType === 'limited-partnership';
}

/** Whether several may own it together: a company or a partnership. */
export function hasMembers(application: Application): application is Company | Partnership {
  return isCompany(application) || isPartnership(application);
}

/** Finds a person by key; completeness has made sure that every key used exists. */
export function personOf(application: Application, key: string): Person | undefined {
  return application.people.find((person) => person.key === key);
}
