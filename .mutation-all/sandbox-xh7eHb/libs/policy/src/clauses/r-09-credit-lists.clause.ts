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
import { clause, passIf, UNKNOWN } from '../kernel/clause.js';
export const R09 = clause(stryMutAct_9fa48("2173") ? {} : (stryCov_9fa48("2173"), {
  id: 'R-09',
  revision: 1,
  title: stryMutAct_9fa48("2175") ? {} : (stryCov_9fa48("2175"), {
    zh: '未被列入失信被执行人、重大税收违法、政府采购严重违法失信名单',
    en: 'On none of the credit lists'
  }),
  citation: '财库〔2016〕125号（未核对原文）',
  text: '（大意）列入失信被执行人、重大税收违法案件当事人名单、政府采购严重违法失信行为记录名单的供应商，应当拒绝其参与政府采购活动。',
  force: 'P',
  binding: 'contract',
  verified: stryMutAct_9fa48("2182") ? true : (stryCov_9fa48("2182"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2183") ? [] : (stryCov_9fa48("2183"), ['advice']),
  validFrom: '2016-08-01',
  acts: stryMutAct_9fa48("2186") ? {} : (stryCov_9fa48("2186"), {
    PurchaseProject: 'enforce'
  }),
  needs: stryMutAct_9fa48("2188") ? [] : (stryCov_9fa48("2188"), ['review']),
  parameters: stryMutAct_9fa48("2190") ? ["Stryker was here"] : (stryCov_9fa48("2190"), []),
  operands: stryMutAct_9fa48("2191") ? () => undefined : (stryCov_9fa48("2191"), ({
    review
  }) => stryMutAct_9fa48("2192") ? {} : (stryCov_9fa48("2192"), {
    onCreditList: stryMutAct_9fa48("2193") ? review.onCreditList && null : (stryCov_9fa48("2193"), review.onCreditList ?? null)
  })),
  judge: stryMutAct_9fa48("2194") ? () => undefined : (stryCov_9fa48("2194"), ({
    onCreditList
  }) => (stryMutAct_9fa48("2197") ? onCreditList !== null : stryMutAct_9fa48("2196") ? false : stryMutAct_9fa48("2195") ? true : (stryCov_9fa48("2195", "2196", "2197"), onCreditList === null)) ? UNKNOWN : passIf(stryMutAct_9fa48("2198") ? onCreditList : (stryCov_9fa48("2198"), !onCreditList))),
  explain: stryMutAct_9fa48("2199") ? () => undefined : (stryCov_9fa48("2199"), () => stryMutAct_9fa48("2200") ? {} : (stryCov_9fa48("2200"), {
    zh: '信用查询显示承接主体被列入失信名单。',
    en: 'The credit check shows the supplier on a list.'
  }))
}));