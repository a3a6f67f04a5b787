import { dayNumber, type PlainDate } from '#domain';
import type { Calendar } from '../calendar/working-days.js';
import type { Setting } from '../evaluate.js';
import type { FactName, Facts } from '../facts.js';
import type { Judged, Operands, Parameters } from '../kernel/clause.js';
import type { Rule } from '../kernel/rule-set.js';

/** Told of every rule; the operands are handed over for a breach only. */
export type Told = (clause: string, outcome: Judged['outcome'], breach: Operands | null) => void;

/**
 * A rule as it is scanned: all of one shape, days as numbers, and what does not depend on the facts known
 * beforehand. A scan of many contracts asks millions of them a second.
 */
interface Scanned {
  readonly id: string;
  readonly contractBound: boolean;
  readonly jurisdiction: string | null;
  readonly from: number;
  readonly to: number;
  /** A parameter has no value. */
  readonly lacking: boolean;
  /** The facts it cannot do without, by their place among those of all rules. */
  readonly needs: readonly number[];
  readonly parameters: Parameters;
  readonly operands: (facts: never, parameters: Parameters, calendar: Calendar) => Operands;
  readonly judge: (operands: Operands, parameters: Parameters) => Judged;
}

/** Beyond every day there is. */
const FOR_EVER = 2 ** 30;
const dayOr = (date: PlainDate | undefined | null, otherwise: number): number =>
  date === undefined || date === null ? otherwise : dayNumber(date);

interface Prepared {
  readonly facts: readonly FactName[];
  readonly rules: readonly Scanned[];
}

const scannedOf = ({ clause, parameters }: Rule, facts: readonly FactName[]): Scanned => ({
  id: clause.id,
  contractBound: clause.binding === 'contract',
  jurisdiction: clause.jurisdiction,
  from: dayOr(clause.validFrom, -FOR_EVER),
  to: dayOr(clause.validTo, FOR_EVER),
  lacking: clause.parameters.some((name) => parameters[name] === undefined),
  needs: clause.needs.map((need) => facts.indexOf(need)),
  parameters,
  operands: clause.operands,
  judge: clause.judge,
});

const prepared = new WeakMap<readonly Rule[], Prepared>();
function preparedOf(rules: readonly Rule[]): Prepared {
  const known = prepared.get(rules);
  if (known) return known;
  const facts = [...new Set(rules.flatMap(({ clause }) => clause.needs))];
  const made = { facts, rules: rules.map((rule) => scannedOf(rule, facts)) };
  prepared.set(rules, made);
  return made;
}

function isKnown({ lacking, needs }: Scanned, absent: readonly boolean[]): boolean {
  if (lacking) return false;
  for (const need of needs) if (absent[need]) return false;
  return true;
}

/** As `testRule`: what the place and the day decide before a clause is asked. */
function early(
  { jurisdiction, from, to }: Scanned,
  { divisionCode }: Facts,
  on: number | null,
  dated: boolean,
): Judged['outcome'] | null {
  if (jurisdiction !== null) {
    if (divisionCode === undefined) return 'unknown';
    if (!divisionCode.startsWith(jurisdiction)) return 'not-applicable';
    if (!dated) return 'unknown';
  }
  return on !== null && (on < from || on > to) ? 'not-applicable' : null;
}

/**
 * A rule set over many contracts: what is not in breach leaves nothing behind. For looking at what is
 * recorded; a decision keeps its findings (`evaluate`).
 */
export function scan(
  rules: readonly Rule[],
  facts: Facts,
  { contractOn, actOn, dated }: Setting,
  calendar: Calendar,
  told: Told,
): void {
  const contractDay = contractOn === null ? null : dayNumber(contractOn);
  const actDay = actOn === null ? null : dayNumber(actOn);
  const all = preparedOf(rules);
  const absent = all.facts.map((name) => facts[name] === undefined);
  for (const rule of all.rules) {
    const outside = early(rule, facts, rule.contractBound ? contractDay : actDay, dated);
    if (outside !== null) told(rule.id, outside, null);
    else if (isKnown(rule, absent)) {
      const operands = rule.operands(facts as never, rule.parameters, calendar);
      const { outcome } = rule.judge(operands, rule.parameters);
      told(rule.id, outcome, outcome === 'breach' ? operands : null);
    } else told(rule.id, 'unknown', null);
  }
}
