import { FEEDBACK_ERASURES, FEEDBACK_KINDS, REFUSALS } from '#domain';
import { versionById } from '#policy';

/** The field's words for the codes of the vocabulary; a code without a word is shown as it is. */
const WORDS = {
  phase: {
    before: '事前',
    during: '事中',
    after: '事后',
    closed: '已结项',
    rejected: '未予立项',
    abandoned: '终止采购',
  },
  amount: { contract: '合同金额', award: '成交金额', budget: '预算金额' },
  category: { OTHER: '其他社区服务' },
  targetClass: {
    quantity: '数量',
    quality: '质量',
    satisfaction: '满意度',
    timeliness: '时效',
    cost: '成本',
    benefit: '效益',
  },
  operator: { qualitative: '定性' },
  acceptanceKind: { stage: '阶段验收', final: '期末验收' },
  acceptanceOutcome: {
    pass: '验收合格',
    'pass-with-rectification': '整改后合格',
    fail: '验收不合格',
  },
  evaluationKind: {
    self: '绩效自评',
    mid: '中期评价',
    final: '终期评价',
    'third-party': '第三方评价',
    key: '重点评价',
  },
  reviewOutcome: { upheld: '维持原评价', revised: '调整评价' },
  measure: {
    renew: '续签',
    're-tender': '重新采购',
    reduce: '核减经费',
    withhold: '暂缓支付',
    none: '不作调整',
  },
  issueType: {
    'need-mismatch': '供需不符',
    'hours-short': '服务时数不足',
    'double-payment': '重复支付',
    'fabricated-record': '虚假记录',
    'unqualified-staff': '人员不符合要求',
    subcontracting: '违规转包分包',
    'late-disclosure': '公开不及时',
    privacy: '隐私保护',
    finance: '资金使用',
    other: '其他',
  },
  severity: { critical: '严重', major: '较重', minor: '一般' },
  issueStatus: {
    raised: '已提出',
    assigned: '已交办',
    submitted: '已提交整改，待核验',
    rejected: '核验未通过，继续整改',
    rectified: '已整改',
  },
  feedbackKind: FEEDBACK_KINDS,
  refusal: REFUSALS,
  erasure: FEEDBACK_ERASURES,
  force: { P: '禁止', M: '应当', J: '原则上', A: '倡导' },
  findingOutcome: {
    pass: '未见不一致',
    breach: '与条款文字不一致',
    'not-applicable': '不适用',
    unknown: '资料不足，无法对照',
  },
  caseStage: {
    planning: '采购意向',
    tender: '采购公告',
    award: '中标（成交）公告',
    contract: '合同公告',
    implementation: '实施',
    evaluation: '绩效评价',
    'final evaluation': '终期评估',
    'mid-term evaluation': '中期评估',
    'annual evaluation': '年度评估',
    audit: '审计',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export function label(kind: keyof typeof WORDS, code: string): string {
  const words: Readonly<Record<string, string>> = WORDS[kind];
  return Object.hasOwn(words, code) ? (words[code] as string) : code;
}

export function policyName(versionId: string): string {
  const version = versionById(versionId);
  return version ? (version.docNo ?? version.title) : versionId;
}
