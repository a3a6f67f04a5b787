// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
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
const dayOr = stryMutAct_9fa48("5405") ? () => undefined : (stryCov_9fa48("5405"), (() => {
  const dayOr = (date: PlainDate | undefined | null, otherwise: number): number => (stryMutAct_9fa48("5408") ? date === undefined && date === null : stryMutAct_9fa48("5407") ? false : stryMutAct_9fa48("5406") ? true : (stryCov_9fa48("5406", "5407", "5408"), (stryMutAct_9fa48("5410") ? date !== undefined : stryMutAct_9fa48("5409") ? false : (stryCov_9fa48("5409", "5410"), date === undefined)) || (stryMutAct_9fa48("5412") ? date !== null : stryMutAct_9fa48("5411") ? false : (stryCov_9fa48("5411", "5412"), date === null)))) ? otherwise : dayNumber(date);
  return dayOr;
})());
interface Prepared {
  readonly facts: readonly FactName[];
  readonly rules: readonly Scanned[];
}
const scannedOf = stryMutAct_9fa48("5413") ? () => undefined : (stryCov_9fa48("5413"), (() => {
  const scannedOf = ({
    clause,
    parameters
  }: Rule, facts: readonly FactName[]): Scanned => stryMutAct_9fa48("5414") ? {} : (stryCov_9fa48("5414"), {
    id: clause.id,
    contractBound: stryMutAct_9fa48("5417") ? clause.binding !== 'contract' : stryMutAct_9fa48("5416") ? false : stryMutAct_9fa48("5415") ? true : (stryCov_9fa48("5415", "5416", "5417"), clause.binding === 'contract'),
    jurisdiction: clause.jurisdiction,
    from: dayOr(clause.validFrom, stryMutAct_9fa48("5419") ? +FOR_EVER : (stryCov_9fa48("5419"), -FOR_EVER)),
    to: dayOr(clause.validTo, FOR_EVER),
    lacking: stryMutAct_9fa48("5420") ? clause.parameters.every(name => parameters[name] === undefined) : (stryCov_9fa48("5420"), clause.parameters.some(stryMutAct_9fa48("5421") ? () => undefined : (stryCov_9fa48("5421"), name => stryMutAct_9fa48("5424") ? parameters[name] !== undefined : stryMutAct_9fa48("5423") ? false : stryMutAct_9fa48("5422") ? true : (stryCov_9fa48("5422", "5423", "5424"), parameters[name] === undefined)))),
    needs: clause.needs.map(stryMutAct_9fa48("5425") ? () => undefined : (stryCov_9fa48("5425"), need => facts.indexOf(need))),
    parameters,
    operands: clause.operands,
    judge: clause.judge
  });
  return scannedOf;
})());
const prepared = new WeakMap<readonly Rule[], Prepared>();
function preparedOf(rules: readonly Rule[]): Prepared {
  if (stryMutAct_9fa48("5426")) {
    {}
  } else {
    stryCov_9fa48("5426");
    const known = prepared.get(rules);
    if (stryMutAct_9fa48("5428") ? false : stryMutAct_9fa48("5427") ? true : (stryCov_9fa48("5427", "5428"), known)) return known;
    const facts = stryMutAct_9fa48("5429") ? [] : (stryCov_9fa48("5429"), [...new Set(rules.flatMap(stryMutAct_9fa48("5430") ? () => undefined : (stryCov_9fa48("5430"), ({
      clause
    }) => clause.needs)))]);
    const made = stryMutAct_9fa48("5431") ? {} : (stryCov_9fa48("5431"), {
      facts,
      rules: rules.map(stryMutAct_9fa48("5432") ? () => undefined : (stryCov_9fa48("5432"), rule => scannedOf(rule, facts)))
    });
    prepared.set(rules, made);
    return made;
  }
}
function isKnown({
  lacking,
  needs
}: Scanned, absent: readonly boolean[]): boolean {
  if (stryMutAct_9fa48("5433")) {
    {}
  } else {
    stryCov_9fa48("5433");
    if (stryMutAct_9fa48("5435") ? false : stryMutAct_9fa48("5434") ? true : (stryCov_9fa48("5434", "5435"), lacking)) return stryMutAct_9fa48("5436") ? true : (stryCov_9fa48("5436"), false);
    for (const need of needs) if (stryMutAct_9fa48("5438") ? false : stryMutAct_9fa48("5437") ? true : (stryCov_9fa48("5437", "5438"), absent[need])) return stryMutAct_9fa48("5439") ? true : (stryCov_9fa48("5439"), false);
    return stryMutAct_9fa48("5440") ? false : (stryCov_9fa48("5440"), true);
  }
}

/** As `testRule`: what the place and the day decide before a clause is asked. */
function early({
  jurisdiction,
  from,
  to
}: Scanned, {
  divisionCode
}: Facts, on: number | null, dated: boolean): Judged['outcome'] | null {
  if (stryMutAct_9fa48("5441")) {
    {}
  } else {
    stryCov_9fa48("5441");
    if (stryMutAct_9fa48("5444") ? jurisdiction === null : stryMutAct_9fa48("5443") ? false : stryMutAct_9fa48("5442") ? true : (stryCov_9fa48("5442", "5443", "5444"), jurisdiction !== null)) {
      if (stryMutAct_9fa48("5445")) {
        {}
      } else {
        stryCov_9fa48("5445");
        if (stryMutAct_9fa48("5448") ? divisionCode !== undefined : stryMutAct_9fa48("5447") ? false : stryMutAct_9fa48("5446") ? true : (stryCov_9fa48("5446", "5447", "5448"), divisionCode === undefined)) return 'unknown';
        if (stryMutAct_9fa48("5452") ? false : stryMutAct_9fa48("5451") ? true : stryMutAct_9fa48("5450") ? divisionCode.startsWith(jurisdiction) : (stryCov_9fa48("5450", "5451", "5452"), !(stryMutAct_9fa48("5453") ? divisionCode.endsWith(jurisdiction) : (stryCov_9fa48("5453"), divisionCode.startsWith(jurisdiction))))) return 'not-applicable';
        if (stryMutAct_9fa48("5457") ? false : stryMutAct_9fa48("5456") ? true : stryMutAct_9fa48("5455") ? dated : (stryCov_9fa48("5455", "5456", "5457"), !dated)) return 'unknown';
      }
    }
    return (stryMutAct_9fa48("5461") ? on !== null || on < from || on > to : stryMutAct_9fa48("5460") ? false : stryMutAct_9fa48("5459") ? true : (stryCov_9fa48("5459", "5460", "5461"), (stryMutAct_9fa48("5463") ? on === null : stryMutAct_9fa48("5462") ? true : (stryCov_9fa48("5462", "5463"), on !== null)) && (stryMutAct_9fa48("5465") ? on < from && on > to : stryMutAct_9fa48("5464") ? true : (stryCov_9fa48("5464", "5465"), (stryMutAct_9fa48("5468") ? on >= from : stryMutAct_9fa48("5467") ? on <= from : stryMutAct_9fa48("5466") ? false : (stryCov_9fa48("5466", "5467", "5468"), on < from)) || (stryMutAct_9fa48("5471") ? on <= to : stryMutAct_9fa48("5470") ? on >= to : stryMutAct_9fa48("5469") ? false : (stryCov_9fa48("5469", "5470", "5471"), on > to)))))) ? 'not-applicable' : null;
  }
}

/**
 * A rule set over many contracts: what is not in breach leaves nothing behind. For looking at what is
 * recorded; a decision keeps its findings (`evaluate`).
 */
export function scan(rules: readonly Rule[], facts: Facts, {
  contractOn,
  actOn,
  dated
}: Setting, calendar: Calendar, told: Told): void {
  if (stryMutAct_9fa48("5473")) {
    {}
  } else {
    stryCov_9fa48("5473");
    const contractDay = (stryMutAct_9fa48("5476") ? contractOn !== null : stryMutAct_9fa48("5475") ? false : stryMutAct_9fa48("5474") ? true : (stryCov_9fa48("5474", "5475", "5476"), contractOn === null)) ? null : dayNumber(contractOn);
    const actDay = (stryMutAct_9fa48("5479") ? actOn !== null : stryMutAct_9fa48("5478") ? false : stryMutAct_9fa48("5477") ? true : (stryCov_9fa48("5477", "5478", "5479"), actOn === null)) ? null : dayNumber(actOn);
    const all = preparedOf(rules);
    const absent = all.facts.map(stryMutAct_9fa48("5480") ? () => undefined : (stryCov_9fa48("5480"), name => stryMutAct_9fa48("5483") ? facts[name] !== undefined : stryMutAct_9fa48("5482") ? false : stryMutAct_9fa48("5481") ? true : (stryCov_9fa48("5481", "5482", "5483"), facts[name] === undefined)));
    for (const rule of all.rules) {
      if (stryMutAct_9fa48("5484")) {
        {}
      } else {
        stryCov_9fa48("5484");
        const outside = early(rule, facts, rule.contractBound ? contractDay : actDay, dated);
        if (stryMutAct_9fa48("5487") ? outside === null : stryMutAct_9fa48("5486") ? false : stryMutAct_9fa48("5485") ? true : (stryCov_9fa48("5485", "5486", "5487"), outside !== null)) told(rule.id, outside, null);else if (stryMutAct_9fa48("5489") ? false : stryMutAct_9fa48("5488") ? true : (stryCov_9fa48("5488", "5489"), isKnown(rule, absent))) {
          if (stryMutAct_9fa48("5490")) {
            {}
          } else {
            stryCov_9fa48("5490");
            const operands = rule.operands(facts as never, rule.parameters, calendar);
            const {
              outcome
            } = rule.judge(operands, rule.parameters);
            told(rule.id, outcome, (stryMutAct_9fa48("5493") ? outcome !== 'breach' : stryMutAct_9fa48("5492") ? false : stryMutAct_9fa48("5491") ? true : (stryCov_9fa48("5491", "5492", "5493"), outcome === 'breach')) ? operands : null);
          }
        } else told(rule.id, 'unknown', null);
      }
    }
  }
}