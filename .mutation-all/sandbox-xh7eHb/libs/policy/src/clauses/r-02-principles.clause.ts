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
export const R02 = clause(stryMutAct_9fa48("1889") ? {} : (stryCov_9fa48("1889"), {
  id: 'R-02',
  revision: 1,
  title: stryMutAct_9fa48("1891") ? {} : (stryCov_9fa48("1891"), {
    zh: '预算约束、以事定费、公开择优、诚实信用、讲求绩效',
    en: 'Budget, cost by task, open choice, good faith, results'
  }),
  citation: '《政府购买服务管理办法》（财政部令第102号）第三条（未核对原文）',
  text: '（大意）政府购买服务应当遵循预算约束、以事定费、公开择优、诚实信用、讲求绩效原则。',
  force: 'A',
  binding: 'contract',
  verified: stryMutAct_9fa48("1898") ? true : (stryCov_9fa48("1898"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("1899") ? [] : (stryCov_9fa48("1899"), ['advice']),
  validFrom: '2020-03-01',
  acts: stryMutAct_9fa48("1902") ? {} : (stryCov_9fa48("1902"), {
    PurchaseProject: 'note'
  }),
  needs: stryMutAct_9fa48("1904") ? [] : (stryCov_9fa48("1904"), ['award', 'budget', 'targets']),
  parameters: stryMutAct_9fa48("1908") ? ["Stryker was here"] : (stryCov_9fa48("1908"), []),
  operands: stryMutAct_9fa48("1909") ? () => undefined : (stryCov_9fa48("1909"), ({
    award,
    budget,
    targets
  }) => stryMutAct_9fa48("1910") ? {} : (stryCov_9fa48("1910"), {
    budgeted: stryMutAct_9fa48("1913") ? budget === null : stryMutAct_9fa48("1912") ? false : stryMutAct_9fa48("1911") ? true : (stryCov_9fa48("1911", "1912", "1913"), budget !== null),
    basisStated: stryMutAct_9fa48("1916") ? award.basis.trim() === '' : stryMutAct_9fa48("1915") ? false : stryMutAct_9fa48("1914") ? true : (stryCov_9fa48("1914", "1915", "1916"), (stryMutAct_9fa48("1917") ? award.basis : (stryCov_9fa48("1917"), award.basis.trim())) !== ''),
    targetsSet: stryMutAct_9fa48("1921") ? targets !== null || targets.length > 0 : stryMutAct_9fa48("1920") ? false : stryMutAct_9fa48("1919") ? true : (stryCov_9fa48("1919", "1920", "1921"), (stryMutAct_9fa48("1923") ? targets === null : stryMutAct_9fa48("1922") ? true : (stryCov_9fa48("1922", "1923"), targets !== null)) && (stryMutAct_9fa48("1926") ? targets.length <= 0 : stryMutAct_9fa48("1925") ? targets.length >= 0 : stryMutAct_9fa48("1924") ? true : (stryCov_9fa48("1924", "1925", "1926"), targets.length > 0)))
  })),
  judge: stryMutAct_9fa48("1927") ? () => undefined : (stryCov_9fa48("1927"), ({
    budgeted,
    basisStated,
    targetsSet
  }) => passIf(stryMutAct_9fa48("1930") ? budgeted && basisStated || targetsSet : stryMutAct_9fa48("1929") ? false : stryMutAct_9fa48("1928") ? true : (stryCov_9fa48("1928", "1929", "1930"), (stryMutAct_9fa48("1932") ? budgeted || basisStated : stryMutAct_9fa48("1931") ? true : (stryCov_9fa48("1931", "1932"), budgeted && basisStated)) && targetsSet))),
  explain: stryMutAct_9fa48("1933") ? () => undefined : (stryCov_9fa48("1933"), ({
    budgeted,
    basisStated,
    targetsSet
  }) => stryMutAct_9fa48("1934") ? {} : (stryCov_9fa48("1934"), {
    zh: `购买原则未全部体现：预算${budgeted ? '已' : '未'}落实，择优依据${basisStated ? '已' : '未'}写明，绩效目标${targetsSet ? '已' : '未'}设定。`,
    en: `Not every principle shows: budget ${budgeted ? 'secured' : 'missing'}, basis ${basisStated ? 'stated' : 'missing'}, targets ${targetsSet ? 'set' : 'missing'}.`
  }))
}));