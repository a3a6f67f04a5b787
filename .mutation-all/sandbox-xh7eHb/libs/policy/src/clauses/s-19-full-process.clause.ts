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

/** The gates themselves are the deciders' (domain.md 6.4); here the three phases are counted at the end. */
export const S19 = clause(stryMutAct_9fa48("4260") ? {} : (stryCov_9fa48("4260"), {
  id: 'S-19',
  revision: 1,
  title: stryMutAct_9fa48("4262") ? {} : (stryCov_9fa48("4262"), {
    zh: '事前、事中、事后全过程绩效管理',
    en: 'Performance is managed before, during and after'
  }),
  citation: '津民发〔2024〕13号 四（三）',
  text: '（大意）加强合同履约管理，规范验收，实施事前、事中、事后全过程绩效管理。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("4269") ? false : (stryCov_9fa48("4269"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("4271") ? [] : (stryCov_9fa48("4271"), ['invariant:contract.not-accepted', 'invariant:contract.not-evaluated', 'deadline']),
  acts: stryMutAct_9fa48("4275") ? {} : (stryCov_9fa48("4275"), {
    SettleContract: 'note'
  }),
  needs: stryMutAct_9fa48("4277") ? [] : (stryCov_9fa48("4277"), ['exAnteAssessed', 'monitorings', 'resultApplied']),
  parameters: stryMutAct_9fa48("4281") ? [] : (stryCov_9fa48("4281"), ['monitorings']),
  operands: stryMutAct_9fa48("4283") ? () => undefined : (stryCov_9fa48("4283"), ({
    exAnteAssessed,
    monitorings,
    resultApplied
  }, {
    monitorings: required
  }) => stryMutAct_9fa48("4284") ? {} : (stryCov_9fa48("4284"), {
    exAnteAssessed,
    monitorings,
    required,
    resultApplied
  })),
  judge: stryMutAct_9fa48("4285") ? () => undefined : (stryCov_9fa48("4285"), ({
    exAnteAssessed,
    monitorings,
    required,
    resultApplied
  }) => passIf(stryMutAct_9fa48("4288") ? exAnteAssessed && monitorings >= required || resultApplied : stryMutAct_9fa48("4287") ? false : stryMutAct_9fa48("4286") ? true : (stryCov_9fa48("4286", "4287", "4288"), (stryMutAct_9fa48("4290") ? exAnteAssessed || monitorings >= required : stryMutAct_9fa48("4289") ? true : (stryCov_9fa48("4289", "4290"), exAnteAssessed && (stryMutAct_9fa48("4293") ? monitorings < required : stryMutAct_9fa48("4292") ? monitorings > required : stryMutAct_9fa48("4291") ? true : (stryCov_9fa48("4291", "4292", "4293"), monitorings >= required)))) && resultApplied))),
  explain: stryMutAct_9fa48("4294") ? () => undefined : (stryCov_9fa48("4294"), ({
    exAnteAssessed,
    monitorings,
    required,
    resultApplied
  }) => stryMutAct_9fa48("4295") ? {} : (stryCov_9fa48("4295"), {
    zh: `全过程绩效管理不完整：事前评估${exAnteAssessed ? '已做' : '未做'}，事中监控${monitorings}次（应有${required}次），评价结果${resultApplied ? '已应用' : '未应用'}。`,
    en: `The cycle is not complete: ex-ante assessment ${exAnteAssessed ? 'made' : 'missing'}, monitored ${monitorings} of ${required} times, result ${resultApplied ? 'applied' : 'not applied'}.`
  }))
}));