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
export const R03 = clause(stryMutAct_9fa48("1949") ? {} : (stryCov_9fa48("1949"), {
  id: 'R-03',
  revision: 1,
  title: stryMutAct_9fa48("1951") ? {} : (stryCov_9fa48("1951"), {
    zh: '承接主体的范围',
    en: 'Who may provide'
  }),
  citation: '《政府购买服务管理办法》（财政部令第102号）第六条（未核对原文）',
  text: '（大意）依法成立的企业、社会组织（不含由财政拨款保障的群团组织）、公益二类和从事生产经营活动的事业单位、农村集体经济组织、基层群众性自治组织，以及具备条件的个人可以作为承接主体。',
  force: 'P',
  binding: 'contract',
  verified: stryMutAct_9fa48("1958") ? true : (stryCov_9fa48("1958"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("1959") ? [] : (stryCov_9fa48("1959"), ['advice']),
  validFrom: '2020-03-01',
  acts: stryMutAct_9fa48("1962") ? {} : (stryCov_9fa48("1962"), {
    PurchaseProject: 'enforce',
    SignContract: 'enforce'
  }),
  needs: stryMutAct_9fa48("1965") ? [] : (stryCov_9fa48("1965"), ['orgType']),
  parameters: stryMutAct_9fa48("1967") ? ["Stryker was here"] : (stryCov_9fa48("1967"), []),
  operands: stryMutAct_9fa48("1968") ? () => undefined : (stryCov_9fa48("1968"), ({
    orgType
  }) => stryMutAct_9fa48("1969") ? {} : (stryCov_9fa48("1969"), {
    orgType
  })),
  judge: stryMutAct_9fa48("1970") ? () => undefined : (stryCov_9fa48("1970"), ({
    orgType
  }) => passIf(stryMutAct_9fa48("1973") ? orgType === '其他' : stryMutAct_9fa48("1972") ? false : stryMutAct_9fa48("1971") ? true : (stryCov_9fa48("1971", "1972", "1973"), orgType !== '其他'))),
  explain: stryMutAct_9fa48("1975") ? () => undefined : (stryCov_9fa48("1975"), ({
    orgType
  }) => stryMutAct_9fa48("1976") ? {} : (stryCov_9fa48("1976"), {
    zh: `承接主体类型“${orgType}”不在可以承接的范围内。`,
    en: `A provider of the kind “${orgType}” is not among those that may provide.`
  }))
}));