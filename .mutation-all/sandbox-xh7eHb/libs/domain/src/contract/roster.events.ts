// @ts-nocheck
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';

/** What a person does under a contract; the first three are professional work and need a qualification. */
export const STAFF_ROLES = {
  SOCIAL_WORKER: '社会工作者',
  SUPERVISOR: '督导',
  SPECIALIST: '专业人员',
  ASSISTANT: '辅助人员',
  VOLUNTEER: '志愿者',
} as const;
export type StaffRole = keyof typeof STAFF_ROLES;

export const QUALIFICATION_KINDS = ['社会工作者职业资格', '其他专业资格'] as const;
export const QUALIFICATION_LEVELS = ['助理社会工作师', '社会工作师', '高级社会工作师'] as const;

/** A worker's own qualification: its level, or the SHA-256 of its certificate's number, never the number. */
export interface WorkerQualification {
  readonly kind: (typeof QUALIFICATION_KINDS)[number];
  readonly level: (typeof QUALIFICATION_LEVELS)[number] | null;
  readonly certificateHash: string | null;
  /** Last day; null where it does not expire. */
  readonly validUntil: PlainDate | null;
}

/** 人员进入名册, from its business date on. The worker stands under a pseudonym, the same in every contract. */
export type WorkerAssigned = Message<
  'WorkerAssigned',
  {
    readonly workerId: string;
    readonly role: StaffRole;
    readonly qualification: WorkerQualification | null;
    readonly from: PlainDate;
  }
>;
/** 人员离开名册: its last day. */
export type WorkerReleased = Message<
  'WorkerReleased',
  { readonly workerId: string; readonly until: PlainDate; readonly reason: string | null }
>;
/** A worker's time on a contract's roster; one who comes back has several. */
export interface Assignment {
  readonly workerId: string;
  readonly role: StaffRole;
  readonly qualification: WorkerQualification | null;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}
export type Roster = readonly Assignment[];

export type RosterEvent = WorkerAssigned | WorkerReleased;

export type RosterCommand =
  | Message<'AssignWorker', { workerId: string; role: StaffRole; qualification: WorkerQualification | null }>
  | Message<'ReleaseWorker', { workerId: string; reason: string | null }>;
