// @ts-nocheck
import type { IssueType, Severity } from '../contract/contract.words.js';
import type { ComplianceChecked } from '../kernel/compliance.js';
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { Evidence } from '../project/project.events.js';

/** Who supervises: audit, discipline inspection and supervision, or finance. */
export const SUPERVISION_KINDS = ['audit', 'discipline-inspection', 'finance'] as const;
export type SupervisionKind = (typeof SUPERVISION_KINDS)[number];
/** What became of a finding: eliminated, not, or there is no way left to eliminate it. */
export const RESOLUTION_RESULTS = ['eliminated', 'not-eliminated', 'no-mechanism'] as const;
export type ResolutionResult = (typeof RESOLUTION_RESULTS)[number];
export const APPEAL_OUTCOMES = ['upheld', 'revoked'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** Stands in every event of a case: nothing but the events' own words puts a case under its project. */
interface OfCase {
  readonly caseId: string;
  readonly projectId: string;
}

export interface SupervisionSubject {
  readonly kind: SupervisionKind;
  /** The office that supervises. */
  readonly body: string;
  /** 文号: several cases of one inspection have the same. */
  readonly reference: string | null;
  readonly matter: string;
  /** Accounts that conduct the case and, while it is open, see its project. */
  readonly members: readonly string[];
}

/** 监督立案起草: known to supervisors only. */
export type SupervisionDrafted = Message<'SupervisionDrafted', OfCase & SupervisionSubject>;
/** 监督启动: from now on the supervised know. */
export type SupervisionOpened = Message<'SupervisionOpened', OfCase & SupervisionSubject>;
/** 撤销立案, before anybody was told. */
export type SupervisionCancelled = Message<'SupervisionCancelled', OfCase & { readonly reason: string }>;

/** 要求提供资料 (S-20, R-45). */
export type InformationRequested = Message<
  'InformationRequested',
  OfCase & {
    readonly kind: SupervisionKind;
    readonly requestId: string;
    readonly text: string;
    readonly dueOn: PlainDate;
  }
>;
/** 提供资料. */
export type InformationProvided = Message<
  'InformationProvided',
  OfCase & {
    readonly requestId: string;
    readonly answer: string;
    readonly evidence: readonly Evidence[];
    /** Whether any of it is withheld: then it stays due. Absent: not stated. */
    readonly withheld?: boolean;
  }
>;

export interface SupervisionFinding {
  readonly findingId: string;
  readonly contractId: string | null;
  readonly type: IssueType;
  readonly severity: Severity;
  readonly text: string;
  readonly ruleId: string | null;
  readonly amountFen: number | null;
  /** The issue raised for it in the contract's stream, if one was. */
  readonly issueId: string | null;
}
/** 监督结论: what was found, to be rectified by a day; or that nothing was. */
export type SupervisionConcluded = Message<
  'SupervisionConcluded',
  OfCase & {
    readonly kind: SupervisionKind;
    readonly summary: string;
    readonly findings: readonly SupervisionFinding[];
    /** null where nothing was found. */
    readonly rectifyBy: PlainDate | null;
  }
>;

/** 整改情况报告监督机关: what was done about each finding. */
export type RectificationReported = Message<
  'RectificationReported',
  OfCase & {
    readonly answers: readonly { readonly findingId: string; readonly measures: string }[];
    readonly evidence: readonly Evidence[];
  }
>;
/** 整改情况报告本级人民政府或者有关主管机关. */
export type RectificationReportedToGovernment = Message<
  'RectificationReportedToGovernment',
  OfCase & { readonly authority: string; readonly documentNo: string | null }
>;
/** 整改情况向社会公布. */
export type RectificationPublished = Message<
  'RectificationPublished',
  OfCase & { readonly where: string; readonly evidence: readonly Evidence[] }
>;
/** 整改认定: finding by finding, by whoever conducts the case. */
export type ResolutionRecorded = Message<
  'ResolutionRecorded',
  OfCase & {
    readonly resolutions: readonly {
      readonly findingId: string;
      readonly result: ResolutionResult;
      readonly note: string | null;
      readonly recoveredFen: number | null;
    }[];
  }
>;

/** 对结论提出异议. */
export type SupervisionAppealed = Message<
  'SupervisionAppealed',
  OfCase & { readonly to: string; readonly grounds: string }
>;
/** 异议处理结果: where the conclusion is revoked, nothing is left to be rectified. */
export type SupervisionAppealDecided = Message<
  'SupervisionAppealDecided',
  OfCase & { readonly outcome: AppealOutcome; readonly authority: string; readonly note: string | null }
>;
/** Requests for information that were not answered: they end with the case. */
interface Unanswered {
  readonly unanswered?: readonly string[];
}
/** 结案. */
export type SupervisionClosed = Message<
  'SupervisionClosed',
  OfCase & Unanswered & { readonly summary: string }
>;
/** 终止: broken off without its end, for a reason. */
export type SupervisionStopped = Message<
  'SupervisionStopped',
  OfCase & Unanswered & { readonly reason: string }
>;

export type SupervisionEvent =
  | SupervisionDrafted
  | SupervisionOpened
  | InformationRequested
  | InformationProvided
  | SupervisionConcluded
  | SupervisionAppealed
  | SupervisionAppealDecided
  | RectificationReported
  | RectificationReportedToGovernment
  | RectificationPublished
  | ResolutionRecorded
  | SupervisionClosed
  | SupervisionStopped
  | SupervisionCancelled
  | ComplianceChecked;

/** What only supervisors know: everything before the case is opened. */
export const isSecret = ({ type }: SupervisionEvent): boolean =>
  type === 'SupervisionDrafted' || type === 'SupervisionCancelled';
