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
import { clause, passes, passIf, UNKNOWN } from '../kernel/clause.js';
export const S12 = clause(stryMutAct_9fa48("3984") ? {} : (stryCov_9fa48("3984"), {
  id: 'S-12',
  revision: 2,
  title: stryMutAct_9fa48("3986") ? {} : (stryCov_9fa48("3986"), {
    zh: '服务属于四类重点领域，或群众有需求的其他社区服务',
    en: 'One of the four fields, or another service people need'
  }),
  citation: '津民发〔2024〕13号 二',
  text: '社工站重点围绕“助老助残助困助孤”等领域开展社区服务……群众有需求的其他社区服务。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("3993") ? false : (stryCov_9fa48("3993"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("3995") ? [] : (stryCov_9fa48("3995"), ['decision']),
  acts: stryMutAct_9fa48("3997") ? {} : (stryCov_9fa48("3997"), {
    PurchaseProject: 'enforce',
    SignContract: 'enforce',
    RecordExternalCase: 'note'
  }),
  needs: stryMutAct_9fa48("4001") ? [] : (stryCov_9fa48("4001"), ['category']),
  parameters: stryMutAct_9fa48("4003") ? ["Stryker was here"] : (stryCov_9fa48("4003"), []),
  operands: stryMutAct_9fa48("4004") ? () => undefined : (stryCov_9fa48("4004"), ({
    category,
    needs
  }) => (stryMutAct_9fa48("4007") ? category !== 'OTHER' && needs === undefined : stryMutAct_9fa48("4006") ? false : stryMutAct_9fa48("4005") ? true : (stryCov_9fa48("4005", "4006", "4007"), (stryMutAct_9fa48("4009") ? category === 'OTHER' : stryMutAct_9fa48("4008") ? false : (stryCov_9fa48("4008", "4009"), category !== 'OTHER')) || (stryMutAct_9fa48("4012") ? needs !== undefined : stryMutAct_9fa48("4011") ? false : (stryCov_9fa48("4011", "4012"), needs === undefined)))) ? stryMutAct_9fa48("4013") ? {} : (stryCov_9fa48("4013"), {
    category
  }) : stryMutAct_9fa48("4014") ? {} : (stryCov_9fa48("4014"), {
    category,
    demandEvidence: stryMutAct_9fa48("4015") ? needs?.demandEvidence && 0 : (stryCov_9fa48("4015"), (stryMutAct_9fa48("4016") ? needs.demandEvidence : (stryCov_9fa48("4016"), needs?.demandEvidence)) ?? 0)
  })),
  judge({
    category,
    demandEvidence
  }) {
    if (stryMutAct_9fa48("4017")) {
      {}
    } else {
      stryCov_9fa48("4017");
      if (stryMutAct_9fa48("4020") ? category === 'OTHER' : stryMutAct_9fa48("4019") ? false : stryMutAct_9fa48("4018") ? true : (stryCov_9fa48("4018", "4019", "4020"), category !== 'OTHER')) return passes();
      return (stryMutAct_9fa48("4024") ? demandEvidence !== undefined : stryMutAct_9fa48("4023") ? false : stryMutAct_9fa48("4022") ? true : (stryCov_9fa48("4022", "4023", "4024"), demandEvidence === undefined)) ? UNKNOWN : passIf(stryMutAct_9fa48("4028") ? demandEvidence <= 0 : stryMutAct_9fa48("4027") ? demandEvidence >= 0 : stryMutAct_9fa48("4026") ? false : stryMutAct_9fa48("4025") ? true : (stryCov_9fa48("4025", "4026", "4027", "4028"), demandEvidence > 0));
    }
  },
  explain: stryMutAct_9fa48("4029") ? () => undefined : (stryCov_9fa48("4029"), () => stryMutAct_9fa48("4030") ? {} : (stryCov_9fa48("4030"), {
    zh: '四类之外的其他社区服务须有群众需求的证明材料。',
    en: 'A service outside the four fields needs evidence that people demand it.'
  }))
}));