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
import type { PlainDate } from '#domain';
import { TJ_2024_13_CLAUSES } from './clauses/index.js';
import type { Rule } from './kernel/rule-set.js';
import { parametersOn } from './parameters/parameters.js';

/** One version of a policy; dates are civil dates in Asia/Shanghai, both ends included. */
export interface PolicyVersion {
  readonly policyKey: string;
  readonly versionId: string;
  readonly docNo: string | null;
  readonly title: string;
  readonly issuer: string | null;
  readonly indexNo: string | null;
  readonly issuedOn: PlainDate | null;
  readonly effectiveFrom: PlainDate | null;
  readonly effectiveTo: PlainDate | null;
  /** Prefix of the divisions it speaks for. */
  readonly jurisdiction: string;
  readonly transitional: readonly string[];
  /** Its own rules; none where its text is not available. */
  readonly rules: readonly Rule[];
  readonly remark: string | null;
}
export const POLICY_KEY = 'TJ-SWS';
/** 天津市. */
export const JURISDICTION = '12';
export const PRE_2024: PolicyVersion = stryMutAct_9fa48("5370") ? {} : (stryCov_9fa48("5370"), {
  policyKey: POLICY_KEY,
  versionId: 'TJ-SWS-PRE2024',
  docNo: null,
  title: '津民发〔2024〕13号之前的社工站政策',
  issuer: null,
  indexNo: null,
  issuedOn: null,
  effectiveFrom: null,
  effectiveTo: '2024-08-12',
  jurisdiction: JURISDICTION,
  transitional: stryMutAct_9fa48("5374") ? ["Stryker was here"] : (stryCov_9fa48("5374"), []),
  rules: stryMutAct_9fa48("5375") ? ["Stryker was here"] : (stryCov_9fa48("5375"), []),
  remark: '原文未取得，地方规则未数字化；国家规定照常适用。'
});
const SEED_FROM = '2024-08-13';
export const TJ_2024_13: PolicyVersion = stryMutAct_9fa48("5378") ? {} : (stryCov_9fa48("5378"), {
  policyKey: POLICY_KEY,
  versionId: 'TJ-SWS-2024-13',
  docNo: '津民发〔2024〕13号',
  title: '市民政局 市委社会工作部关于进一步发挥街道（乡镇）社会工作服务站作用的指导意见',
  issuer: '天津市民政局、天津市委社会工作部',
  indexNo: '11120000000125735B/2024-00024',
  issuedOn: SEED_FROM,
  effectiveFrom: SEED_FROM,
  effectiveTo: '2025-12-31',
  jurisdiction: JURISDICTION,
  transitional: stryMutAct_9fa48("5385") ? [] : (stryCov_9fa48("5385"), ['未到期的社工站购买服务合同按原政策执行。', '原有政策与本意见不一致的，以本意见为准。']),
  rules: TJ_2024_13_CLAUSES.map(stryMutAct_9fa48("5388") ? () => undefined : (stryCov_9fa48("5388"), clause => stryMutAct_9fa48("5389") ? {} : (stryCov_9fa48("5389"), {
    clause,
    parameters: parametersOn(clause.id, SEED_FROM)
  }))),
  remark: null
});

/** The versions of the release, in order of time, no overlap; an administrator registers what follows. */
export const RELEASED_VERSIONS: readonly PolicyVersion[] = stryMutAct_9fa48("5390") ? [] : (stryCov_9fa48("5390"), [PRE_2024, TJ_2024_13]);