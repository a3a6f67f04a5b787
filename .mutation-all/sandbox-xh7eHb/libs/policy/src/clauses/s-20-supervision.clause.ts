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

/** Supervisors read by replay at any time; what they ask for has a date. */
export const S20 = clause(stryMutAct_9fa48("4306") ? {} : (stryCov_9fa48("4306"), {
  id: 'S-20',
  revision: 1,
  title: stryMutAct_9fa48("4308") ? {} : (stryCov_9fa48("4308"), {
    zh: '接受监察、审计监督',
    en: 'Supervision and audit are accepted'
  }),
  citation: '津民发〔2024〕13号 四（三）',
  text: '（大意）自觉接受监察、审计等部门的监督。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("4315") ? false : (stryCov_9fa48("4315"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("4317") ? [] : (stryCov_9fa48("4317"), ['deadline']),
  acts: stryMutAct_9fa48("4319") ? {} : (stryCov_9fa48("4319"), {
    AnswerInformationRequest: 'note',
    AnswerAuditRequest: 'note'
  }),
  needs: stryMutAct_9fa48("4322") ? [] : (stryCov_9fa48("4322"), ['informationAnswer']),
  parameters: stryMutAct_9fa48("4324") ? ["Stryker was here"] : (stryCov_9fa48("4324"), []),
  operands: stryMutAct_9fa48("4325") ? () => undefined : (stryCov_9fa48("4325"), ({
    informationAnswer,
    informationWithheld
  }) => stryMutAct_9fa48("4326") ? {} : (stryCov_9fa48("4326"), {
    ...informationAnswer,
    withheld: informationWithheld
  })),
  judge: stryMutAct_9fa48("4327") ? () => undefined : (stryCov_9fa48("4327"), ({
    dueOn,
    answeredOn,
    withheld
  }) => withheld ? breaks() : within(daysBetween(answeredOn, dueOn))),
  explain: stryMutAct_9fa48("4328") ? () => undefined : (stryCov_9fa48("4328"), ({
    dueOn,
    answeredOn,
    withheld
  }) => stryMutAct_9fa48("4329") ? {} : (stryCov_9fa48("4329"), {
    zh: withheld ? '监督要求提供的资料没有提供。' : `监督要求提供的资料应于${dueOn}前提供，实际${answeredOn}。`,
    en: withheld ? 'What supervision asked for was withheld.' : `What supervision asked for was due on ${dueOn} and came on ${answeredOn}.`
  }))
}));