import type { PlainDate } from '#domain';
import type { Calendar } from '../calendar/working-days.js';
import type { Setting } from '../evaluate.js';
import type { Facts } from '../facts.js';
import type { Judged, Operands } from '../kernel/clause.js';
import type { Rule } from '../kernel/rule-set.js';

/** Told of every rule; the operands are handed over for a breach only. */
export type Told = (clause: string, outcome: Judged['outcome'], breach: Operands | null) => void;

const isKnown = ({ clause, parameters }: Rule, facts: Facts): boolean => {
  for (const need of clause.needs) if (facts[need] === undefined) return false;
  for (const name of clause.parameters) if (parameters[name] === undefined) return false;
  return true;
};

/** As `testRule`, for outcomes alone. */
function preliminary({ clause }: Rule, facts: Facts, on: PlainDate | null): Judged['outcome'] | null {
  const { jurisdiction, validFrom, validTo } = clause;
  if (jurisdiction !== null) {
    if (facts.divisionCode === undefined) return 'unknown';
    if (!facts.divisionCode.startsWith(jurisdiction)) return 'not-applicable';
  }
  if (on === null) return null;
  if (validFrom !== undefined && on < validFrom) return 'not-applicable';
  return validTo !== undefined && on > validTo ? 'not-applicable' : null;
}

/**
 * A rule set over many contracts: what is not in breach leaves nothing behind. For looking at what is
 * recorded; a decision keeps its findings (`evaluate`).
 */
export function scan(
  rules: readonly Rule[],
  facts: Facts,
  { contractOn, actOn }: Setting,
  calendar: Calendar,
  told: Told,
): void {
  for (const rule of rules) {
    const { clause, parameters } = rule;
    const early = preliminary(rule, facts, clause.binding === 'contract' ? contractOn : actOn);
    if (early !== null) told(clause.id, early, null);
    else if (isKnown(rule, facts)) {
      const operands = clause.operands(facts as never, parameters, calendar);
      const { outcome } = clause.judge(operands, parameters);
      told(clause.id, outcome, outcome === 'breach' ? operands : null);
    } else told(clause.id, 'unknown', null);
  }
}
