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
import { clause, NOT_APPLICABLE, passIf } from '../kernel/clause.js';
export const S22 = clause(stryMutAct_9fa48("4364") ? {} : (stryCov_9fa48("4364"), {
  id: 'S-22',
  revision: 1,
  title: stryMutAct_9fa48("4366") ? {} : (stryCov_9fa48("4366"), {
    zh: '发现问题及时纠正',
    en: 'Problems found are corrected promptly'
  }),
  citation: '津民发〔2024〕13号 四（三）',
  text: '（大意）发现问题及时纠正。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("4373") ? false : (stryCov_9fa48("4373"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("4375") ? [] : (stryCov_9fa48("4375"), ['deadline', 'invariant:contract.issues-open']),
  acts: stryMutAct_9fa48("4378") ? {} : (stryCov_9fa48("4378"), {
    SettleContract: 'note'
  }),
  needs: stryMutAct_9fa48("4380") ? [] : (stryCov_9fa48("4380"), ['issues']),
  parameters: stryMutAct_9fa48("4382") ? ["Stryker was here"] : (stryCov_9fa48("4382"), []),
  operands: stryMutAct_9fa48("4383") ? () => undefined : (stryCov_9fa48("4383"), ({
    issues
  }) => stryMutAct_9fa48("4384") ? {} : (stryCov_9fa48("4384"), {
    ...issues
  })),
  judge: stryMutAct_9fa48("4385") ? () => undefined : (stryCov_9fa48("4385"), ({
    total,
    withoutDueDate,
    overdue
  }) => (stryMutAct_9fa48("4388") ? total !== 0 : stryMutAct_9fa48("4387") ? false : stryMutAct_9fa48("4386") ? true : (stryCov_9fa48("4386", "4387", "4388"), total === 0)) ? NOT_APPLICABLE : passIf(stryMutAct_9fa48("4391") ? withoutDueDate === 0 || overdue === 0 : stryMutAct_9fa48("4390") ? false : stryMutAct_9fa48("4389") ? true : (stryCov_9fa48("4389", "4390", "4391"), (stryMutAct_9fa48("4393") ? withoutDueDate !== 0 : stryMutAct_9fa48("4392") ? true : (stryCov_9fa48("4392", "4393"), withoutDueDate === 0)) && (stryMutAct_9fa48("4395") ? overdue !== 0 : stryMutAct_9fa48("4394") ? true : (stryCov_9fa48("4394", "4395"), overdue === 0))))),
  explain: stryMutAct_9fa48("4396") ? () => undefined : (stryCov_9fa48("4396"), ({
    total,
    withoutDueDate,
    overdue
  }) => stryMutAct_9fa48("4397") ? {} : (stryCov_9fa48("4397"), {
    zh: `${total}个问题中${withoutDueDate}个没有整改期限，${overdue}个超期整改。`,
    en: `Of ${total} issues ${withoutDueDate} have no due date and ${overdue} were rectified late or not at all.`
  }))
}));