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
import { breaks, clause, passes } from '../kernel/clause.js';
export const S04 = clause(stryMutAct_9fa48("3605") ? {} : (stryCov_9fa48("3605"), {
  id: 'S-04',
  revision: 1,
  title: stryMutAct_9fa48("3607") ? {} : (stryCov_9fa48("3607"), {
    zh: '突出专业社会工作，避免单纯承担行政事务',
    en: 'Professional social work, not clerical work alone'
  }),
  citation: '津民发〔2024〕13号 三（二）',
  text: '（大意）突出社会工作专业性，避免社工站单纯承担事务性、行政性工作。',
  force: 'A',
  binding: 'contract',
  verified: stryMutAct_9fa48("3614") ? false : (stryCov_9fa48("3614"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("3616") ? [] : (stryCov_9fa48("3616"), ['advice']),
  acts: stryMutAct_9fa48("3618") ? {} : (stryCov_9fa48("3618"), {
    PurchaseProject: 'note',
    SignContract: 'note'
  }),
  needs: stryMutAct_9fa48("3621") ? [] : (stryCov_9fa48("3621"), ['administrativePercent']),
  parameters: stryMutAct_9fa48("3623") ? [] : (stryCov_9fa48("3623"), ['administrativePercent']),
  operands: stryMutAct_9fa48("3625") ? () => undefined : (stryCov_9fa48("3625"), ({
    administrativePercent
  }, limits) => stryMutAct_9fa48("3626") ? {} : (stryCov_9fa48("3626"), {
    administrativePercent,
    limitPercent: limits.administrativePercent
  })),
  judge({
    administrativePercent,
    limitPercent
  }) {
    if (stryMutAct_9fa48("3627")) {
      {}
    } else {
      stryCov_9fa48("3627");
      const margin = stryMutAct_9fa48("3628") ? limitPercent + administrativePercent : (stryCov_9fa48("3628"), limitPercent - administrativePercent);
      return (stryMutAct_9fa48("3632") ? margin < 0 : stryMutAct_9fa48("3631") ? margin > 0 : stryMutAct_9fa48("3630") ? false : stryMutAct_9fa48("3629") ? true : (stryCov_9fa48("3629", "3630", "3631", "3632"), margin >= 0)) ? passes(margin) : breaks(margin);
    }
  },
  explain: stryMutAct_9fa48("3633") ? () => undefined : (stryCov_9fa48("3633"), ({
    administrativePercent,
    limitPercent
  }) => stryMutAct_9fa48("3634") ? {} : (stryCov_9fa48("3634"), {
    zh: `事务性、行政性服务占${administrativePercent}%，超过提示线${limitPercent}%。`,
    en: `Administrative items are ${administrativePercent}% of the services, above the mark of ${limitPercent}%.`
  }))
}));