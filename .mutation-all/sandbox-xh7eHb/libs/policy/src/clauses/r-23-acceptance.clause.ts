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
import { clause, passIf } from '../kernel/clause.js';
export const R23 = clause(stryMutAct_9fa48("2636") ? {} : (stryCov_9fa48("2636"), {
  id: 'R-23',
  revision: 1,
  title: stryMutAct_9fa48("2638") ? {} : (stryCov_9fa48("2638"), {
    zh: '履约验收须邀请服务对象并逐项验收',
    en: 'Acceptance hears service users and judges every standard'
  }),
  citation: '《政府采购法实施条例》第四十五条',
  text: '政府向社会公众提供的公共服务项目，验收时应当邀请服务对象参与并出具意见，验收结果应当向社会公告。验收书应当包括每一项技术、服务、安全标准的履约情况。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("2645") ? false : (stryCov_9fa48("2645"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2646") ? [] : (stryCov_9fa48("2646"), ['decision', 'invariant:acceptance.standard-not-judged']),
  validFrom: '2015-03-01',
  acts: stryMutAct_9fa48("2650") ? {} : (stryCov_9fa48("2650"), {
    ConcludeAcceptance: 'enforce',
    RecordExternalCase: 'note'
  }),
  needs: stryMutAct_9fa48("2653") ? [] : (stryCov_9fa48("2653"), ['userOpinions', 'standards']),
  parameters: stryMutAct_9fa48("2656") ? [] : (stryCov_9fa48("2656"), ['opinions']),
  operands({
    userOpinions,
    standards: {
      required,
      judged
    }
  }) {
    if (stryMutAct_9fa48("2658")) {
      {}
    } else {
      stryCov_9fa48("2658");
      const missing = stryMutAct_9fa48("2659") ? required.map(({
        key
      }) => key) : (stryCov_9fa48("2659"), required.filter(stryMutAct_9fa48("2660") ? () => undefined : (stryCov_9fa48("2660"), ({
        key
      }) => stryMutAct_9fa48("2661") ? judged.includes(key) : (stryCov_9fa48("2661"), !judged.includes(key)))).map(stryMutAct_9fa48("2662") ? () => undefined : (stryCov_9fa48("2662"), ({
        key
      }) => key)));
      return stryMutAct_9fa48("2663") ? {} : (stryCov_9fa48("2663"), {
        userOpinions,
        standards: required.length,
        notJudged: missing.join(',')
      });
    }
  },
  judge: stryMutAct_9fa48("2665") ? () => undefined : (stryCov_9fa48("2665"), ({
    userOpinions,
    notJudged
  }, {
    opinions
  }) => passIf(stryMutAct_9fa48("2668") ? userOpinions >= opinions || notJudged === '' : stryMutAct_9fa48("2667") ? false : stryMutAct_9fa48("2666") ? true : (stryCov_9fa48("2666", "2667", "2668"), (stryMutAct_9fa48("2671") ? userOpinions < opinions : stryMutAct_9fa48("2670") ? userOpinions > opinions : stryMutAct_9fa48("2669") ? true : (stryCov_9fa48("2669", "2670", "2671"), userOpinions >= opinions)) && (stryMutAct_9fa48("2673") ? notJudged !== '' : stryMutAct_9fa48("2672") ? true : (stryCov_9fa48("2672", "2673"), notJudged === ''))))),
  explain: stryMutAct_9fa48("2675") ? () => undefined : (stryCov_9fa48("2675"), ({
    userOpinions,
    notJudged
  }) => (stryMutAct_9fa48("2678") ? userOpinions !== 0 : stryMutAct_9fa48("2677") ? false : stryMutAct_9fa48("2676") ? true : (stryCov_9fa48("2676", "2677", "2678"), userOpinions === 0)) ? stryMutAct_9fa48("2679") ? {} : (stryCov_9fa48("2679"), {
    zh: '公共服务项目验收须邀请服务对象参与并记录其意见，目前没有服务对象意见。',
    en: 'Acceptance of a public service must hear service users; no opinion is recorded.'
  }) : stryMutAct_9fa48("2682") ? {} : (stryCov_9fa48("2682"), {
    zh: `验收标准未逐项判定：${notJudged}。`,
    en: `Standards not judged: ${notJudged}.`
  }))
}));