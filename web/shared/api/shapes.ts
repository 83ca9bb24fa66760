import type { InputOf, OutputOf } from '../../../client/client.ts';
import type { components } from '../../../client/schema.ts';

type Schemas = components['schemas'];

/** The answers of the service under short names. */
export type Application = Schemas['Application'];
/** The form of a limited company, which says most about its organs. */
export type LimitedCompany = Extract<Application, { entityType: 'limited-company' }>;
/** The form of a limited partnership, which says most about its members. */
export type LimitedPartnership = Extract<Application, { entityType: 'limited-partnership' }>;
export type Person = Schemas['Person'];
export type CaseView = Schemas['Case'];
export type CaseSummary = Schemas['CaseSummary'];
export type City = Schemas['City'];
export type CityLine = OutputOf<'listCities'>['cities'][number];
export type Decision = NonNullable<CaseView['decision']>;
export type Execution = Schemas['Execution'];
export type Finding = Schemas['Finding'];
export type Help = Schemas['Help'];
export type Guide = Schemas['Guide'];
export type GuideTopic = Schemas['GuideTopic'];
export type Situation = Guide['situations'][number]['situation'];
export type Light = Step['light'];
export type NameVerdict = Schemas['NameVerdict'];
/** A verdict as it is kept with a case, and what comes of it when it is computed once more. */
export type NameRecord = OutputOf<'listKeptNames'>['entries'][number]['judgement'] & {
  readonly replay: 'same' | 'differs' | 'rules-not-kept';
};
export type ScopeItem = OutputOf<'searchScope'>['items'][number];
export type Signer = Schemas['Signer'];
export type Signing = Schemas['Signing'];
export type Step = Schemas['Step'];
export type TimelineEntry = Schemas['TimelineEntry'];
export type Upload = Schemas['Upload'];
export type PaperKind = Upload['kind'];
export type WorkItem = Schemas['WorkItem'];
export type WorkItemSummary = Schemas['WorkItemSummary'];
export type Department = InputOf<'listWorkItems'>['department'];
