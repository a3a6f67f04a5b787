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
export const S06 = clause(stryMutAct_9fa48("3669") ? {} : (stryCov_9fa48("3669"), {
  id: 'S-06',
  revision: 1,
  title: stryMutAct_9fa48("3671") ? {} : (stryCov_9fa48("3671"), {
    zh: '“社工站一平台+N项目”',
    en: 'The station is the platform, projects attach to it'
  }),
  citation: '津民发〔2024〕13号 三（三）',
  text: '（大意）以社工站为平台，建立“社工站一平台+N项目”的服务模式，整合各方资源。',
  force: 'A',
  binding: 'contract',
  verified: stryMutAct_9fa48("3678") ? false : (stryCov_9fa48("3678"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("3680") ? [] : (stryCov_9fa48("3680"), ['advice']),
  acts: stryMutAct_9fa48("3682") ? {} : (stryCov_9fa48("3682"), {
    DraftProject: 'note',
    SignContract: 'note'
  }),
  needs: stryMutAct_9fa48("3685") ? [] : (stryCov_9fa48("3685"), ['stationId']),
  parameters: stryMutAct_9fa48("3687") ? ["Stryker was here"] : (stryCov_9fa48("3687"), []),
  operands: stryMutAct_9fa48("3688") ? () => undefined : (stryCov_9fa48("3688"), ({
    stationId
  }) => stryMutAct_9fa48("3689") ? {} : (stryCov_9fa48("3689"), {
    stationId
  })),
  judge: stryMutAct_9fa48("3690") ? () => undefined : (stryCov_9fa48("3690"), ({
    stationId
  }) => passIf(stryMutAct_9fa48("3693") ? stationId === '' : stryMutAct_9fa48("3692") ? false : stryMutAct_9fa48("3691") ? true : (stryCov_9fa48("3691", "3692", "3693"), stationId !== ''))),
  explain: stryMutAct_9fa48("3695") ? () => undefined : (stryCov_9fa48("3695"), () => stryMutAct_9fa48("3696") ? {} : (stryCov_9fa48("3696"), {
    zh: '项目应当依托已登记的社工站开展。',
    en: 'A project attaches to a registered station.'
  }))
}));