import type { PlainDate } from '#domain';
import { NATIONAL_CLAUSES, TJ_2024_13_CLAUSES } from './clauses/index.js';
import { canonicalJson } from './kernel/canonical-json.js';
import type { Clause } from './kernel/clause.js';
import { sha256 } from './kernel/sha256.js';

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
  /** Its own clauses; none where its text is not available. */
  readonly clauses: readonly Clause[];
  readonly remark: string | null;
}

export const PRE_2024: PolicyVersion = {
  policyKey: 'TJ-SWS',
  versionId: 'TJ-SWS-PRE2024',
  docNo: null,
  title: '津民发〔2024〕13号之前的社工站政策',
  issuer: null,
  indexNo: null,
  issuedOn: null,
  effectiveFrom: null,
  effectiveTo: '2024-08-12',
  jurisdiction: '12',
  transitional: [],
  clauses: [],
  remark: '原文未取得，地方规则未数字化；国家规定照常适用。',
};

export const TJ_2024_13: PolicyVersion = {
  policyKey: 'TJ-SWS',
  versionId: 'TJ-SWS-2024-13',
  docNo: '津民发〔2024〕13号',
  title: '市民政局 市委社会工作部关于进一步发挥街道（乡镇）社会工作服务站作用的指导意见',
  issuer: '天津市民政局、天津市委社会工作部',
  indexNo: '11120000000125735B/2024-00024',
  issuedOn: '2024-08-13',
  effectiveFrom: '2024-08-13',
  effectiveTo: '2025-12-31',
  jurisdiction: '12',
  transitional: ['未到期的社工站购买服务合同按原政策执行。', '原有政策与本意见不一致的，以本意见为准。'],
  clauses: TJ_2024_13_CLAUSES,
  remark: null,
};

/** In order of time, no overlap. */
export const POLICY_VERSIONS: readonly PolicyVersion[] = [PRE_2024, TJ_2024_13];

export const policyVersion = (versionId: string): PolicyVersion | undefined =>
  POLICY_VERSIONS.find((version) => version.versionId === versionId);

/** `gap`: no version covers the date; `lapsed` is the last one before it. */
export type Resolution =
  | { readonly kind: 'version'; readonly version: PolicyVersion }
  | { readonly kind: 'gap'; readonly lapsed: PolicyVersion };

/** The version in force on a date. An expired policy is never applied silently (POLICY_GAP). */
export function resolvePolicy(on: PlainDate): Resolution {
  const version = POLICY_VERSIONS.find(
    ({ effectiveFrom, effectiveTo }) =>
      (effectiveFrom === null || effectiveFrom <= on) && (effectiveTo === null || on <= effectiveTo),
  );
  if (version) return { kind: 'version', version };
  const before = POLICY_VERSIONS.filter(({ effectiveTo }) => effectiveTo !== null && effectiveTo < on);
  return { kind: 'gap', lapsed: before.at(-1) ?? PRE_2024 };
}

/** The clauses asked under a resolution: the policy's own (lapsed ones as advice) and the national ones. */
export function ruleSetOf(resolution: Resolution): {
  readonly local: readonly Clause[];
  readonly national: readonly Clause[];
  readonly hash: string;
} {
  const local = resolution.kind === 'version' ? resolution.version.clauses : resolution.lapsed.clauses;
  const name = resolution.kind === 'version' ? resolution.version.versionId : 'POLICY_GAP';
  return { local, national: NATIONAL_CLAUSES, hash: hashOf(name, [...local, ...NATIONAL_CLAUSES]) };
}

const hashes = new Map<string, string>();

/** Covers each clause with its revision, force and parameters, so that a changed rule is another set. */
function hashOf(name: string, clauses: readonly Clause[]): string {
  const known = hashes.get(name);
  if (known !== undefined) return known;
  const hash = sha256(
    canonicalJson({
      version: name,
      clauses: clauses.map(({ id, revision, force, verified, parameters }) => ({
        id,
        revision,
        force,
        verified,
        parameters,
      })),
    }),
  );
  hashes.set(name, hash);
  return hash;
}
