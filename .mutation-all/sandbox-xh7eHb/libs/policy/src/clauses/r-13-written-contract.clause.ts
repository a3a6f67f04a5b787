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
export const R13 = clause(stryMutAct_9fa48("2360") ? {} : (stryCov_9fa48("2360"), {
  id: 'R-13',
  revision: 1,
  title: stryMutAct_9fa48("2362") ? {} : (stryCov_9fa48("2362"), {
    zh: '签订书面合同，载明法定内容',
    en: 'A written contract states what the law lists'
  }),
  citation: '《政府购买服务管理办法》（财政部令第102号）第二十三条（未核对原文）',
  text: '（大意）购买主体应当与确定的承接主体签订书面合同，合同约定服务内容、期限、数量、质量、价格、资金支付方式、各方权利义务和违约责任等，并依法公告。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("2369") ? true : (stryCov_9fa48("2369"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2370") ? [] : (stryCov_9fa48("2370"), ['advice', 'invariant:contract.no-number']),
  validFrom: '2020-03-01',
  acts: stryMutAct_9fa48("2374") ? {} : (stryCov_9fa48("2374"), {
    SignContract: 'enforce'
  }),
  needs: stryMutAct_9fa48("2376") ? [] : (stryCov_9fa48("2376"), ['contractParts']),
  parameters: stryMutAct_9fa48("2378") ? ["Stryker was here"] : (stryCov_9fa48("2378"), []),
  operands({
    contractParts
  }) {
    if (stryMutAct_9fa48("2379")) {
      {}
    } else {
      stryCov_9fa48("2379");
      const missing: string[] = stryMutAct_9fa48("2380") ? ["Stryker was here"] : (stryCov_9fa48("2380"), []);
      for (const name in contractParts) if (stryMutAct_9fa48("2383") ? false : stryMutAct_9fa48("2382") ? true : stryMutAct_9fa48("2381") ? contractParts[name] : (stryCov_9fa48("2381", "2382", "2383"), !contractParts[name])) missing.push(name);
      return stryMutAct_9fa48("2384") ? {} : (stryCov_9fa48("2384"), {
        missing: missing.length,
        parts: missing.join(',')
      });
    }
  },
  judge: stryMutAct_9fa48("2386") ? () => undefined : (stryCov_9fa48("2386"), ({
    missing
  }) => within(stryMutAct_9fa48("2387") ? +missing : (stryCov_9fa48("2387"), -missing))),
  explain: stryMutAct_9fa48("2388") ? () => undefined : (stryCov_9fa48("2388"), ({
    missing,
    parts
  }) => stryMutAct_9fa48("2389") ? {} : (stryCov_9fa48("2389"), {
    zh: `合同有${missing}项内容未载明：${parts}。`,
    en: `The contract does not state ${missing} of its parts: ${parts}.`
  }))
}));