import type { PlainDate } from '#domain';
import {
  DEADLINES,
  lateInOf,
  smeReportYears,
  yearlyDue,
  type Counted,
  type Deadline,
  type Due,
} from '#policy';
import type { Beginning, Change, Changes } from './duty.js';

/** A duty from a day to another. */
export const beginning = (deadline: Deadline, from: PlainDate, due: Due): Beginning => ({
  what: { ...deadline, lateIn: lateInOf(deadline) },
  from,
  due,
});
/** A duty that falls due so many days after a day, or before it. */
export const counted = (deadline: Deadline<Counted>, from: PlainDate): Beginning =>
  beginning(deadline, from, deadline);

/** One publication of a purchaser for all its small enterprises and a year; what comes first gives rise to it. */
export const smeReports = (
  purchaserUscc: string,
  [from, until]: readonly [PlainDate, PlainDate],
  begunOn: PlainDate,
): Changes =>
  smeReportYears(from, until).map((year) => [
    dutyId(`${purchaserUscc}-${year}`, DEADLINES.smeOverduePublished),
    {
      first: {
        ...beginning(DEADLINES.smeOverduePublished, begunOn, yearlyDue(DEADLINES.smeOverduePublished, year)),
        purchaserUscc,
      },
    },
  ]);

export const dutyId = (owner: string, { id }: { readonly id: string }): string => `${owner}/${id}`;

/** A change of one duty of an owner; none where the owner is not known. */
export const of = (owner: string | undefined, deadline: { readonly id: string }, change: Change): Changes =>
  owner === undefined ? [] : [[dutyId(owner, deadline), change]];
