import type { PlainDate } from '#domain';
import { dueDate, dueOf, lateBy, type Calendar, type Due } from '#policy';
import { lateDaysOf, meetingsOf, type Beginning, type Change, type Duty, type Occasion } from './duty.js';
import { drawn, left, ran } from './share.js';

type Place = Pick<Duty, 'dutyId' | 'projectId' | 'contractId' | 'firstPosition' | 'lastPosition'>;

/** The duty after the change, by the calendar known then; null: there is none any more. */
export function changedDuty(
  row: Duty | undefined,
  change: Change,
  place: Place,
  calendar: Calendar,
): Duty | null | undefined {
  if (change === 'gone') return row?.metOn === null ? null : row;
  if ('ran' in change)
    return ran(row ?? begun(change.begins, { ...place, projectId: null }, calendar), change.ran);
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
  if ('drawn' in change) return drawn(row, change.drawn, change.on);
  if ('left' in change) return left(row, change.left);
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
    among: [],
  };
}

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
