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

/** To the audit body and to the government or competent authority, and to the public: three separate facts. */
export const R44 = clause(stryMutAct_9fa48("3313") ? {} : (stryCov_9fa48("3313"), {
  id: 'R-44',
  revision: 1,
  title: stryMutAct_9fa48("3315") ? {} : (stryCov_9fa48("3315"), {
    zh: '审计查出的问题按期整改、报告并公布',
    en: 'Audit findings are rectified in time, reported and published'
  }),
  citation: '《审计法》第五十二条',
  text: '被审计单位应当按照规定时间整改审计查出的问题，将整改情况报告审计机关，同时向本级人民政府或者有关主管机关、单位报告，并按照规定向社会公布。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("3322") ? false : (stryCov_9fa48("3322"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("3323") ? [] : (stryCov_9fa48("3323"), ['deadline']),
  validFrom: '2022-01-01',
  acts: stryMutAct_9fa48("3326") ? {} : (stryCov_9fa48("3326"), {
    CloseSupervision: 'note'
  }),
  needs: stryMutAct_9fa48("3328") ? [] : (stryCov_9fa48("3328"), ['auditRectification']),
  parameters: stryMutAct_9fa48("3330") ? ["Stryker was here"] : (stryCov_9fa48("3330"), []),
  operands: stryMutAct_9fa48("3331") ? () => undefined : (stryCov_9fa48("3331"), ({
    auditRectification
  }) => stryMutAct_9fa48("3332") ? {} : (stryCov_9fa48("3332"), {
    ...auditRectification
  })),
  judge: stryMutAct_9fa48("3333") ? () => undefined : (stryCov_9fa48("3333"), ({
    dueOn,
    doneOn,
    reportedToAudit,
    reportedToGovernment,
    published
  }) => (stryMutAct_9fa48("3336") ? reportedToAudit && reportedToGovernment || published : stryMutAct_9fa48("3335") ? false : stryMutAct_9fa48("3334") ? true : (stryCov_9fa48("3334", "3335", "3336"), (stryMutAct_9fa48("3338") ? reportedToAudit || reportedToGovernment : stryMutAct_9fa48("3337") ? true : (stryCov_9fa48("3337", "3338"), reportedToAudit && reportedToGovernment)) && published)) ? within(daysBetween(doneOn, dueOn)) : breaks()),
  explain: stryMutAct_9fa48("3339") ? () => undefined : (stryCov_9fa48("3339"), ({
    dueOn,
    doneOn,
    reportedToAudit,
    reportedToGovernment,
    published
  }) => stryMutAct_9fa48("3340") ? {} : (stryCov_9fa48("3340"), {
    zh: `审计整改应于${dueOn}前完成，实际${doneOn}；${reportedToAudit ? '已' : '未'}报审计机关，${reportedToGovernment ? '已' : '未'}报本级政府或主管机关，${published ? '已' : '未'}公布。`,
    en: `Rectification was due on ${dueOn}, done on ${doneOn}; audit body ${reportedToAudit ? 'told' : 'not told'}, government ${reportedToGovernment ? 'told' : 'not told'}, ${published ? 'published' : 'not published'}.`
  }))
}));