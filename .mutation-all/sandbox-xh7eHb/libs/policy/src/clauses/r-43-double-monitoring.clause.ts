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
export const R43 = clause(stryMutAct_9fa48("3284") ? {} : (stryCov_9fa48("3284"), {
  id: 'R-43',
  revision: 1,
  title: stryMutAct_9fa48("3286") ? {} : (stryCov_9fa48("3286"), {
    zh: '预算执行进度和绩效目标实现程度“双监控”',
    en: 'Budget progress and targets are monitored together'
  }),
  citation: '中发〔2018〕34号；财预〔2019〕136号（未核对原文）',
  text: '（大意）对绩效目标实现程度和预算执行进度实行“双监控”，发现问题要及时纠正；对存在严重问题的项目要暂缓或停止预算拨款。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("3293") ? true : (stryCov_9fa48("3293"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("3294") ? [] : (stryCov_9fa48("3294"), ['advice']),
  validFrom: '2018-09-01',
  acts: stryMutAct_9fa48("3297") ? {} : (stryCov_9fa48("3297"), {
    RecordMonitoring: 'enforce'
  }),
  needs: stryMutAct_9fa48("3299") ? [] : (stryCov_9fa48("3299"), ['spentPercent', 'achievedPercent']),
  parameters: stryMutAct_9fa48("3302") ? [] : (stryCov_9fa48("3302"), ['deviationPercent']),
  operands: stryMutAct_9fa48("3304") ? () => undefined : (stryCov_9fa48("3304"), ({
    spentPercent,
    achievedPercent
  }, {
    deviationPercent
  }) => stryMutAct_9fa48("3305") ? {} : (stryCov_9fa48("3305"), {
    spentPercent,
    achievedPercent,
    deviationPercent
  })),
  judge: stryMutAct_9fa48("3306") ? () => undefined : (stryCov_9fa48("3306"), ({
    spentPercent,
    achievedPercent,
    deviationPercent
  }) => within(stryMutAct_9fa48("3307") ? deviationPercent + (spentPercent - achievedPercent) : (stryCov_9fa48("3307"), deviationPercent - (stryMutAct_9fa48("3308") ? spentPercent + achievedPercent : (stryCov_9fa48("3308"), spentPercent - achievedPercent))))),
  explain: stryMutAct_9fa48("3309") ? () => undefined : (stryCov_9fa48("3309"), ({
    spentPercent,
    achievedPercent,
    deviationPercent
  }) => stryMutAct_9fa48("3310") ? {} : (stryCov_9fa48("3310"), {
    zh: `预算已执行${spentPercent}%，目标实现${achievedPercent}%，偏离超过${deviationPercent}个百分点，应当纠正。`,
    en: `${spentPercent}% of the budget is spent, ${achievedPercent}% of the targets achieved: more than ${deviationPercent} points apart.`
  }))
}));