// @ts-nocheck
import { ROLES, type Actor, type Role } from '#domain';

/** Fen as an officer writes it: `1,234,500.00 元`. */
export const yuan = (fen: number): string => `${amount(fen)} 元`;
export const rmb = (fen: number): string => `CNY ${amount(fen)}`;
/** Made once: the making costs a hundred times the writing. */
const inYuan = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const amount = (fen: number): string => inYuan.format(fen / 100);

/** The beginning of a long text. */
export const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

export function roleOf(actor: Actor): { readonly code: string; readonly zh: string } {
  if (!('system' in actor)) return { code: actor.role, zh: ROLES[actor.role as Role] ?? actor.role };
  return actor.system === 'public' ? { code: 'PUBLIC', zh: '公众' } : { code: 'SYSTEM', zh: '系统' };
}

export const WORDS = {
  acceptanceKind: { stage: '阶段验收', final: '总体验收' },
  outcome: { pass: '合格', 'pass-with-rectification': '整改后合格', fail: '不合格' },
  evaluationKind: {
    self: '绩效自评',
    mid: '中期评估',
    final: '末期评估',
    'third-party': '第三方评估',
    key: '重点评价',
  },
  measure: {
    renew: '续签',
    're-tender': '重新采购',
    reduce: '核减经费',
    withhold: '暂缓拨付',
    none: '不作调整',
  },
  satisfaction: { satisfied: '满意', neutral: '一般', dissatisfied: '不满意' },
  severity: { critical: '严重', major: '较大', minor: '一般' },
  issueSource: {
    monitoring: '日常监督',
    acceptance: '履约验收',
    evaluation: '绩效评价',
    audit: '审计',
    'discipline-inspection': '纪检监察',
    public: '社会监督',
    self: '自查',
  },
  issueType: {
    'need-mismatch': '服务与需求不符',
    'hours-short': '服务工时不足',
    'double-payment': '重复支付',
    'fabricated-record': '虚假服务记录',
    'unqualified-staff': '人员不具备资格',
    subcontracting: '违规转包分包',
    'late-disclosure': '公开不及时',
    privacy: '个人信息保护',
    finance: '资金使用',
    other: '其他',
  },
  party: { purchaser: '购买主体', supplier: '承接主体' },
  deviation: { 'on-track': '正常', behind: '滞后', serious: '严重滞后' },
  escalation: {
    'purchaser-leader': '购买主体负责人',
    'district-civil': '区民政部门',
    'city-civil': '市民政部门',
    supervision: '监督机构',
  },
  reviewOutcome: { upheld: '维持原评价', revised: '调整评价' },
  amendmentGround: { 'mutual-consent': '双方协商', 'public-interest': '公共利益' },
  terminationReason: {
    completed: '履行完毕',
    'early-mutual': '协商提前终止',
    breach: '违约',
    'public-interest': '公共利益',
  },
  supervisionKind: { audit: '审计', 'discipline-inspection': '监察', finance: '财政监督' },
  appealOutcome: { upheld: '维持监督结论', revoked: '撤销监督结论' },
  rectification: { complete: '整改到位', partial: '部分整改', none: '未整改' },
} as const;
