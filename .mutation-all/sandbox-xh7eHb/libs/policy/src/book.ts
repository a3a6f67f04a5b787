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
import type { PlainDate } from '#domain';
import { calendarOf, type Calendar, type CalendarYear } from './calendar/working-days.js';
import { NATIONAL_CLAUSES } from './clauses/index.js';
import { ruleSet, type Rule, type RuleSet } from './kernel/rule-set.js';
import { PARAMETER_CHANGES, parametersOn } from './parameters/parameters.js';
import { PRE_2024, RELEASED_VERSIONS, type PolicyVersion } from './versions.js';

/** What is decided with: every version that is registered, and the calendar of working days. */
export interface PolicyBook {
  /** In order of time, no overlap. A draft is in no book. */
  readonly versions: readonly PolicyVersion[];
  readonly calendar: Calendar;
}
const inOrder = stryMutAct_9fa48("348") ? () => undefined : (stryCov_9fa48("348"), (() => {
  const inOrder = (a: PolicyVersion, b: PolicyVersion): number => (stryMutAct_9fa48("352") ? (a.effectiveFrom ?? '') >= (b.effectiveFrom ?? '') : stryMutAct_9fa48("351") ? (a.effectiveFrom ?? '') <= (b.effectiveFrom ?? '') : stryMutAct_9fa48("350") ? false : stryMutAct_9fa48("349") ? true : (stryCov_9fa48("349", "350", "351", "352"), (stryMutAct_9fa48("353") ? a.effectiveFrom && '' : (stryCov_9fa48("353"), a.effectiveFrom ?? '')) < (stryMutAct_9fa48("355") ? b.effectiveFrom && '' : (stryCov_9fa48("355"), b.effectiveFrom ?? '')))) ? stryMutAct_9fa48("357") ? +1 : (stryCov_9fa48("357"), -1) : 1;
  return inOrder;
})());
export const policyBook = stryMutAct_9fa48("358") ? () => undefined : (stryCov_9fa48("358"), (() => {
  const policyBook = (versions: readonly PolicyVersion[], years: readonly CalendarYear[]): PolicyBook => stryMutAct_9fa48("359") ? {} : (stryCov_9fa48("359"), {
    versions: versions.toSorted(inOrder),
    calendar: calendarOf(years)
  });
  return policyBook;
})());

/** What the release itself knows, before anything was registered. */
export const RELEASED_BOOK = policyBook(RELEASED_VERSIONS, stryMutAct_9fa48("360") ? ["Stryker was here"] : (stryCov_9fa48("360"), []));

/** `gap`: no version covers the date; `lapsed` is the last one before it. */
export type Resolution = {
  readonly kind: 'version';
  readonly version: PolicyVersion;
} | {
  readonly kind: 'gap';
  readonly lapsed: PolicyVersion;
};
export const covers = stryMutAct_9fa48("361") ? () => undefined : (stryCov_9fa48("361"), (() => {
  const covers = ({
    effectiveFrom,
    effectiveTo
  }: Pick<PolicyVersion, 'effectiveFrom' | 'effectiveTo'>, on: PlainDate): boolean => stryMutAct_9fa48("364") ? effectiveFrom === null || effectiveFrom <= on || effectiveTo === null || on <= effectiveTo : stryMutAct_9fa48("363") ? false : stryMutAct_9fa48("362") ? true : (stryCov_9fa48("362", "363", "364"), (stryMutAct_9fa48("366") ? effectiveFrom === null && effectiveFrom <= on : stryMutAct_9fa48("365") ? true : (stryCov_9fa48("365", "366"), (stryMutAct_9fa48("368") ? effectiveFrom !== null : stryMutAct_9fa48("367") ? false : (stryCov_9fa48("367", "368"), effectiveFrom === null)) || (stryMutAct_9fa48("371") ? effectiveFrom > on : stryMutAct_9fa48("370") ? effectiveFrom < on : stryMutAct_9fa48("369") ? false : (stryCov_9fa48("369", "370", "371"), effectiveFrom <= on)))) && (stryMutAct_9fa48("373") ? effectiveTo === null && on <= effectiveTo : stryMutAct_9fa48("372") ? true : (stryCov_9fa48("372", "373"), (stryMutAct_9fa48("375") ? effectiveTo !== null : stryMutAct_9fa48("374") ? false : (stryCov_9fa48("374", "375"), effectiveTo === null)) || (stryMutAct_9fa48("378") ? on > effectiveTo : stryMutAct_9fa48("377") ? on < effectiveTo : stryMutAct_9fa48("376") ? false : (stryCov_9fa48("376", "377", "378"), on <= effectiveTo)))));
  return covers;
})());

/** The version in force on a date. An expired policy is never applied silently (POLICY_GAP). */
export function resolvePolicy(on: PlainDate, {
  versions
}: PolicyBook = RELEASED_BOOK): Resolution {
  if (stryMutAct_9fa48("379")) {
    {}
  } else {
    stryCov_9fa48("379");
    const version = versions.find(stryMutAct_9fa48("380") ? () => undefined : (stryCov_9fa48("380"), one => covers(one, on)));
    if (stryMutAct_9fa48("382") ? false : stryMutAct_9fa48("381") ? true : (stryCov_9fa48("381", "382"), version)) return stryMutAct_9fa48("383") ? {} : (stryCov_9fa48("383"), {
      kind: 'version',
      version
    });
    const before = stryMutAct_9fa48("385") ? versions : (stryCov_9fa48("385"), versions.filter(stryMutAct_9fa48("386") ? () => undefined : (stryCov_9fa48("386"), ({
      effectiveTo
    }) => stryMutAct_9fa48("389") ? effectiveTo !== null || effectiveTo < on : stryMutAct_9fa48("388") ? false : stryMutAct_9fa48("387") ? true : (stryCov_9fa48("387", "388", "389"), (stryMutAct_9fa48("391") ? effectiveTo === null : stryMutAct_9fa48("390") ? true : (stryCov_9fa48("390", "391"), effectiveTo !== null)) && (stryMutAct_9fa48("394") ? effectiveTo >= on : stryMutAct_9fa48("393") ? effectiveTo <= on : stryMutAct_9fa48("392") ? true : (stryCov_9fa48("392", "393", "394"), effectiveTo < on))))));
    return stryMutAct_9fa48("395") ? {} : (stryCov_9fa48("395"), {
      kind: 'gap',
      lapsed: stryMutAct_9fa48("397") ? before.at(-1) && PRE_2024 : (stryCov_9fa48("397"), before.at(stryMutAct_9fa48("398") ? +1 : (stryCov_9fa48("398"), -1)) ?? PRE_2024)
    });
  }
}
export const versionById = stryMutAct_9fa48("399") ? () => undefined : (stryCov_9fa48("399"), (() => {
  const versionById = (versionId: string, {
    versions
  }: PolicyBook = RELEASED_BOOK): PolicyVersion | undefined => versions.find(stryMutAct_9fa48("400") ? () => undefined : (stryCov_9fa48("400"), version => stryMutAct_9fa48("403") ? version.versionId !== versionId : stryMutAct_9fa48("402") ? false : stryMutAct_9fa48("401") ? true : (stryCov_9fa48("401", "402", "403"), version.versionId === versionId)));
  return versionById;
})());

/** What governs a decision: contract-bound clauses by one day and policy, act-bound ones by those of the act. */
export interface Governing {
  readonly contract: Resolution;
  readonly act: Resolution;
  readonly contractOn: PlainDate | null;
  readonly actOn: PlainDate | null;
}
const GAP = 'POLICY_GAP';
const nameOf = stryMutAct_9fa48("405") ? () => undefined : (stryCov_9fa48("405"), (() => {
  const nameOf = (resolution: Resolution): string => (stryMutAct_9fa48("408") ? resolution.kind !== 'version' : stryMutAct_9fa48("407") ? false : stryMutAct_9fa48("406") ? true : (stryCov_9fa48("406", "407", "408"), resolution.kind === 'version')) ? resolution.version.versionId : GAP;
  return nameOf;
})());
const versionOf = stryMutAct_9fa48("410") ? () => undefined : (stryCov_9fa48("410"), (() => {
  const versionOf = (resolution: Resolution): PolicyVersion => (stryMutAct_9fa48("413") ? resolution.kind !== 'version' : stryMutAct_9fa48("412") ? false : stryMutAct_9fa48("411") ? true : (stryCov_9fa48("411", "412", "413"), resolution.kind === 'version')) ? resolution.version : resolution.lapsed;
  return versionOf;
})());
const isLocal = stryMutAct_9fa48("415") ? () => undefined : (stryCov_9fa48("415"), (() => {
  const isLocal = ({
    clause
  }: Rule): boolean => stryMutAct_9fa48("418") ? clause.jurisdiction === null : stryMutAct_9fa48("417") ? false : stryMutAct_9fa48("416") ? true : (stryCov_9fa48("416", "417", "418"), clause.jurisdiction !== null);
  return isLocal;
})());
function localRules(resolution: Resolution, binding: 'contract' | 'act'): Rule[] {
  if (stryMutAct_9fa48("419")) {
    {}
  } else {
    stryCov_9fa48("419");
    const rules = stryMutAct_9fa48("420") ? versionOf(resolution).rules : (stryCov_9fa48("420"), versionOf(resolution).rules.filter(stryMutAct_9fa48("421") ? () => undefined : (stryCov_9fa48("421"), rule => stryMutAct_9fa48("424") ? isLocal(rule) || rule.clause.binding === binding : stryMutAct_9fa48("423") ? false : stryMutAct_9fa48("422") ? true : (stryCov_9fa48("422", "423", "424"), isLocal(rule) && (stryMutAct_9fa48("426") ? rule.clause.binding !== binding : stryMutAct_9fa48("425") ? true : (stryCov_9fa48("425", "426"), rule.clause.binding === binding))))));
    return (stryMutAct_9fa48("429") ? resolution.kind !== 'gap' : stryMutAct_9fa48("428") ? false : stryMutAct_9fa48("427") ? true : (stryCov_9fa48("427", "428", "429"), resolution.kind === 'gap')) ? rules.map(stryMutAct_9fa48("431") ? () => undefined : (stryCov_9fa48("431"), rule => stryMutAct_9fa48("432") ? {} : (stryCov_9fa48("432"), {
      ...rule,
      lapsed: stryMutAct_9fa48("433") ? false : (stryCov_9fa48("433"), true)
    }))) : rules;
  }
}

/** A local version may set a number that national law leaves to the place (the threshold of open tendering). */
function nationalRules({
  contract,
  contractOn,
  actOn
}: Governing): Rule[] {
  if (stryMutAct_9fa48("434")) {
    {}
  } else {
    stryCov_9fa48("434");
    const set = (stryMutAct_9fa48("437") ? contract.kind !== 'version' : stryMutAct_9fa48("436") ? false : stryMutAct_9fa48("435") ? true : (stryCov_9fa48("435", "436", "437"), contract.kind === 'version')) ? stryMutAct_9fa48("439") ? contract.version.rules : (stryCov_9fa48("439"), contract.version.rules.filter(stryMutAct_9fa48("440") ? () => undefined : (stryCov_9fa48("440"), rule => stryMutAct_9fa48("441") ? isLocal(rule) : (stryCov_9fa48("441"), !isLocal(rule))))) : stryMutAct_9fa48("442") ? ["Stryker was here"] : (stryCov_9fa48("442"), []);
    return NATIONAL_CLAUSES.map(stryMutAct_9fa48("443") ? () => undefined : (stryCov_9fa48("443"), clause => stryMutAct_9fa48("444") ? {} : (stryCov_9fa48("444"), {
      clause,
      parameters: stryMutAct_9fa48("445") ? {} : (stryCov_9fa48("445"), {
        ...parametersOn(clause.id, (stryMutAct_9fa48("448") ? clause.binding !== 'contract' : stryMutAct_9fa48("447") ? false : stryMutAct_9fa48("446") ? true : (stryCov_9fa48("446", "447", "448"), clause.binding === 'contract')) ? contractOn : actOn),
        ...(stryMutAct_9fa48("450") ? set.find(rule => rule.clause.id === clause.id).parameters : (stryCov_9fa48("450"), set.find(stryMutAct_9fa48("451") ? () => undefined : (stryCov_9fa48("451"), rule => stryMutAct_9fa48("454") ? rule.clause.id !== clause.id : stryMutAct_9fa48("453") ? false : stryMutAct_9fa48("452") ? true : (stryCov_9fa48("452", "453", "454"), rule.clause.id === clause.id)))?.parameters))
      })
    })));
  }
}

/** Between two changes of a parameter a day is like any other. */
const periodOf = stryMutAct_9fa48("455") ? () => undefined : (stryCov_9fa48("455"), (() => {
  const periodOf = (on: PlainDate | null): number => (stryMutAct_9fa48("458") ? on !== null : stryMutAct_9fa48("457") ? false : stryMutAct_9fa48("456") ? true : (stryCov_9fa48("456", "457", "458"), on === null)) ? stryMutAct_9fa48("459") ? +1 : (stryCov_9fa48("459"), -1) : stryMutAct_9fa48("460") ? PARAMETER_CHANGES.length : (stryCov_9fa48("460"), PARAMETER_CHANGES.filter(stryMutAct_9fa48("461") ? () => undefined : (stryCov_9fa48("461"), change => stryMutAct_9fa48("465") ? change > on : stryMutAct_9fa48("464") ? change < on : stryMutAct_9fa48("463") ? false : stryMutAct_9fa48("462") ? true : (stryCov_9fa48("462", "463", "464", "465"), change <= on))).length);
  return periodOf;
})());
const made = new WeakMap<PolicyVersion, Map<string, RuleSet>>();

/** The clauses asked: the policy's own (lapsed ones as advice) and the national ones. */
export function ruleSetOf(governing: Governing): RuleSet {
  if (stryMutAct_9fa48("466")) {
    {}
  } else {
    stryCov_9fa48("466");
    const {
      contract,
      act,
      contractOn,
      actOn
    } = governing;
    const name = (stryMutAct_9fa48("467") ? [] : (stryCov_9fa48("467"), [...new Set(stryMutAct_9fa48("468") ? [] : (stryCov_9fa48("468"), [nameOf(contract), nameOf(act)]))])).join('+');
    const sets = stryMutAct_9fa48("470") ? made.get(versionOf(contract)) && new Map<string, RuleSet>() : (stryCov_9fa48("470"), made.get(versionOf(contract)) ?? new Map<string, RuleSet>());
    made.set(versionOf(contract), sets);
    const key = (stryMutAct_9fa48("471") ? [] : (stryCov_9fa48("471"), [name, versionOf(act).versionId, periodOf(contractOn), periodOf(actOn)])).join(' ');
    const known = sets.get(key);
    if (stryMutAct_9fa48("474") ? false : stryMutAct_9fa48("473") ? true : (stryCov_9fa48("473", "474"), known)) return known;
    const local = stryMutAct_9fa48("475") ? [] : (stryCov_9fa48("475"), [...localRules(contract, 'contract'), ...localRules(act, 'act')]);
    const set = ruleSet(name, stryMutAct_9fa48("478") ? [] : (stryCov_9fa48("478"), [...local.toSorted(stryMutAct_9fa48("479") ? () => undefined : (stryCov_9fa48("479"), (a, b) => (stryMutAct_9fa48("483") ? a.clause.id >= b.clause.id : stryMutAct_9fa48("482") ? a.clause.id <= b.clause.id : stryMutAct_9fa48("481") ? false : stryMutAct_9fa48("480") ? true : (stryCov_9fa48("480", "481", "482", "483"), a.clause.id < b.clause.id)) ? stryMutAct_9fa48("484") ? +1 : (stryCov_9fa48("484"), -1) : 1)), ...nationalRules(governing)]));
    sets.set(key, set);
    return set;
  }
}