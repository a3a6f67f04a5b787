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
import { addDays, daysBetween, termLimit, type PlainDate } from '#domain';
import { clause, passes, within } from '../kernel/clause.js';
type Term = {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
};

/** Days on which the project is served, each counted once. */
function daysServed(terms: readonly Term[]): number {
  if (stryMutAct_9fa48("3859")) {
    {}
  } else {
    stryCov_9fa48("3859");
    let served = 0;
    let until: PlainDate = '0000-01-01';
    for (const {
      startsOn,
      endsOn
    } of terms.toSorted(stryMutAct_9fa48("3861") ? () => undefined : (stryCov_9fa48("3861"), (a, b) => (stryMutAct_9fa48("3865") ? a.startsOn >= b.startsOn : stryMutAct_9fa48("3864") ? a.startsOn <= b.startsOn : stryMutAct_9fa48("3863") ? false : stryMutAct_9fa48("3862") ? true : (stryCov_9fa48("3862", "3863", "3864", "3865"), a.startsOn < b.startsOn)) ? stryMutAct_9fa48("3866") ? +1 : (stryCov_9fa48("3866"), -1) : 1))) {
      if (stryMutAct_9fa48("3867")) {
        {}
      } else {
        stryCov_9fa48("3867");
        const from = (stryMutAct_9fa48("3871") ? startsOn <= until : stryMutAct_9fa48("3870") ? startsOn >= until : stryMutAct_9fa48("3869") ? false : stryMutAct_9fa48("3868") ? true : (stryCov_9fa48("3868", "3869", "3870", "3871"), startsOn > until)) ? startsOn : addDays(until, 1);
        if (stryMutAct_9fa48("3875") ? endsOn >= from : stryMutAct_9fa48("3874") ? endsOn <= from : stryMutAct_9fa48("3873") ? false : stryMutAct_9fa48("3872") ? true : (stryCov_9fa48("3872", "3873", "3874", "3875"), endsOn < from)) continue;
        stryMutAct_9fa48("3876") ? served -= daysBetween(from, endsOn) + 1 : (stryCov_9fa48("3876"), served += stryMutAct_9fa48("3877") ? daysBetween(from, endsOn) - 1 : (stryCov_9fa48("3877"), daysBetween(from, endsOn) + 1));
        until = endsOn;
      }
    }
    return served;
  }
}
const lastOf = stryMutAct_9fa48("3878") ? () => undefined : (stryCov_9fa48("3878"), (() => {
  const lastOf = (terms: readonly Term[]): PlainDate => terms.reduce(stryMutAct_9fa48("3879") ? () => undefined : (stryCov_9fa48("3879"), (last, {
    endsOn
  }) => (stryMutAct_9fa48("3883") ? endsOn <= last : stryMutAct_9fa48("3882") ? endsOn >= last : stryMutAct_9fa48("3881") ? false : stryMutAct_9fa48("3880") ? true : (stryCov_9fa48("3880", "3881", "3882", "3883"), endsOn > last)) ? endsOn : last), '');
  return lastOf;
})());

/** Revision 2 is asked of amendments too. The sum over a project's contracts counts, not the single contract. */
export const S10 = clause(stryMutAct_9fa48("3885") ? {} : (stryCov_9fa48("3885"), {
  id: 'S-10',
  revision: 2,
  title: stryMutAct_9fa48("3887") ? {} : (stryCov_9fa48("3887"), {
    zh: '每个项目的服务时间原则上不超过一年',
    en: 'A project in principle serves at most one year'
  }),
  citation: '津民发〔2024〕13号 三（四）',
  text: '原则上每个项目的服务时间不超过一年。',
  force: 'J',
  binding: 'contract',
  verified: stryMutAct_9fa48("3894") ? false : (stryCov_9fa48("3894"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("3896") ? [] : (stryCov_9fa48("3896"), ['exception']),
  acts: stryMutAct_9fa48("3898") ? {} : (stryCov_9fa48("3898"), {
    SignContract: 'enforce',
    AmendContract: 'enforce',
    RecordExternalCase: 'note'
  }),
  needs: stryMutAct_9fa48("3902") ? [] : (stryCov_9fa48("3902"), ['projectTerms']),
  parameters: stryMutAct_9fa48("3904") ? [] : (stryCov_9fa48("3904"), ['years']),
  operands({
    projectTerms
  }, {
    years
  }) {
    if (stryMutAct_9fa48("3906")) {
      {}
    } else {
      stryCov_9fa48("3906");
      const first = projectTerms.map(stryMutAct_9fa48("3907") ? () => undefined : (stryCov_9fa48("3907"), ({
        startsOn
      }) => startsOn)).toSorted()[0];
      if (stryMutAct_9fa48("3910") ? first !== undefined : stryMutAct_9fa48("3909") ? false : stryMutAct_9fa48("3908") ? true : (stryCov_9fa48("3908", "3909", "3910"), first === undefined)) return stryMutAct_9fa48("3911") ? {} : (stryCov_9fa48("3911"), {
        contracts: 0
      });
      const limit = termLimit(first, years);
      return stryMutAct_9fa48("3912") ? {} : (stryCov_9fa48("3912"), {
        contracts: projectTerms.length,
        startsOn: first,
        endsOn: lastOf(projectTerms),
        limit,
        daysServed: daysServed(projectTerms),
        daysAllowed: stryMutAct_9fa48("3913") ? daysBetween(first, limit) - 1 : (stryCov_9fa48("3913"), daysBetween(first, limit) + 1)
      });
    }
  },
  judge: stryMutAct_9fa48("3914") ? () => undefined : (stryCov_9fa48("3914"), ({
    daysServed: served,
    daysAllowed
  }) => (stryMutAct_9fa48("3917") ? served === undefined && daysAllowed === undefined : stryMutAct_9fa48("3916") ? false : stryMutAct_9fa48("3915") ? true : (stryCov_9fa48("3915", "3916", "3917"), (stryMutAct_9fa48("3919") ? served !== undefined : stryMutAct_9fa48("3918") ? false : (stryCov_9fa48("3918", "3919"), served === undefined)) || (stryMutAct_9fa48("3921") ? daysAllowed !== undefined : stryMutAct_9fa48("3920") ? false : (stryCov_9fa48("3920", "3921"), daysAllowed === undefined)))) ? passes() : within(stryMutAct_9fa48("3922") ? daysAllowed + served : (stryCov_9fa48("3922"), daysAllowed - served))),
  explain: stryMutAct_9fa48("3923") ? () => undefined : (stryCov_9fa48("3923"), ({
    daysServed: served,
    daysAllowed,
    limit
  }) => stryMutAct_9fa48("3924") ? {} : (stryCov_9fa48("3924"), {
    zh: `项目服务时间合计${served}天，超过一年（${daysAllowed}天，至${limit}）；原则上不超过一年，确需超过须有批准的例外。`,
    en: `The project serves ${served} days, more than one year (${daysAllowed} days, to ${limit}); an approved exception is needed.`
  }))
}));