import type { PlainDate } from '#domain';
import type { Parameters } from '../kernel/clause.js';
import { DUTY_PARAMETERS, NOT_NATIONAL, PARAMETERS, type DatedParameter } from './parameters.data.js';

/** The values of a clause on a day; null = those now in force. */
export function parametersOn(clauseId: string, on: PlainDate | null): Parameters {
  const standing = PARAMETERS.filter(
    (one) => one.clause === clauseId && (on === null ? one.to === null : holds(one, on)),
  );
  return Object.fromEntries(standing.map(({ name, value }) => [name, value]));
}

/** Whether national law leaves the number to the place: it sets none (the threshold of open tendering). */
export const isLeftToPlace = (clauseId: string, name: string): boolean =>
  PARAMETERS.every(
    (one) => one.clause !== clauseId || one.name !== name || NOT_NATIONAL.includes(one.reference),
  );

const holds = ({ from, to }: DatedParameter, on: PlainDate): boolean =>
  (from === null || from <= on) && (to === null || on <= to);

/** A number of a duty on a day; null: it was not asked for then. */
export const dutyParameterOn = (name: string, on: PlainDate): number | null =>
  DUTY_PARAMETERS.find((one) => one.name === name && holds(one, on))?.value ?? null;

/** Days on which a value changes: between two of them every rule set stays what it is. */
export const PARAMETER_CHANGES: readonly PlainDate[] = [
  ...new Set(PARAMETERS.flatMap(({ from }) => from ?? [])),
].toSorted();
