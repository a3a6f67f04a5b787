import { daysBetween, type PlainDate, type Text } from '#domain';
import type { Dated } from '../calendar/working-days.js';
import { within, type Judged } from './clause.js';

/** A duty with a date: what it follows, when it falls due, when it was done. */
type Duty = {
  readonly from: PlainDate;
  readonly dueOn: PlainDate;
  readonly provisional: boolean;
  readonly doneOn: PlainDate;
};

export const duty = (
  { from, doneOn }: { readonly from: PlainDate; readonly doneOn: PlainDate },
  due: Dated,
): Duty => ({ from, dueOn: due.date, provisional: due.provisional, doneOn });

/** The margin is in days: how much earlier it was done, or later where it is negative. */
export const judgeDuty = ({ dueOn, doneOn }: Duty): Judged => within(daysBetween(doneOn, dueOn));

export const late = ({ from, dueOn, provisional, doneOn }: Duty, zh: string, en: string): Text => ({
  zh: `${zh}应在${dueOn}前完成（自${from}起算${provisional ? '，暂定' : ''}），实际${doneOn}。`,
  en: `${en} was due on ${dueOn} (reckoned from ${from}${provisional ? ', provisional' : ''}) and was done on ${doneOn}.`,
});
