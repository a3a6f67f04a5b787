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
import { ROLES, type Role } from '#domain';

/** Which roles read what, before jurisdiction narrows it to what is theirs: `domain.md` 6.1. */
const everyRoleBut = stryMutAct_9fa48("313") ? () => undefined : (stryCov_9fa48("313"), (() => {
  const everyRoleBut = (...excluded: readonly Role[]): readonly Role[] => stryMutAct_9fa48("314") ? Object.keys(ROLES) as Role[] : (stryCov_9fa48("314"), (Object.keys(ROLES) as Role[]).filter(stryMutAct_9fa48("315") ? () => undefined : (stryCov_9fa48("315"), role => stryMutAct_9fa48("316") ? excluded.includes(role) : (stryCov_9fa48("316"), !excluded.includes(role)))));
  return everyRoleBut;
})());

/** Projects and contracts with their parts. Who keeps the policy or the accounts has no business with them. */
export const FILE_READERS = everyRoleBut('POLICY_ADMIN', 'ACCOUNT_ADMIN');

/** Single service records and payments: representatives see totals, not what was done for whom. */
export const RECORD_READERS = everyRoleBut('POLICY_ADMIN', 'ACCOUNT_ADMIN', 'SERVICE_USER_REP', 'COMMUNITY_REP');

/** Supervision cases: who supervises, who is supervised, and the authorities above them. */
export const SUPERVISION_READERS = everyRoleBut('POLICY_ADMIN', 'SERVICE_USER_REP', 'COMMUNITY_REP', 'EVALUATOR');

/** What a purchaser may spend: nobody who is paid or heard. */
export const BUDGET_READERS = everyRoleBut('POLICY_ADMIN', 'ACCOUNT_ADMIN', 'SERVICE_USER_REP', 'COMMUNITY_REP', 'PROVIDER_MANAGER', 'PROVIDER_WORKER', 'EVALUATOR');

/** Feedback of the public: nobody whom it is likely about. */
export const FEEDBACK_READERS = BUDGET_READERS;

/**
 * Members of an answer that stand for single persons, even under a pseudonym: representatives of users and
 * neighbours do not see them, lest they recognise somebody.
 */
export const PERSONAL_MEMBERS: ReadonlySet<string> = new Set(stryMutAct_9fa48("334") ? [] : (stryCov_9fa48("334"), ['beneficiaryRefs', 'workerIds', 'respondentRef']));
export const seesPersons = stryMutAct_9fa48("338") ? () => undefined : (stryCov_9fa48("338"), (() => {
  const seesPersons = (role: Role): boolean => stryMutAct_9fa48("341") ? role !== 'SERVICE_USER_REP' || role !== 'COMMUNITY_REP' : stryMutAct_9fa48("340") ? false : stryMutAct_9fa48("339") ? true : (stryCov_9fa48("339", "340", "341"), (stryMutAct_9fa48("343") ? role === 'SERVICE_USER_REP' : stryMutAct_9fa48("342") ? true : (stryCov_9fa48("342", "343"), role !== 'SERVICE_USER_REP')) && (stryMutAct_9fa48("346") ? role === 'COMMUNITY_REP' : stryMutAct_9fa48("345") ? true : (stryCov_9fa48("345", "346"), role !== 'COMMUNITY_REP')));
  return seesPersons;
})());