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
const GUIDING: ReadonlySet<string> = new Set(stryMutAct_9fa48("4033") ? [] : (stryCov_9fa48("4033"), ['DISTRICT_CIVIL', 'CITY_CIVIL', 'SOCIAL_WORK_DEPT']));
export const S13 = clause(stryMutAct_9fa48("4037") ? {} : (stryCov_9fa48("4037"), {
  id: 'S-13',
  revision: 1,
  title: stryMutAct_9fa48("4039") ? {} : (stryCov_9fa48("4039"), {
    zh: '街道（乡镇）负责日常管理，民政指导、党委社会工作部门统筹',
    en: 'Streets manage; civil affairs guide; the social-work department coordinates'
  }),
  citation: '津民发〔2024〕13号 四（一）',
  text: '市、区党委社会工作部门负责统筹协调，市、区民政部门负责相关业务指导。街道办事处、乡镇人民政府负责社工站日常管理和监督。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("4046") ? false : (stryCov_9fa48("4046"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("4048") ? [] : (stryCov_9fa48("4048"), ['decision']),
  acts: stryMutAct_9fa48("4050") ? {} : (stryCov_9fa48("4050"), {
    DraftProject: 'enforce',
    ScreenNegativeList: 'enforce',
    SetTargets: 'enforce',
    SecureBudget: 'enforce',
    PurchaseProject: 'enforce',
    SignContract: 'enforce'
  }),
  needs: stryMutAct_9fa48("4057") ? [] : (stryCov_9fa48("4057"), ['actorRole']),
  parameters: stryMutAct_9fa48("4059") ? ["Stryker was here"] : (stryCov_9fa48("4059"), []),
  operands: stryMutAct_9fa48("4060") ? () => undefined : (stryCov_9fa48("4060"), ({
    actorRole
  }) => stryMutAct_9fa48("4061") ? {} : (stryCov_9fa48("4061"), {
    actorRole
  })),
  judge: stryMutAct_9fa48("4062") ? () => undefined : (stryCov_9fa48("4062"), ({
    actorRole
  }) => passIf(stryMutAct_9fa48("4063") ? GUIDING.has(actorRole) : (stryCov_9fa48("4063"), !GUIDING.has(actorRole)))),
  explain: stryMutAct_9fa48("4064") ? () => undefined : (stryCov_9fa48("4064"), () => stryMutAct_9fa48("4065") ? {} : (stryCov_9fa48("4065"), {
    zh: '指导、统筹部门不办理项目事项；由街道（乡镇）办理。',
    en: 'Guiding and coordinating departments do not write project facts; the street or township does.'
  }))
}));