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
import type { Finding } from '#domain';
import { resolvePolicy, type PolicyBook } from '../book.js';
import type { PolicyVersion } from '../versions.js';
import { asGoverning, boundPolicy, outcomesUnder, type RecordedContract } from './assess.js';

/** Contracts that a change of policy would treat alike, and the money in them. */
export interface Affected {
  readonly contracts: number;
  readonly amountFen: number;
  readonly numbers: readonly {
    readonly contractId: string;
    readonly number: string;
  }[];
}
export type Change = 'newlyBreaching' | 'newlyCompliant' | 'unchanged' | 'unknown';
export type ClauseEffect = {
  readonly clause: string;
} & Readonly<Record<Change, Affected>>;
export interface WhatIf {
  readonly versionId: string;
  readonly contracts: number;
  readonly clauses: readonly ClauseEffect[];
}
type Outcome = Finding['outcome'] | undefined;

/** A clause that is not asked is not in breach. */
function changeOf(before: Outcome, after: Outcome): Change {
  if (stryMutAct_9fa48("5496")) {
    {}
  } else {
    stryCov_9fa48("5496");
    if (stryMutAct_9fa48("5499") ? after !== 'breach' : stryMutAct_9fa48("5498") ? false : stryMutAct_9fa48("5497") ? true : (stryCov_9fa48("5497", "5498", "5499"), after === 'breach')) return (stryMutAct_9fa48("5503") ? before !== 'breach' : stryMutAct_9fa48("5502") ? false : stryMutAct_9fa48("5501") ? true : (stryCov_9fa48("5501", "5502", "5503"), before === 'breach')) ? 'unchanged' : 'newlyBreaching';
    if (stryMutAct_9fa48("5509") ? after !== 'unknown' : stryMutAct_9fa48("5508") ? false : stryMutAct_9fa48("5507") ? true : (stryCov_9fa48("5507", "5508", "5509"), after === 'unknown')) return 'unknown';
    return (stryMutAct_9fa48("5514") ? before !== 'breach' : stryMutAct_9fa48("5513") ? false : stryMutAct_9fa48("5512") ? true : (stryCov_9fa48("5512", "5513", "5514"), before === 'breach')) ? 'newlyCompliant' : 'unchanged';
  }
}
class Tally {
  contracts = 0;
  amountFen = 0;
  readonly numbers: {
    contractId: string;
    number: string;
  }[] = stryMutAct_9fa48("5518") ? ["Stryker was here"] : (stryCov_9fa48("5518"), []);
  add({
    contractId,
    number,
    amountFen
  }: RecordedContract, listed: boolean): void {
    if (stryMutAct_9fa48("5519")) {
      {}
    } else {
      stryCov_9fa48("5519");
      stryMutAct_9fa48("5520") ? this.contracts -= 1 : (stryCov_9fa48("5520"), this.contracts += 1);
      stryMutAct_9fa48("5521") ? this.amountFen -= amountFen : (stryCov_9fa48("5521"), this.amountFen += amountFen);
      if (stryMutAct_9fa48("5523") ? false : stryMutAct_9fa48("5522") ? true : (stryCov_9fa48("5522", "5523"), listed)) this.numbers.push(stryMutAct_9fa48("5524") ? {} : (stryCov_9fa48("5524"), {
        contractId,
        number
      }));
    }
  }
}
const tallies = stryMutAct_9fa48("5525") ? () => undefined : (stryCov_9fa48("5525"), (() => {
  const tallies = (): Record<Change, Tally> => stryMutAct_9fa48("5526") ? {} : (stryCov_9fa48("5526"), {
    newlyBreaching: new Tally(),
    newlyCompliant: new Tally(),
    unchanged: new Tally(),
    unknown: new Tally()
  });
  return tallies;
})());

/**
 * What would change if a version, registered or a draft, had governed every recorded contract.
 * @param named whether contracts that change are listed; those that stay as they are need no list
 */
export function whatIf(contracts: Iterable<RecordedContract>, candidate: PolicyVersion, book: PolicyBook, named = stryMutAct_9fa48("5527") ? false : (stryCov_9fa48("5527"), true)): WhatIf {
  if (stryMutAct_9fa48("5528")) {
    {}
  } else {
    stryCov_9fa48("5528");
    const effects = new Map<string, Record<Change, Tally>>();
    let count = 0;
    for (const contract of contracts) {
      if (stryMutAct_9fa48("5529")) {
        {}
      } else {
        stryCov_9fa48("5529");
        stryMutAct_9fa48("5530") ? count -= 1 : (stryCov_9fa48("5530"), count += 1);
        const before = outcomesUnder(contract, boundPolicy(contract, book), book);
        const after = outcomesUnder(contract, asGoverning(candidate), book);
        for (const clause of new Set(stryMutAct_9fa48("5531") ? [] : (stryCov_9fa48("5531"), [...before.keys(), ...after.keys()]))) {
          if (stryMutAct_9fa48("5532")) {
            {}
          } else {
            stryCov_9fa48("5532");
            const effect = stryMutAct_9fa48("5533") ? effects.get(clause) && tallies() : (stryCov_9fa48("5533"), effects.get(clause) ?? tallies());
            effects.set(clause, effect);
            const change = changeOf(before.get(clause), after.get(clause));
            effect[change].add(contract, stryMutAct_9fa48("5536") ? named || change === 'newlyBreaching' || change === 'newlyCompliant' : stryMutAct_9fa48("5535") ? false : stryMutAct_9fa48("5534") ? true : (stryCov_9fa48("5534", "5535", "5536"), named && (stryMutAct_9fa48("5538") ? change === 'newlyBreaching' && change === 'newlyCompliant' : stryMutAct_9fa48("5537") ? true : (stryCov_9fa48("5537", "5538"), (stryMutAct_9fa48("5540") ? change !== 'newlyBreaching' : stryMutAct_9fa48("5539") ? false : (stryCov_9fa48("5539", "5540"), change === 'newlyBreaching')) || (stryMutAct_9fa48("5543") ? change !== 'newlyCompliant' : stryMutAct_9fa48("5542") ? false : (stryCov_9fa48("5542", "5543"), change === 'newlyCompliant'))))));
          }
        }
      }
    }
    const clauses = stryMutAct_9fa48("5545") ? [...effects].map(([clause, effect]) => ({
      clause,
      ...effect
    })) : (stryCov_9fa48("5545"), (stryMutAct_9fa48("5546") ? [] : (stryCov_9fa48("5546"), [...effects])).map(stryMutAct_9fa48("5547") ? () => undefined : (stryCov_9fa48("5547"), ([clause, effect]) => stryMutAct_9fa48("5548") ? {} : (stryCov_9fa48("5548"), {
      clause,
      ...effect
    }))).sort(stryMutAct_9fa48("5549") ? () => undefined : (stryCov_9fa48("5549"), (a, b) => stryMutAct_9fa48("5552") ? order(a.clause) - order(b.clause) && (a.clause < b.clause ? -1 : 1) : stryMutAct_9fa48("5551") ? false : stryMutAct_9fa48("5550") ? true : (stryCov_9fa48("5550", "5551", "5552"), (stryMutAct_9fa48("5553") ? order(a.clause) + order(b.clause) : (stryCov_9fa48("5553"), order(a.clause) - order(b.clause))) || ((stryMutAct_9fa48("5557") ? a.clause >= b.clause : stryMutAct_9fa48("5556") ? a.clause <= b.clause : stryMutAct_9fa48("5555") ? false : stryMutAct_9fa48("5554") ? true : (stryCov_9fa48("5554", "5555", "5556", "5557"), a.clause < b.clause)) ? stryMutAct_9fa48("5558") ? +1 : (stryCov_9fa48("5558"), -1) : 1)))));
    return stryMutAct_9fa48("5559") ? {} : (stryCov_9fa48("5559"), {
      versionId: candidate.versionId,
      contracts: count,
      clauses
    });
  }
}

/** The local clauses first, as in the catalogue. */
const order = stryMutAct_9fa48("5560") ? () => undefined : (stryCov_9fa48("5560"), (() => {
  const order = (clause: string): number => (stryMutAct_9fa48("5561") ? clause.endsWith('S') : (stryCov_9fa48("5561"), clause.startsWith('S'))) ? 0 : 1;
  return order;
})());

/** Contracts a version covers by their day of signing and that are bound to another, or to none. */
export const coveredBy = ({
  signedOn,
  versionId,
  facts
}: RecordedContract, version: PolicyVersion, book: PolicyBook): boolean => {
  if (stryMutAct_9fa48("5563")) {
    {}
  } else {
    stryCov_9fa48("5563");
    const resolution = resolvePolicy(signedOn, book);
    return stryMutAct_9fa48("5566") ? resolution.kind === 'version' && resolution.version.versionId === version.versionId && versionId !== version.versionId || (facts.divisionCode?.startsWith(version.jurisdiction) ?? false) : stryMutAct_9fa48("5565") ? false : stryMutAct_9fa48("5564") ? true : (stryCov_9fa48("5564", "5565", "5566"), (stryMutAct_9fa48("5568") ? resolution.kind === 'version' && resolution.version.versionId === version.versionId || versionId !== version.versionId : stryMutAct_9fa48("5567") ? true : (stryCov_9fa48("5567", "5568"), (stryMutAct_9fa48("5570") ? resolution.kind === 'version' || resolution.version.versionId === version.versionId : stryMutAct_9fa48("5569") ? true : (stryCov_9fa48("5569", "5570"), (stryMutAct_9fa48("5572") ? resolution.kind !== 'version' : stryMutAct_9fa48("5571") ? true : (stryCov_9fa48("5571", "5572"), resolution.kind === 'version')) && (stryMutAct_9fa48("5575") ? resolution.version.versionId !== version.versionId : stryMutAct_9fa48("5574") ? true : (stryCov_9fa48("5574", "5575"), resolution.version.versionId === version.versionId)))) && (stryMutAct_9fa48("5577") ? versionId === version.versionId : stryMutAct_9fa48("5576") ? true : (stryCov_9fa48("5576", "5577"), versionId !== version.versionId)))) && (stryMutAct_9fa48("5578") ? facts.divisionCode?.startsWith(version.jurisdiction) && false : (stryCov_9fa48("5578"), (stryMutAct_9fa48("5580") ? facts.divisionCode.startsWith(version.jurisdiction) : stryMutAct_9fa48("5579") ? facts.divisionCode?.endsWith(version.jurisdiction) : (stryCov_9fa48("5579", "5580"), facts.divisionCode?.startsWith(version.jurisdiction))) ?? (stryMutAct_9fa48("5581") ? true : (stryCov_9fa48("5581"), false)))));
  }
};