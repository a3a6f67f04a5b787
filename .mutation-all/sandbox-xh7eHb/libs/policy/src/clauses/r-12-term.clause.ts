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
import { daysBetween, termLimit } from '#domain';
import { breaks, clause, passes } from '../kernel/clause.js';

/**
 * Verified: two independent official pages quote the article alike. Beyond three years no exception helps.
 * Revision 2 is asked of amendments too.
 */
export const R12 = clause(stryMutAct_9fa48("2313") ? {} : (stryCov_9fa48("2313"), {
  id: 'R-12',
  revision: 2,
  title: stryMutAct_9fa48("2315") ? {} : (stryCov_9fa48("2315"), {
    zh: '合同履行期限一般不超过一年，至多三年',
    en: 'A contract generally runs one year, at most three'
  }),
  citation: '《政府购买服务管理办法》（财政部令第102号）第二十四条',
  text: '（大意）履行期限一般不超过1年；在预算保障的前提下，内容相对固定、连续性强、经费来源稳定、价格变化幅度小的，可以签订不超过3年的合同。',
  force: 'J',
  binding: 'contract',
  verified: stryMutAct_9fa48("2322") ? false : (stryCov_9fa48("2322"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2323") ? [] : (stryCov_9fa48("2323"), ['decision', 'exception']),
  validFrom: '2020-03-01',
  acts: stryMutAct_9fa48("2327") ? {} : (stryCov_9fa48("2327"), {
    SignContract: 'enforce',
    AmendContract: 'enforce',
    RecordExternalCase: 'note'
  }),
  needs: stryMutAct_9fa48("2331") ? [] : (stryCov_9fa48("2331"), ['term']),
  parameters: stryMutAct_9fa48("2333") ? [] : (stryCov_9fa48("2333"), ['years', 'outerYears']),
  operands: stryMutAct_9fa48("2336") ? () => undefined : (stryCov_9fa48("2336"), ({
    term: {
      startsOn,
      endsOn
    }
  }, {
    years,
    outerYears
  }) => stryMutAct_9fa48("2337") ? {} : (stryCov_9fa48("2337"), {
    startsOn,
    endsOn,
    limit: termLimit(startsOn, years),
    outerLimit: termLimit(startsOn, outerYears)
  })),
  judge({
    endsOn,
    limit,
    outerLimit
  }) {
    if (stryMutAct_9fa48("2338")) {
      {}
    } else {
      stryCov_9fa48("2338");
      const margin = daysBetween(endsOn, limit);
      return (stryMutAct_9fa48("2342") ? margin < 0 : stryMutAct_9fa48("2341") ? margin > 0 : stryMutAct_9fa48("2340") ? false : stryMutAct_9fa48("2339") ? true : (stryCov_9fa48("2339", "2340", "2341", "2342"), margin >= 0)) ? passes(margin) : breaks(margin, (stryMutAct_9fa48("2346") ? endsOn > outerLimit : stryMutAct_9fa48("2345") ? endsOn < outerLimit : stryMutAct_9fa48("2344") ? false : stryMutAct_9fa48("2343") ? true : (stryCov_9fa48("2343", "2344", "2345", "2346"), endsOn <= outerLimit)) ? 'J' : 'P');
    }
  },
  explain: stryMutAct_9fa48("2349") ? () => undefined : (stryCov_9fa48("2349"), ({
    endsOn,
    limit,
    outerLimit
  }) => (stryMutAct_9fa48("2353") ? endsOn <= outerLimit : stryMutAct_9fa48("2352") ? endsOn >= outerLimit : stryMutAct_9fa48("2351") ? false : stryMutAct_9fa48("2350") ? true : (stryCov_9fa48("2350", "2351", "2352", "2353"), endsOn > outerLimit)) ? stryMutAct_9fa48("2354") ? {} : (stryCov_9fa48("2354"), {
    zh: `合同至${endsOn}，超过三年（至多到${outerLimit}），不得签订。`,
    en: `The contract runs to ${endsOn}, beyond three years (${outerLimit}); it must not be signed.`
  }) : stryMutAct_9fa48("2357") ? {} : (stryCov_9fa48("2357"), {
    zh: `合同至${endsOn}，超过一年（到${limit}）；须有预算保障且内容固定、连续性强、经费稳定、价格变化小，并经批准例外。`,
    en: `The contract runs to ${endsOn}, beyond one year (${limit}); an approved exception with its four conditions is needed.`
  }))
}));