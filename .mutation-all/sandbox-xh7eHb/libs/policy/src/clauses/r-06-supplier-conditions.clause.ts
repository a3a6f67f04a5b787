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

/** A supplier that was never checked is not known to lack anything. */
export const R06 = clause(stryMutAct_9fa48("2086") ? {} : (stryCov_9fa48("2086"), {
  id: 'R-06',
  revision: 1,
  title: stryMutAct_9fa48("2088") ? {} : (stryCov_9fa48("2088"), {
    zh: '供应商应当具备的一般条件',
    en: 'General conditions of a supplier'
  }),
  citation: '《政府采购法》第二十二条；《政府采购法实施条例》第十七条、第十九条',
  text: '供应商参加政府采购活动应当具备下列条件：具有独立承担民事责任的能力；具有良好的商业信誉和健全的财务会计制度；具有履行合同所必需的设备和专业技术能力；有依法缴纳税收和社会保障资金的良好记录；参加政府采购活动前三年内，在经营活动中没有重大违法记录；法律、行政法规规定的其他条件。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("2095") ? false : (stryCov_9fa48("2095"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2096") ? [] : (stryCov_9fa48("2096"), ['decision']),
  validFrom: '2003-01-01',
  acts: stryMutAct_9fa48("2099") ? {} : (stryCov_9fa48("2099"), {
    PurchaseProject: 'enforce'
  }),
  needs: stryMutAct_9fa48("2101") ? [] : (stryCov_9fa48("2101"), ['unmetConditions']),
  parameters: stryMutAct_9fa48("2103") ? ["Stryker was here"] : (stryCov_9fa48("2103"), []),
  operands: stryMutAct_9fa48("2104") ? () => undefined : (stryCov_9fa48("2104"), ({
    unmetConditions
  }) => stryMutAct_9fa48("2105") ? {} : (stryCov_9fa48("2105"), {
    unmet: unmetConditions.length,
    conditions: unmetConditions.join(',')
  })),
  judge: stryMutAct_9fa48("2107") ? () => undefined : (stryCov_9fa48("2107"), ({
    unmet
  }) => within(stryMutAct_9fa48("2108") ? +unmet : (stryCov_9fa48("2108"), -unmet))),
  explain: stryMutAct_9fa48("2109") ? () => undefined : (stryCov_9fa48("2109"), ({
    unmet,
    conditions
  }) => stryMutAct_9fa48("2110") ? {} : (stryCov_9fa48("2110"), {
    zh: `承接主体有${unmet}项一般条件未核验通过或证明已过期：${conditions}。`,
    en: `${unmet} general conditions of the supplier are not met or have expired: ${conditions}.`
  }))
}));