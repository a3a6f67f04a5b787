import { yearOf, type PlainDate } from '#domain';
import { lateBy, spotChecksAsked } from '#policy';
import { meetingsOf, type Drawn, type Duty } from './duty.js';

/** One more contract ran in the year. */
export const ran = (row: Duty, contractId: string): Duty =>
  row.among.some((one) => one.contractId === contractId)
    ? row
    : ofAmong(row, [...row.among, { contractId, checkedOn: null }]);

/** Once is enough for each. */
export const drawn = (row: Duty, contractId: string, on: PlainDate): Duty =>
  ofAmong(
    row,
    row.among.map((one) =>
      one.contractId === contractId && one.checkedOn === null ? { ...one, checkedOn: on } : one,
    ),
  );

/** It does not run in the year after all; null: then none does. */
export function left(row: Duty, contractId: string): Duty | null {
  const among = row.among.filter((one) => one.contractId !== contractId);
  return among.length === 0 ? null : ofAmong(row, among);
}

/** Met on the day on which the share was reached; open again where it is not reached any more. */
function ofAmong(row: Duty, among: readonly Drawn[]): Duty {
  const days = among.flatMap(({ checkedOn }) => checkedOn ?? []).toSorted();
  const asked = spotChecksAsked(among.length, yearOf(row.dueOn)) ?? 0;
  const metOn = days[asked - 1] ?? null;
  if (metOn === row.metOn) return { ...row, among };
  const lateDays = metOn === null ? null : lateBy(row.lateIn, row.dueOn, metOn);
  return { ...row, among, metOn, lateDays, metBefore: meetingsOf(row) };
}
