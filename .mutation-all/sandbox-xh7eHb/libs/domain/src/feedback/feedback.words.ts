/** What a feedback is. */
// @ts-nocheck

export const FEEDBACK_KINDS = {
  suggestion: '意见建议',
  complaint: '投诉',
  question: '咨询',
  praise: '表扬',
} as const;
export type FeedbackKind = keyof typeof FEEDBACK_KINDS;

/** Why a feedback is not published. */
export const REFUSALS = {
  'personal-information': '以个人信息为主，遮盖后无法公开',
  unrelated: '与本项目无关',
  repeated: '重复提交',
  abusive: '含侮辱、诽谤内容',
  unlawful: '含法律法规禁止发布的内容',
} as const;
export type FeedbackRefusal = keyof typeof REFUSALS;

/** Why a passage is covered before publication (政府信息公开条例 14、15). */
export const REDACTION_GROUNDS = {
  'personal-privacy': '个人隐私',
  'trade-secret': '商业秘密',
  'state-secret': '国家秘密',
  other: '其他',
} as const;
export type RedactionGround = keyof typeof REDACTION_GROUNDS;

/** Why a text is forgotten (PIPL 47): the last is the submitter's own to say, with the token. */
export const FEEDBACK_ERASURES = {
  'retention-ended': '保存期限届满',
  'named-person-request': '文中所涉个人请求',
  'submitter-request': '提交人撤回',
} as const;
export type FeedbackErasure = keyof typeof FEEDBACK_ERASURES;

/** Working days in which a feedback is answered, and days for which its text is kept (both of this platform's design). */
export const FEEDBACK_ANSWER_DAYS = 20;
export const FEEDBACK_KEPT_DAYS = 365;
