// @ts-nocheck
import type { PlainDate } from '../kernel/plain-date.js';

/** What is kept of a person, by the group it is sealed in. Nothing of it is ever in an event but the names of the fields. */
export const PERSONAL_FIELDS = {
  name: 'identity',
  idNumber: 'identity',
  birthDate: 'identity',
  sex: 'identity',
  phone: 'contact',
  address: 'contact',
  guardianName: 'guardian',
  guardianRelation: 'guardian',
  guardianPhone: 'guardian',
  health: 'sensitive',
  finances: 'sensitive',
  situation: 'sensitive',
} as const;
export type PersonalField = keyof typeof PERSONAL_FIELDS;
export type FieldGroup = (typeof PERSONAL_FIELDS)[PersonalField];

/** What a person's data is kept for (PIPL 6: a purpose, and no more than it needs). */
export const PURPOSES = {
  'needs-assessment': '需求评估',
  'service-delivery': '提供服务',
  'quality-check': '服务核查',
} as const;
export type Purpose = keyof typeof PURPOSES;

/** What data may be looked at for besides what it is kept for: the person asks, or is in danger (PIPL 13, 44–45). */
export const FURTHER_PURPOSES = {
  'subject-request': '应本人或监护人请求',
  safeguarding: '紧急救助与保护',
} as const;
export type ReadPurpose = Purpose | keyof typeof FURTHER_PURPOSES;

/** `service`: to be served at all · `sensitive`: separate consent (PIPL 29) · `publication`: separate consent (PIPL 25). */
export const CONSENTS = {
  service: '服务所需处理',
  sensitive: '敏感个人信息单独同意',
  publication: '公开单独同意',
} as const;
export type ConsentKind = keyof typeof CONSENTS;

/** Under 14 every datum is sensitive and a guardian decides (PIPL 28, 31). */
export const AGE_BANDS = ['0-13', '14-17', '18-59', '60-79', '80+'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
export const needsGuardian = (band: AgeBand): boolean => band === '0-13';

/** Why a key is destroyed (PIPL 47). */
export const ERASURE_GROUNDS = {
  'retention-ended': '保存期限届满',
  'consent-withdrawn': '撤回同意',
  'subject-request': '本人或监护人请求',
  'purpose-fulfilled': '处理目的已实现或不再必要',
  unlawful: '违法或违约处理',
} as const;
export type ErasureGround = keyof typeof ERASURE_GROUNDS;

/** Whole years on a day. */
export function ageBandOn(birthDate: PlainDate, on: PlainDate): AgeBand {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  const age = on.slice(5) < birthDate.slice(5) ? years - 1 : years;
  if (age < 14) return '0-13';
  if (age < 18) return '14-17';
  if (age < 60) return '18-59';
  return age < 80 ? '60-79' : '80+';
}
