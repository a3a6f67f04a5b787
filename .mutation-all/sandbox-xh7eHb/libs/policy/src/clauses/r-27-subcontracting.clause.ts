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
import { breaks, clause, passIf } from '../kernel/clause.js';

/** Delivery by others than the contracted provider is refused where it is recorded (the ledger). */
export const R27 = clause(stryMutAct_9fa48("2770") ? {} : (stryCov_9fa48("2770"), {
  id: 'R-27',
  revision: 1,
  title: stryMutAct_9fa48("2772") ? {} : (stryCov_9fa48("2772"), {
    zh: '不得转包；分包须经采购人同意',
    en: 'No subcontracting-away; subcontracts need consent'
  }),
  citation: '《政府采购法》第四十八条；财政部令第102号第二十六条（未核对原文）',
  text: '经采购人同意，中标、成交供应商可以依法采取分包方式履行合同。（大意）不得将服务项目转包给其他主体。',
  force: 'P',
  binding: 'contract',
  verified: stryMutAct_9fa48("2779") ? false : (stryCov_9fa48("2779"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2780") ? [] : (stryCov_9fa48("2780"), ['decision', 'invariant:subcontract.whole-contract', 'invariant:ledger.not-the-supplier']),
  validFrom: '2003-01-01',
  acts: stryMutAct_9fa48("2785") ? {} : (stryCov_9fa48("2785"), {
    ApproveSubcontract: 'enforce'
  }),
  needs: stryMutAct_9fa48("2787") ? [] : (stryCov_9fa48("2787"), ['subcontract']),
  parameters: stryMutAct_9fa48("2789") ? ["Stryker was here"] : (stryCov_9fa48("2789"), []),
  operands: stryMutAct_9fa48("2790") ? () => undefined : (stryCov_9fa48("2790"), ({
    subcontract: {
      consented,
      whole
    }
  }) => stryMutAct_9fa48("2791") ? {} : (stryCov_9fa48("2791"), {
    consented,
    whole
  })),
  judge: stryMutAct_9fa48("2792") ? () => undefined : (stryCov_9fa48("2792"), ({
    consented,
    whole
  }) => whole ? breaks() : passIf(consented)),
  explain: stryMutAct_9fa48("2793") ? () => undefined : (stryCov_9fa48("2793"), ({
    whole
  }) => whole ? stryMutAct_9fa48("2794") ? {} : (stryCov_9fa48("2794"), {
    zh: '把合同全部服务交由他人承担属于转包，不得进行。',
    en: 'Handing on the whole contract is forbidden.'
  }) : stryMutAct_9fa48("2797") ? {} : (stryCov_9fa48("2797"), {
    zh: '分包须经购买主体事先同意。',
    en: 'A subcontract needs the purchaser’s consent first.'
  }))
}));