import { daysBetween, type PlainDate } from '#domain';
import { DEADLINES, dueDate, isProvisional, type Dated, type Deadline } from '#policy';
import type { KeyedProjection } from '#projection';
import { isOf, projectOf, type RecordedEvent } from '../kernel/recorded-event.js';
import { caseDuties } from './supervision-duties.js';

/** A duty with its date. Whether it is overdue depends on the day it is looked at: see `stateOf`. */
export interface Duty {
  /** `<project, contract or issue>/<duty>`. */
  readonly dutyId: string;
  readonly projectId: string;
  readonly contractId: string | null;
  readonly duty: string;
  readonly rule: string;
  readonly citation: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** The clause was compared with its source. */
  readonly verified: boolean;
  readonly fromOn: PlainDate;
  readonly dueOn: PlainDate;
  /** Rests on a year without a holiday table. */
  readonly provisional: boolean;
  /** null while the duty is open. */
  readonly metOn: PlainDate | null;
  /** Days between the due date and the day it was met; 0 in time, null while open. */
  readonly lateDays: number | null;
  /** How many results have been concluded that wait to be published. */
  readonly occasions: number;
  readonly firstPosition: string;
  readonly lastPosition: string;
}

export type DutyState = 'due' | 'overdue' | 'met' | 'met-late';

export function stateOf({ metOn, lateDays, dueOn }: Duty, today: PlainDate): DutyState {
  if (metOn !== null) return lateDays! > 0 ? 'met-late' : 'met';
  return dueOn < today ? 'overdue' : 'due';
}

const RECTIFICATION = DEADLINES.issueRectified;

const SME_PAYMENT = {
  id: 'sme-payment',
  rule: 'R-37',
  citation: '《保障中小企业款项支付条例》第九条、第十条',
  title: { zh: '向中小企业付款', en: 'Pay the small or medium enterprise' },
  verified: true,
} as const;

export const deadlineCalendar: KeyedProjection<RecordedEvent, Duty> = {
  kind: 'keyed',
  name: 'deadline_calendar',
  version: 6,
  schema: 'read',
  key: 'dutyId',
  categories: ['project', 'contract', 'disclosure', 'supervision', 'feedback'],
  columns: {
    dutyId: 'text',
    projectId: 'text',
    contractId: 'text',
    duty: 'text',
    rule: 'text',
    citation: 'text',
    titleZh: 'text',
    titleEn: 'text',
    verified: 'boolean',
    fromOn: 'date',
    dueOn: 'date',
    provisional: 'boolean',
    metOn: 'date',
    lateDays: 'integer',
    occasions: 'integer',
    firstPosition: 'position',
    lastPosition: 'position',
  },
  indexes: {
    due: '(due_on, duty_id)',
    /** What the reactors look through every few seconds. */
    open: '(due_on, duty_id) WHERE met_on IS NULL',
    project: '(project_id)',
    contract: '(contract_id)',
  },
  keysOf: dutiesOf,
  fold(row, event, dutyId) {
    const next = foldDuty(row, event, dutyId);
    if (next === null) return undefined;
    return next && next !== row ? { ...next, lastPosition: String(event.position) } : row;
  },
};

function dutiesOf(event: RecordedEvent): string[] {
  if (isOf('supervision', event)) return caseDuties(event).map(([dutyId]) => dutyId);
  const { projectId, contractId } = event.metadata;
  const of = (owner: string | undefined, { id }: { readonly id: string }): string[] =>
    owner ? [`${owner}/${id}`] : [];
  switch (event.type) {
    case 'ProjectPurchased':
      return of(event.data.projectId, DEADLINES.contractSigned);
    case 'ContractSigned':
      return [
        ...of(event.data.projectId, DEADLINES.contractSigned),
        ...of(event.data.contractId, DEADLINES.contractPublished),
        ...of(event.data.contractId, DEADLINES.contractFiled),
      ];
    case 'ProjectAbandoned':
      return [
        ...of(event.data.projectId, DEADLINES.contractSigned),
        ...of(event.data.projectId, DEADLINES.fileKept),
      ];
    case 'ProjectClosed':
      return of(event.data.projectId, DEADLINES.fileKept);
    case 'ContractPublished':
      return of(contractId, DEADLINES.contractPublished);
    case 'ContractFiled':
      return of(contractId, DEADLINES.contractFiled);
    case 'ContractAmended':
    case 'ContractAmendmentPublished':
      return of(amendmentOf(event), DEADLINES.amendmentPublished);
    case 'AcceptanceConcluded':
    case 'DisclosurePublished':
      return of(projectId, DEADLINES.acceptancePublished);
    case 'PaymentRequested':
      return event.data.dueOn === undefined ? [] : of(event.data.paymentId, SME_PAYMENT);
    case 'PaymentPaid':
      return of(event.data.paymentId, SME_PAYMENT);
    case 'FeedbackSubmitted':
    case 'FeedbackModerated':
    case 'FeedbackAnswered':
    case 'FeedbackErased':
      return of(event.data.feedbackId, DEADLINES.feedbackAnswered);
    case 'IssueRaised':
    case 'IssueAssigned':
    case 'IssueRectified':
    case 'IssueRiskAccepted':
    case 'IssueReopened':
      return of(event.data.issueId, RECTIFICATION);
    default:
      return [];
  }
}

/** Each amendment is published by itself. */
const amendmentOf = ({
  metadata: { contractId },
  data: { amendmentNo },
}: Extract<RecordedEvent, { type: 'ContractAmended' | 'ContractAmendmentPublished' }>): string =>
  `${contractId}.m${amendmentNo}`;

/** null: the duty is gone. */
function foldDuty(row: Duty | undefined, event: RecordedEvent, dutyId: string): Duty | null | undefined {
  const on = event.metadata.occurredOn;
  if (isOf('supervision', event)) return foldCaseDuty(row, event, dutyId);
  switch (event.type) {
    case 'ProjectPurchased':
      return begun(event, dutyId, DEADLINES.contractSigned, event.data.decidedOn);
    case 'ContractSigned':
      return foldSigned(row, event, dutyId);
    case 'ProjectAbandoned':
      // Nobody signs it any more.
      if (dutyId.endsWith(`/${DEADLINES.contractSigned.id}`)) return null;
      return dutyOf(event, dutyId, { ...DEADLINES.fileKept, due: set(event.data.retainUntil) }, on);
    case 'ProjectClosed':
      return dutyOf(event, dutyId, { ...DEADLINES.fileKept, due: set(event.data.retainUntil) }, on);
    case 'ContractPublished':
      return met(row, event.data.publishedOn);
    case 'ContractFiled':
      return met(row, event.data.filedOn);
    case 'ContractAmended':
      return begun(event, dutyId, DEADLINES.amendmentPublished, event.data.amendedOn);
    case 'ContractAmendmentPublished':
      return met(row, event.data.publishedOn);
    case 'AcceptanceConcluded': {
      const duty = begun(event, dutyId, DEADLINES.acceptancePublished, event.data.concludedOn);
      const occasions = (row?.occasions ?? 0) + 1;
      // While an earlier result still waits, its date is the one that counts.
      return row && row.metOn === null ? { ...row, occasions } : { ...duty, occasions };
    }
    case 'DisclosurePublished': {
      const published = event.data.snapshot.acceptance?.length ?? 0;
      return row && published >= row.occasions ? met(row, event.data.publishedOn) : row;
    }
    case 'FeedbackSubmitted':
      return dutyOf(event, dutyId, { ...DEADLINES.feedbackAnswered, due: set(event.data.dueOn) }, on);
    case 'FeedbackModerated':
      // To be told why is an answer too.
      return event.data.refusal === null ? row : met(row, on);
    case 'FeedbackAnswered':
      return met(row, on);
    case 'FeedbackErased':
      return row?.metOn === null && event.data.ground === 'submitter-request' ? null : row;
    case 'IssueRaised':
      return dutyOf(event, dutyId, { ...RECTIFICATION, due: set(event.data.dueOn) }, on);
    case 'IssueAssigned': {
      const { date, provisional } = set(event.data.dueOn);
      return row && { ...row, dueOn: date, provisional };
    }
    case 'IssueReopened': {
      const { date, provisional } = set(event.data.dueOn);
      return row && { ...row, dueOn: date, provisional, metOn: null, lateDays: null };
    }
    case 'IssueRectified':
    case 'IssueRiskAccepted':
      return met(row, on);
    case 'PaymentRequested':
      return event.data.dueOn === undefined
        ? row
        : dutyOf(event, dutyId, { ...SME_PAYMENT, due: set(event.data.dueOn) }, on);
    case 'PaymentPaid':
      return met(row, event.data.paidOn);
    default:
      return row;
  }
}

function foldCaseDuty(row: Duty | undefined, event: RecordedEvent, dutyId: string): Duty | null | undefined {
  const on = event.metadata.occurredOn;
  const change = caseDuties(event).find(([id]) => id === dutyId)?.[1];
  if (change === undefined) return row;
  if (change === 'met') return met(row, on);
  // What was met in its time stays on record.
  if (change === 'gone') return row?.metOn === null ? null : row;
  return dutyOf(event, dutyId, { ...change.begins, due: set(change.dueOn) }, on);
}

function foldSigned(
  row: Duty | undefined,
  event: Extract<RecordedEvent, { type: 'ContractSigned' }>,
  dutyId: string,
): Duty | undefined {
  const { signedOn } = event.data;
  if (dutyId.endsWith(`/${DEADLINES.contractPublished.id}`)) {
    return begun(event, dutyId, DEADLINES.contractPublished, signedOn);
  }
  if (dutyId.endsWith(`/${DEADLINES.contractFiled.id}`)) {
    return begun(event, dutyId, DEADLINES.contractFiled, signedOn);
  }
  return met(row, signedOn);
}

/** A date that was set, not reckoned. */
const set = (dueOn: PlainDate): Dated => ({ date: dueOn, provisional: isProvisional(dueOn) });

const begun = (
  event: RecordedEvent,
  dutyId: string,
  deadline: Deadline & Parameters<typeof dueDate>[0],
  from: PlainDate,
): Duty => dutyOf(event, dutyId, { ...deadline, due: dueDate(deadline, from) }, from);

function dutyOf(
  event: RecordedEvent,
  dutyId: string,
  duty: Pick<Deadline, 'id' | 'rule' | 'citation' | 'title' | 'verified'> & {
    due: Dated;
  },
  fromOn: PlainDate,
): Duty {
  return {
    dutyId,
    projectId: projectOf(event)!,
    contractId: event.metadata.contractId ?? null,
    duty: duty.id,
    rule: duty.rule,
    citation: duty.citation,
    titleZh: duty.title.zh,
    titleEn: duty.title.en,
    verified: duty.verified,
    fromOn,
    dueOn: duty.due.date,
    provisional: duty.due.provisional,
    metOn: null,
    lateDays: null,
    occasions: 1,
    firstPosition: String(event.position),
    lastPosition: String(event.position),
  };
}

/** Met once: what follows does not meet it again. */
const met = (row: Duty | undefined, metOn: PlainDate): Duty | undefined =>
  row && row.metOn === null ? { ...row, metOn, lateDays: Math.max(0, daysBetween(row.dueOn, metOn)) } : row;
