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
export const R11 = clause(stryMutAct_9fa48("2277") ? {} : (stryCov_9fa48("2277"), {
  id: 'R-11',
  revision: 1,
  title: stryMutAct_9fa48("2279") ? {} : (stryCov_9fa48("2279"), {
    zh: '以竞争方式确定承接主体，不得指定、抽签、投票',
    en: 'Providers are chosen by competition'
  }),
  citation: '《政府购买服务管理办法》（财政部令第102号）第十七条（未核对原文）',
  text: '（大意）购买主体应当根据购买内容和市场状况，依法采用公开、竞争的方式确定承接主体，不得以指定、抽签、投票等方式确定；单一来源应当符合法定情形。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("2286") ? true : (stryCov_9fa48("2286"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2287") ? [] : (stryCov_9fa48("2287"), ['advice']),
  validFrom: '2020-03-01',
  acts: stryMutAct_9fa48("2290") ? {} : (stryCov_9fa48("2290"), {
    PurchaseProject: 'enforce'
  }),
  needs: stryMutAct_9fa48("2292") ? [] : (stryCov_9fa48("2292"), ['award']),
  parameters: stryMutAct_9fa48("2294") ? ["Stryker was here"] : (stryCov_9fa48("2294"), []),
  operands: stryMutAct_9fa48("2295") ? () => undefined : (stryCov_9fa48("2295"), ({
    award: {
      method,
      basis
    }
  }) => stryMutAct_9fa48("2296") ? {} : (stryCov_9fa48("2296"), {
    method,
    groundStated: stryMutAct_9fa48("2299") ? basis.trim() === '' : stryMutAct_9fa48("2298") ? false : stryMutAct_9fa48("2297") ? true : (stryCov_9fa48("2297", "2298", "2299"), (stryMutAct_9fa48("2300") ? basis : (stryCov_9fa48("2300"), basis.trim())) !== '')
  })),
  judge: stryMutAct_9fa48("2302") ? () => undefined : (stryCov_9fa48("2302"), ({
    method,
    groundStated
  }) => passIf(stryMutAct_9fa48("2305") ? method !== '单一来源' && groundStated : stryMutAct_9fa48("2304") ? false : stryMutAct_9fa48("2303") ? true : (stryCov_9fa48("2303", "2304", "2305"), (stryMutAct_9fa48("2307") ? method === '单一来源' : stryMutAct_9fa48("2306") ? false : (stryCov_9fa48("2306", "2307"), method !== '单一来源')) || groundStated))),
  explain: stryMutAct_9fa48("2309") ? () => undefined : (stryCov_9fa48("2309"), () => stryMutAct_9fa48("2310") ? {} : (stryCov_9fa48("2310"), {
    zh: '单一来源采购须写明法定情形。',
    en: 'A single source needs its legal ground.'
  }))
}));