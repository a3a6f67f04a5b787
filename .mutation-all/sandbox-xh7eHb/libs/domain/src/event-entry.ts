// @ts-nocheck
import type { AccountEvent } from './account/account.events.js';
import type { AlertEvent } from './alert/alert.events.js';
import type { AttachmentEvent } from './attachment/attachment.events.js';
import type { BeneficiaryEvent, CaseloadEvent } from './beneficiary/beneficiary.events.js';
import type { BudgetEvent } from './budget/budget.events.js';
import type { ContractEvent } from './contract/contract.events.js';
import type { DisclosureEvent } from './disclosure/disclosure.events.js';
import type { FeedbackEvent } from './feedback/feedback.events.js';
import type { ExternalCaseEvent } from './external-case/external-case.events.js';
import type { StreamCategory } from './kernel/streams.js';
import type { LedgerEvent } from './ledger/ledger.events.js';
import type { PolicyEvent } from './policy/policy.events.js';
import type { ProjectEvent } from './project/project.events.js';
import type { StationEvent } from './station/station.events.js';
import type { SupervisionEvent } from './supervision/supervision.events.js';
import type { SupplierEvent } from './supplier/supplier.events.js';
import type { TimesheetEvent } from './timesheet/timesheet.events.js';

/** Every event, by the category of the streams it stands in. */
export interface EventsByCategory {
  readonly policy: PolicyEvent;
  readonly station: StationEvent;
  readonly supplier: SupplierEvent;
  readonly budget: BudgetEvent;
  readonly project: ProjectEvent;
  readonly contract: ContractEvent;
  readonly ledger: LedgerEvent;
  readonly timesheet: TimesheetEvent;
  readonly caseload: CaseloadEvent;
  readonly beneficiary: BeneficiaryEvent;
  readonly supervision: SupervisionEvent;
  readonly disclosure: DisclosureEvent;
  readonly feedback: FeedbackEvent;
  readonly externalcase: ExternalCaseEvent;
  readonly attachment: AttachmentEvent;
  readonly account: AccountEvent;
  readonly alert: AlertEvent;
}
export type DomainEvent = EventsByCategory[StreamCategory];
export type EventType = DomainEvent['type'];

type EventOf<Type extends EventType> = Extract<DomainEvent, { type: Type }>;
type CategoriesOf<Type extends EventType> = {
  [Category in StreamCategory]: Type extends EventsByCategory[Category]['type'] ? Category : never;
}[StreamCategory];

export interface EventEntry<Type extends EventType = EventType> {
  /** Schema version now written. */
  readonly version: number;
  /** Categories of the streams it is appended to. */
  readonly streams: readonly StreamCategory[];
  /** Top-level members of its payload: others are refused on append and tolerated on read. */
  readonly fields: readonly (keyof EventOf<Type>['data'] & string)[];
}

/** Lists each member of a payload once; a member forgotten or invented does not compile. */
type Fields<Type extends EventType> = Readonly<Record<keyof EventOf<Type>['data'], true>>;
type Streams<Type extends EventType> = Readonly<Record<CategoriesOf<Type>, true>>;

/** An entry at the version now written. */
export const entry = <Type extends EventType>(
  streams: Streams<Type>,
  fields: Fields<Type>,
): EventEntry<Type> => ({
  version: 1,
  streams: Object.keys(streams) as StreamCategory[],
  fields: Object.keys(fields) as (keyof EventOf<Type>['data'] & string)[],
});

/** The entries of all events that stand in streams of one category only. */
export type EntriesOf<Category extends StreamCategory> = {
  readonly [
    Type in EventsByCategory[Category]['type'] as CategoriesOf<Type> extends Category ? Type : never
  ]: EventEntry<Type>;
};
