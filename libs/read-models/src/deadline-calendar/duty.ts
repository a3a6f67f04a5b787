import type { PlainDate } from '#domain';
import { dueDate, dueOf, lateBy, type Calendar, type Deadline, type Due, type LateIn } from '#policy';

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
  readonly firstPosition: string;
  readonly lastPosition: string;
}

type Occasion = Pick<Duty, 'fromOn' | 'dueOn' | 'provisional'>;
interface Meeting {
  readonly dueOn: PlainDate;
  readonly metOn: PlainDate;
  readonly lateDays: number;
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
  /** It is not asked for any more; what was met in its time stays on record. */
  | 'gone';
export type Changes = readonly (readonly [dutyId: string, change: Change])[];

type Place = Pick<Duty, 'dutyId' | 'projectId' | 'contractId' | 'firstPosition' | 'lastPosition'>;

/** The duty after the change, by the calendar known then; null: there is none any more. */
export function changedDuty(
  row: Duty | undefined,
  change: Change,
  place: Place,
  calendar: Calendar,
): Duty | null | undefined {
  if (change === 'gone') return row?.metOn === null ? null : row;
  if ('begins' in change) return begun(change.begins, place, calendar);
  if ('first' in change) return row ?? begun(change.first, place, calendar);
  if ('adds' in change) return added(row, begun(change.adds, place, calendar));
  if ('earlier' in change) {
    if (!row) return begun(change.earlier, place, calendar);
    const { from, due } = change.earlier;
    return from < row.fromOn ? dated(row, due, from, calendar) : row;
  }
  if (!row) return undefined;
  if ('met' in change) return met(row, change.met, calendar);
  if ('shown' in change) return shown(row, change.shown, change.on, calendar);
  if ('moved' in change) return dated(row, change.moved, change.from ?? row.fromOn, calendar);
  const reopened = { ...row, metBefore: meetingsOf(row), metOn: null, lateDays: null };
  return dated(reopened, change.reopened, row.fromOn, calendar);
}

/** The duty by a calendar that knows more than before; the same where that makes no difference. */
export function redated(row: Duty, calendar: Calendar): Duty {
  const { duty, dueOn, fromOn, provisional, lateDays } = row;
  const next = dated(row, dueOf(duty, dueOn), fromOn, calendar);
  const waiting = row.waiting.map((one): Occasion => {
    const due = dueDate(dueOf(duty, one.dueOn), one.fromOn, calendar);
    return { fromOn: one.fromOn, dueOn: due.date, provisional: due.provisional };
  });
  const same =
    next.dueOn === dueOn &&
    next.provisional === provisional &&
    next.lateDays === lateDays &&
    waiting.every((one, at) => {
      const before = row.waiting[at]!;
      return one.dueOn === before.dueOn && one.provisional === before.provisional;
    });
  return same ? row : { ...next, waiting };
}

function begun({ what, from, due, purchaserUscc }: Beginning, place: Place, calendar: Calendar): Duty {
  const { date, provisional } = dueDate(due, from, calendar);
  return {
    ...place,
    ...(purchaserUscc === undefined ? { purchaserUscc: null } : { purchaserUscc, contractId: null }),
    duty: what.id,
    rule: what.rule,
    citation: what.citation,
    titleZh: what.title.zh,
    titleEn: what.title.en,
    verified: what.verified,
    fromOn: from,
    dueOn: date,
    provisional,
    lateIn: what.lateIn,
    metOn: null,
    lateDays: null,
    occasions: 1,
    waiting: [],
    lateBefore: 0,
    metBefore: [],
  };
}

const meetingsOf = ({ metBefore, dueOn, metOn, lateDays }: Duty): Duty['metBefore'] =>
  metOn === null ? metBefore : [...metBefore, { dueOn, metOn, lateDays: lateDays! }];

function added(row: Duty | undefined, next: Duty): Duty {
  if (!row) return next;
  const occasions = row.occasions + 1;
  if (row.metOn !== null) return { ...next, occasions, metBefore: meetingsOf(row) };
  const { fromOn, dueOn, provisional } = next;
  return { ...row, occasions, waiting: [...row.waiting, { fromOn, dueOn, provisional }] };
}

function shown(row: Duty, results: number, on: PlainDate, calendar: Calendar): Duty {
  if (row.metOn !== null) return row;
  const { occasions, waiting, lateIn, dueOn } = row;
  const newly = results - (occasions - waiting.length - 1);
  if (newly <= 0) return row;
  const published = { ...row, metOn: on, lateDays: lateBy(lateIn, dueOn, on, calendar), waiting: [] };
  const next = waiting[newly - 1];
  if (!next) return published;
  return {
    ...row,
    ...next,
    waiting: waiting.slice(newly),
    lateBefore: lateDaysOf(published)!,
    metBefore: meetingsOf(published),
  };
}

/** Met once: what follows does not meet it again. */
const met = (row: Duty, metOn: PlainDate, calendar: Calendar): Duty =>
  row.metOn === null ? { ...row, metOn, lateDays: lateBy(row.lateIn, row.dueOn, metOn, calendar) } : row;

function dated(row: Duty, due: Due, fromOn: PlainDate, calendar: Calendar): Duty {
  const { date, provisional } = dueDate(due, fromOn, calendar);
  const { metOn, lateIn } = row;
  const lateDays = metOn === null ? null : lateBy(lateIn, date, metOn, calendar);
  return { ...row, fromOn, dueOn: date, provisional, lateDays };
}
