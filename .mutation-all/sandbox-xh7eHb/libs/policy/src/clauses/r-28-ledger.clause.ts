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
import { clause, within } from '../kernel/clause.js';
export const R28 = clause(stryMutAct_9fa48("2800") ? {} : (stryCov_9fa48("2800"), {
  id: 'R-28',
  revision: 1,
  title: stryMutAct_9fa48("2802") ? {} : (stryCov_9fa48("2802"), {
    zh: '承接主体建立项目台账',
    en: 'The provider keeps a project ledger'
  }),
  citation: '《政府购买服务管理办法》（财政部令第102号）第二十七条（未核对原文）',
  text: '（大意）承接主体应当建立政府购买服务项目台账，记录相关文件、工作计划、项目和资金批准、进展、汇报、监督、验收等内容。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("2809") ? true : (stryCov_9fa48("2809"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2810") ? [] : (stryCov_9fa48("2810"), ['advice', 'invariant:ledger.duplicate']),
  validFrom: '2020-03-01',
  acts: stryMutAct_9fa48("2814") ? {} : (stryCov_9fa48("2814"), {
    ConcludeAcceptance: 'note',
    SettleContract: 'note'
  }),
  needs: stryMutAct_9fa48("2817") ? [] : (stryCov_9fa48("2817"), ['deliveries']),
  parameters: stryMutAct_9fa48("2819") ? [] : (stryCov_9fa48("2819"), ['deliveries']),
  operands: stryMutAct_9fa48("2821") ? () => undefined : (stryCov_9fa48("2821"), ({
    deliveries
  }, {
    deliveries: atLeast
  }) => stryMutAct_9fa48("2822") ? {} : (stryCov_9fa48("2822"), {
    deliveries,
    atLeast
  })),
  judge: stryMutAct_9fa48("2823") ? () => undefined : (stryCov_9fa48("2823"), ({
    deliveries,
    atLeast
  }) => within(stryMutAct_9fa48("2824") ? deliveries + atLeast : (stryCov_9fa48("2824"), deliveries - atLeast))),
  explain: stryMutAct_9fa48("2825") ? () => undefined : (stryCov_9fa48("2825"), ({
    deliveries
  }) => stryMutAct_9fa48("2826") ? {} : (stryCov_9fa48("2826"), {
    zh: `服务台账只有${deliveries}条记录。`,
    en: `The ledger holds ${deliveries} records.`
  }))
}));