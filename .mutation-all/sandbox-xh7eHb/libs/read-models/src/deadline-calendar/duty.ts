// @ts-nocheck
import type { PlainDate } from '#domain';
import { lateBy, type Dated, type Deadline, type LateIn } from '#policy';

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
  /** How late it was met, in the unit of `lateIn`; 0 in time, null while open. */
  readonly lateDays: number | null;
  /** How many results have come to be that are to be published; 1 of a duty that is met once. */
  readonly occasions: number;
  /** Those that wait behind the one whose dates these are, in the order they came to be. */
  readonly waiting: readonly Occasion[];
  /** How late those before it were published, at worst. */
  readonly lateBefore: number;
  readonly firstPosition: string;
  readonly lastPosition: string;
}

type Occasion = Pick<Duty, 'fromOn' | 'dueOn' | 'provisional'>;

export type DutyState = 'due' | 'overdue' | 'met' | 'met-late';

export function stateOf({ metOn, lateDays, dueOn }: Duty, today: PlainDate): DutyState {
  if (metOn !== null) return lateDays! > 0 ? 'met-late' : 'met';
  return dueOn < today ? 'overdue' : 'due';
}

export type Named = Pick<Deadline, 'id' | 'rule' | 'citation' | 'title' | 'verified'> & {
  readonly lateIn: LateIn;
};
/** A duty that begins: what it is, since when and until when. */
export interface Beginning {
  readonly what: Named;
  readonly from: PlainDate;
  readonly due: Dated;
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
  | { readonly moved: Dated; readonly from?: PlainDate }
  | { readonly reopened: Dated }
  /** It is not asked for any more; what was met in its time stays on record. */
  | 'gone';
export type Changes = readonly (readonly [dutyId: string, change: Change])[];

type Place = Pick<Duty, 'dutyId' | 'projectId' | 'contractId' | 'firstPosition' | 'lastPosition'>;

/** The duty after the change; null: there is none any more. */
export function changedDuty(row: Duty | undefined, change: Change, place: Place): Duty | null | undefined {
  if (change === 'gone') return row?.metOn === null ? null : row;
  if ('begins' in change) return begun(change.begins, place);
  if ('first' in change) return row ?? begun(change.first, place);
  if ('adds' in change) return added(row, begun(change.adds, place));
  if ('earlier' in change) {
    if (!row) return begun(change.earlier, place);
    const { from, due } = change.earlier;
    return from < row.fromOn ? moved({ ...row, fromOn: from }, due) : row;
  }
  if (!row) return undefined;
  if ('met' in change) return met(row, change.met);
  if ('shown' in change) return shown(row, change.shown, change.on);
  if ('moved' in change) return moved({ ...row, fromOn: change.from ?? row.fromOn }, change.moved);
  const { date, provisional } = change.reopened;
  return { ...row, dueOn: date, provisional, metOn: null, lateDays: null };
}

function begun({ what, from, due, purchaserUscc }: Beginning, place: Place): Duty {
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
    dueOn: due.date,
    provisional: due.provisional,
    lateIn: what.lateIn,
    metOn: null,
    lateDays: null,
    occasions: 1,
    waiting: [],
    lateBefore: 0,
  };
}

function added(row: Duty | undefined, next: Duty): Duty {
  const occasions = (row?.occasions ?? 0) + 1;
  if (!row || row.metOn !== null) return { ...next, occasions };
  const { fromOn, dueOn, provisional } = next;
  return { ...row, occasions, waiting: [...row.waiting, { fromOn, dueOn, provisional }] };
}

function shown(row: Duty, results: number, on: PlainDate): Duty {
  if (row.metOn !== null) return row;
  const { occasions, waiting, lateIn, dueOn } = row;
  const newly = results - (occasions - waiting.length - 1);
  if (newly <= 0) return row;
  const late = Math.max(row.lateBefore, lateBy(lateIn, dueOn, on));
  const next = waiting[newly - 1];
  if (next) return { ...row, ...next, waiting: waiting.slice(newly), lateBefore: late };
  return { ...row, waiting: [], metOn: on, lateDays: late };
}

/** Met once: what follows does not meet it again. */
const met = (row: Duty, metOn: PlainDate): Duty =>
  row.metOn === null ? { ...row, metOn, lateDays: lateBy(row.lateIn, row.dueOn, metOn) } : row;

function moved(row: Duty, { date, provisional }: Dated): Duty {
  const { metOn, lateIn } = row;
  return {
    ...row,
    dueOn: date,
    provisional,
    lateDays: metOn === null ? null : lateBy(lateIn, date, metOn),
  };
}
