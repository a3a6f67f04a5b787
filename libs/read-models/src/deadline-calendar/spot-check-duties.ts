import { yearOf, type PlainDate } from '#domain';
import { DEADLINES, lastsAYear, spotChecksAsked, yearlyDue } from '#policy';
import { beginning, of } from './beginnings.js';
import type { Change, Changes } from './duty.js';

const DUTY = DEADLINES.spotChecked;
type Years = readonly [from: PlainDate, until: PlainDate];

/** One share of a purchaser’s contracts for each year in which it is asked for. */
const inYears = (purchaserUscc: string, [from, until]: Years, changeIn: (year: number) => Change): Changes =>
  Array.from({ length: Math.max(0, yearOf(until) - yearOf(from) + 1) }, (_, n) => yearOf(from) + n)
    .filter((year) => spotChecksAsked(1, year) !== null)
    .flatMap((year) => of(`${purchaserUscc}-${year}`, DUTY, changeIn(year)));

interface Served {
  readonly contractId: string;
  readonly purchaserUscc: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

/** A contract of a year or more is one of those of every year it runs in; `from`: known since then. */
export const ranIn = (
  { contractId, purchaserUscc, startsOn, endsOn }: Served,
  from: PlainDate = startsOn,
): Changes =>
  lastsAYear(startsOn, endsOn)
    ? inYears(purchaserUscc, [from, endsOn], (year) => ({
        ran: contractId,
        begins: { ...beginning(DUTY, `${year}-01-01`, yearlyDue(DUTY, year)), purchaserUscc },
      }))
    : [];

/** It ended before it ran in the years after. */
export const leftAfter = (contractId: string, purchaserUscc: string, [endedOn, endsOn]: Years): Changes =>
  inYears(purchaserUscc, [`${yearOf(endedOn) + 1}-01-01`, endsOn], () => ({ left: contractId }));

export const drawnFor = (contractId: string, purchaserUscc: string, year: number, on: PlainDate): Changes =>
  of(`${purchaserUscc}-${year}`, DUTY, { drawn: contractId, on });
