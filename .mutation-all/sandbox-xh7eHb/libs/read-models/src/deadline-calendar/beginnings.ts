// @ts-nocheck
import type { PlainDate } from '#domain';
import { dueDate, isProvisional, lateInOf, type Counted, type Dated, type Deadline } from '#policy';
import type { Beginning, Change, Changes } from './duty.js';

/** A date that was set, not reckoned. */
export const set = (dueOn: PlainDate): Dated => ({ date: dueOn, provisional: isProvisional(dueOn) });

/** A duty from a day to another. */
export const beginning = (deadline: Deadline, from: PlainDate, due: Dated): Beginning => ({
  what: { ...deadline, lateIn: lateInOf(deadline) },
  from,
  due,
});
/** A duty that falls due so many days after a day. */
export const counted = (deadline: Deadline<Counted>, from: PlainDate): Beginning =>
  beginning(deadline, from, dueDate(deadline, from));

export const dutyId = (owner: string, { id }: { readonly id: string }): string => `${owner}/${id}`;

/** A change of one duty of an owner; none where the owner is not known. */
export const of = (owner: string | undefined, deadline: { readonly id: string }, change: Change): Changes =>
  owner === undefined ? [] : [[dutyId(owner, deadline), change]];
