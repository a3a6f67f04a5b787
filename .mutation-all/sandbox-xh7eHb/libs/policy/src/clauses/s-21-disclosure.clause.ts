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
import { duty, judgeDuty, late } from '../kernel/duty.js';
import { breaks, clause } from '../kernel/clause.js';
export const S21 = clause(stryMutAct_9fa48("4334") ? {} : (stryCov_9fa48("4334"), {
  id: 'S-21',
  revision: 1,
  title: stryMutAct_9fa48("4336") ? {} : (stryCov_9fa48("4336"), {
    zh: '主动向社会公开，接受社会监督',
    en: 'Publish actively and accept social supervision'
  }),
  citation: '津民发〔2024〕13号 四（三）',
  text: '（大意）主动向社会公开有关信息，接受社会监督。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("4343") ? false : (stryCov_9fa48("4343"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("4345") ? [] : (stryCov_9fa48("4345"), ['deadline', 'invariant:disclosure.not-approved', 'invariant:feedback.own-answer']),
  acts: stryMutAct_9fa48("4349") ? {} : (stryCov_9fa48("4349"), {
    PublishDisclosure: 'note'
  }),
  needs: stryMutAct_9fa48("4351") ? [] : (stryCov_9fa48("4351"), ['disclosure']),
  parameters: stryMutAct_9fa48("4353") ? [] : (stryCov_9fa48("4353"), ['workingDays']),
  operands: ({
    disclosure
  }, {
    workingDays
  }, calendar) => {
    if (stryMutAct_9fa48("4355")) {
      {}
    } else {
      stryCov_9fa48("4355");
      const {
        from,
        dueOn,
        provisional,
        doneOn
      } = duty(disclosure, calendar.addWorkingDays(disclosure.from, workingDays));
      return stryMutAct_9fa48("4356") ? {} : (stryCov_9fa48("4356"), {
        from,
        dueOn,
        provisional,
        doneOn,
        reviewed: disclosure.reviewed
      });
    }
  },
  judge: stryMutAct_9fa48("4357") ? () => undefined : (stryCov_9fa48("4357"), operands => operands.reviewed ? judgeDuty(operands) : breaks()),
  explain: stryMutAct_9fa48("4358") ? () => undefined : (stryCov_9fa48("4358"), operands => operands.reviewed ? late(operands, '公开', 'Publication') : stryMutAct_9fa48("4361") ? {} : (stryCov_9fa48("4361"), {
    zh: '公开内容未经审核。',
    en: 'What is published was not reviewed.'
  }))
}));