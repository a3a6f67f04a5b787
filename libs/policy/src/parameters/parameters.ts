import type { PlainDate } from '#domain';
import type { Parameters } from '../kernel/clause.js';
import { NOT_NATIONAL, PARAMETERS } from './parameters.data.js';

/** The values of a clause on a day; null = those now in force. */
export function parametersOn(clauseId: string, on: PlainDate | null): Parameters {
  const standing = PARAMETERS.filter(
    ({ clause, from, to }) =>
      clause === clauseId &&
      (on === null ? to === null : (from === null || from <= on) && (to === null || on <= to)),
  );
  return Object.fromEntries(standing.map(({ name, value }) => [name, value]));
}

/** Whether national law leaves the number to the place: it sets none (the threshold of open tendering). */
export const isLeftToPlace = (clauseId: string, name: string): boolean =>
  PARAMETERS.every(
    (one) => one.clause !== clauseId || one.name !== name || NOT_NATIONAL.includes(one.reference),
  );

/** Days on which a value changes: between two of them every rule set stays what it is. */
export const PARAMETER_CHANGES: readonly PlainDate[] = [
  ...new Set(PARAMETERS.flatMap(({ from }) => from ?? [])),
].toSorted();
