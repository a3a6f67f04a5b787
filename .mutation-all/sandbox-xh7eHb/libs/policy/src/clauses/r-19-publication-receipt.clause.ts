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
export const R19 = clause(stryMutAct_9fa48("2508") ? {} : (stryCov_9fa48("2508"), {
  id: 'R-19',
  revision: 1,
  title: stryMutAct_9fa48("2510") ? {} : (stryCov_9fa48("2510"), {
    zh: '发布人对信息的真实、准确、合法负责，留存发布凭证',
    en: 'The publisher answers for what it publishes'
  }),
  citation: '《政府采购信息发布管理办法》（财政部令第101号）（未核对原文）',
  text: '（大意）指定媒体应当自收到信息起1个工作日内发布；发布主体对其提供信息的真实性、准确性、合法性负责；同一信息在不同媒体不一致的，以中国政府采购网及其省级分网为准。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("2517") ? true : (stryCov_9fa48("2517"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2518") ? [] : (stryCov_9fa48("2518"), ['advice']),
  validFrom: '2020-03-01',
  acts: stryMutAct_9fa48("2521") ? {} : (stryCov_9fa48("2521"), {
    PublishAward: 'enforce',
    PublishContract: 'enforce'
  }),
  needs: stryMutAct_9fa48("2524") ? [] : (stryCov_9fa48("2524"), ['publication']),
  parameters: stryMutAct_9fa48("2526") ? ["Stryker was here"] : (stryCov_9fa48("2526"), []),
  operands: stryMutAct_9fa48("2527") ? () => undefined : (stryCov_9fa48("2527"), ({
    publication: {
      medium,
      url
    }
  }) => stryMutAct_9fa48("2528") ? {} : (stryCov_9fa48("2528"), {
    medium,
    url
  })),
  judge: stryMutAct_9fa48("2529") ? () => undefined : (stryCov_9fa48("2529"), ({
    medium,
    url
  }) => passIf(stryMutAct_9fa48("2532") ? medium.trim() !== '' || url !== null : stryMutAct_9fa48("2531") ? false : stryMutAct_9fa48("2530") ? true : (stryCov_9fa48("2530", "2531", "2532"), (stryMutAct_9fa48("2534") ? medium.trim() === '' : stryMutAct_9fa48("2533") ? true : (stryCov_9fa48("2533", "2534"), (stryMutAct_9fa48("2535") ? medium : (stryCov_9fa48("2535"), medium.trim())) !== '')) && (stryMutAct_9fa48("2538") ? url === null : stryMutAct_9fa48("2537") ? true : (stryCov_9fa48("2537", "2538"), url !== null))))),
  explain: stryMutAct_9fa48("2539") ? () => undefined : (stryCov_9fa48("2539"), ({
    medium
  }) => stryMutAct_9fa48("2540") ? {} : (stryCov_9fa48("2540"), {
    zh: `公告（${medium}）没有网址凭证。`,
    en: `The publication (${medium}) has no address as its receipt.`
  }))
}));