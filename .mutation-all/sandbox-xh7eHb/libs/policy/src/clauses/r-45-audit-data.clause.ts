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
import { daysBetween } from '#domain';
import { breaks, clause, within } from '../kernel/clause.js';
export const R45 = clause(stryMutAct_9fa48("3355") ? {} : (stryCov_9fa48("3355"), {
  id: 'R-45',
  revision: 1,
  title: stryMutAct_9fa48("3357") ? {} : (stryCov_9fa48("3357"), {
    zh: '向审计机关提供资料，不得拒绝、拖延、谎报',
    en: 'Audit gets its data, not refused, late or false'
  }),
  citation: '《审计法》第三十四条',
  text: '审计机关有权要求被审计单位按照审计机关的规定提供财务、会计资料以及与财政收支、财务收支有关的业务、管理等资料，包括电子数据和有关文档。被审计单位不得拒绝、拖延、谎报。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("3364") ? false : (stryCov_9fa48("3364"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("3365") ? [] : (stryCov_9fa48("3365"), ['deadline']),
  validFrom: '2022-01-01',
  acts: stryMutAct_9fa48("3368") ? {} : (stryCov_9fa48("3368"), {
    AnswerAuditRequest: 'note'
  }),
  needs: stryMutAct_9fa48("3370") ? [] : (stryCov_9fa48("3370"), ['informationAnswer']),
  parameters: stryMutAct_9fa48("3372") ? ["Stryker was here"] : (stryCov_9fa48("3372"), []),
  operands: stryMutAct_9fa48("3373") ? () => undefined : (stryCov_9fa48("3373"), ({
    informationAnswer,
    informationWithheld
  }) => stryMutAct_9fa48("3374") ? {} : (stryCov_9fa48("3374"), {
    ...informationAnswer,
    withheld: informationWithheld
  })),
  judge: stryMutAct_9fa48("3375") ? () => undefined : (stryCov_9fa48("3375"), ({
    dueOn,
    answeredOn,
    withheld
  }) => withheld ? breaks() : within(daysBetween(answeredOn, dueOn))),
  explain: stryMutAct_9fa48("3376") ? () => undefined : (stryCov_9fa48("3376"), ({
    dueOn,
    answeredOn,
    withheld
  }) => stryMutAct_9fa48("3377") ? {} : (stryCov_9fa48("3377"), {
    zh: withheld ? '审计要求的资料没有提供。' : `审计要求的资料应于${dueOn}前提供，实际${answeredOn}。`,
    en: withheld ? 'What audit asked for was withheld.' : `What audit asked for was due on ${dueOn} and came on ${answeredOn}.`
  }))
}));