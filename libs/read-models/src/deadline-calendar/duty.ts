import type { PlainDate } from '#domain';
import type { Deadline, Due, LateIn } from '#policy';

/** A duty with its date. Whether it is overdue depends on the day it is looked at: see `stateOf`. */
export interface Duty {
  /** `<project, contract, part or purchaser and year>/<duty>`. */
  readonly dutyId: string;
  /** The project it belongs to, or that gave rise to it; null: none did. */
  readonly projectId: string | null;
  readonly contractId: string | null;
  /** Whose duty it is, where it is one of a purchaser and not of a project. */
  readonly purchaserUscc: string | null;
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
  readonly lateIn: LateIn;
  /** null while the duty is open. */
  readonly metOn: PlainDate | null;
  /** How late it was met, by its last date, in the unit of `lateIn`; 0 in time, null while open. */
  readonly lateDays: number | null;
  /** How many results have come to be that are to be published; 1 of a duty that is met once. */
  readonly occasions: number;
  /** Those that wait behind the one whose dates these are, in the order they came to be. */
  readonly waiting: readonly Occasion[];
  /** How late those before it were published, at worst. */
  readonly lateBefore: number;
  /** How it was met before it was due with the next, or open once more; by the dates known then. */
  readonly metBefore: readonly Meeting[];
  /** Of a duty about a share of them: the contracts it is a share of. */
  readonly among: readonly Drawn[];
  readonly firstPosition: string;
  readonly lastPosition: string;
}

export type Occasion = Pick<Duty, 'fromOn' | 'dueOn' | 'provisional'>;
interface Meeting {
  readonly dueOn: PlainDate;
  readonly metOn: PlainDate;
  readonly lateDays: number;
}

/** A contract of which a share is to be spot-checked. */
export interface Drawn {
  readonly contractId: string;
  /** null: it was not, for this year. */
  readonly checkedOn: PlainDate | null;
}

export type DutyState = 'due' | 'overdue' | 'met' | 'met-late';

export function stateOf(duty: Duty, today: PlainDate): DutyState {
  const late = lateDaysOf(duty);
  if (late !== null) return late > 0 ? 'met-late' : 'met';
  return duty.dueOn < today ? 'overdue' : 'due';
}

/** How late it was met, or the worst of those before it; null while open. */
export const lateDaysOf = ({ lateDays, lateBefore }: Duty): number | null =>
  lateDays === null ? null : Math.max(lateBefore, lateDays);

/** How it was met so far, where it is about to be open again. */
export const meetingsOf = ({ metBefore, dueOn, metOn, lateDays }: Duty): Duty['metBefore'] =>
  metOn === null ? metBefore : [...metBefore, { dueOn, metOn, lateDays: lateDays! }];

export type Named = Pick<Deadline, 'id' | 'rule' | 'citation' | 'title' | 'verified'> & {
  readonly lateIn: LateIn;
};
/** A duty that begins: what it is, since when and until when. */
export interface Beginning {
  readonly what: Named;
  readonly from: PlainDate;
  readonly due: Due;
  readonly purchaserUscc?: string;
}

/** What an event does to a duty. */
export type Change =
  | { readonly begins: Beginning }
  /** Begins where nothing began it before. */
  | { readonly first: Beginning }
  /** One more result that waits to be published; while an earlier one waits, that one’s dates count. */
  | { readonly adds: Beginning }
  /** Begins or, where it was to fall due later, falls due earlier. */
  | { readonly earlier: Beginning }
  | { readonly met: PlainDate }
  /** So many results are published, the earliest first: met where they are all, else due with the next. */
  | { readonly shown: number; readonly on: PlainDate }
  | { readonly moved: Due; readonly from?: PlainDate }
  | { readonly reopened: PlainDate }
  /** Of a share: one more contract it is a share of, or one that was drawn, or one that is none of them. */
  | { readonly ran: string; readonly begins: Beginning }
  | { readonly drawn: string; readonly on: PlainDate }
  | { readonly left: string }
  /** It is not asked for any more; what was met in its time stays on record. */
  | 'gone';
export type Changes = readonly (readonly [dutyId: string, change: Change])[];
