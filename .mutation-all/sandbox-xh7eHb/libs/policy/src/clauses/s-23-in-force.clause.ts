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

/** Which version binds a contract is resolved before any clause is asked; this one says it. */
export const S23 = clause(stryMutAct_9fa48("4400") ? {} : (stryCov_9fa48("4400"), {
  id: 'S-23',
  revision: 1,
  title: stryMutAct_9fa48("4402") ? {} : (stryCov_9fa48("4402"), {
    zh: '自印发之日起施行，有效期至2025年12月31日',
    en: 'In force from its issue to 2025-12-31'
  }),
  citation: '津民发〔2024〕13号 文末',
  text: '本意见自印发之日起施行，有效期至2025年12月31日。原有政策与本意见不一致的，以本意见为准，未到期的社工站购买服务合同按原政策执行。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("4409") ? false : (stryCov_9fa48("4409"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("4411") ? [] : (stryCov_9fa48("4411"), ['invariant:contract.policy-gap-not-acknowledged']),
  acts: stryMutAct_9fa48("4413") ? {} : (stryCov_9fa48("4413"), {
    SignContract: 'note'
  }),
  needs: stryMutAct_9fa48("4415") ? [] : (stryCov_9fa48("4415"), ['signing', 'boundVersionId']),
  parameters: stryMutAct_9fa48("4418") ? ["Stryker was here"] : (stryCov_9fa48("4418"), []),
  operands: stryMutAct_9fa48("4419") ? () => undefined : (stryCov_9fa48("4419"), ({
    signing: {
      doneOn
    },
    boundVersionId
  }) => stryMutAct_9fa48("4420") ? {} : (stryCov_9fa48("4420"), {
    signedOn: doneOn,
    boundVersionId,
    from: '2024-08-13',
    to: '2025-12-31'
  })),
  judge: stryMutAct_9fa48("4423") ? () => undefined : (stryCov_9fa48("4423"), ({
    signedOn,
    boundVersionId,
    from,
    to
  }) => (stryMutAct_9fa48("4426") ? signedOn >= from || signedOn <= to : stryMutAct_9fa48("4425") ? false : stryMutAct_9fa48("4424") ? true : (stryCov_9fa48("4424", "4425", "4426"), (stryMutAct_9fa48("4429") ? signedOn < from : stryMutAct_9fa48("4428") ? signedOn > from : stryMutAct_9fa48("4427") ? true : (stryCov_9fa48("4427", "4428", "4429"), signedOn >= from)) && (stryMutAct_9fa48("4432") ? signedOn > to : stryMutAct_9fa48("4431") ? signedOn < to : stryMutAct_9fa48("4430") ? true : (stryCov_9fa48("4430", "4431", "4432"), signedOn <= to)))) ? passIf(stryMutAct_9fa48("4435") ? boundVersionId !== 'TJ-SWS-2024-13' : stryMutAct_9fa48("4434") ? false : stryMutAct_9fa48("4433") ? true : (stryCov_9fa48("4433", "4434", "4435"), boundVersionId === 'TJ-SWS-2024-13')) : NOT_APPLICABLE),
  explain: stryMutAct_9fa48("4437") ? () => undefined : (stryCov_9fa48("4437"), ({
    signedOn,
    boundVersionId,
    from,
    to
  }) => stryMutAct_9fa48("4438") ? {} : (stryCov_9fa48("4438"), {
    zh: `合同${signedOn}签订，在本意见有效期（${from}至${to}）内，却适用${stryMutAct_9fa48("4440") ? boundVersionId && '无' : (stryCov_9fa48("4440"), boundVersionId ?? '无')}。`,
    en: `The contract was signed on ${signedOn}, while the opinion was in force (${from} to ${to}), yet is bound to ${stryMutAct_9fa48("4443") ? boundVersionId && 'none' : (stryCov_9fa48("4443"), boundVersionId ?? 'none')}.`
  }))
}));