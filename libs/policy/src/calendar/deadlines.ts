import {
  addDays,
  daysBetween,
  FEEDBACK_ANSWER_DAYS,
  termLimit,
  yearOf,
  type PlainDate,
  type Severity,
  type Text,
} from '#domain';
import { clauseById } from '../clauses/registry.js';
import { dutyParameterOn, parametersOn } from '../parameters/parameters.js';
import { PACKAGED_CALENDAR, type Calendar, type Dated } from './working-days.js';

/**
 * When a duty falls due: some days after what it follows (the day itself is not counted) or before it, a day that
 * is set in each case, or a day of every year (`MM-DD`).
 */
export type Limit =
  | { readonly unit: 'working-days' | 'calendar-days' | 'days-before'; readonly days: number }
  | { readonly unit: 'set'; readonly lateIn?: 'working-days' }
  | { readonly unit: 'yearly'; readonly day: string; readonly of: 'the-year' | 'the-next-year' };

/** A duty that falls due after something happened. */
export type Deadline<L extends Limit = Limit> = L & {
  readonly id: string;
  readonly rule: string;
  readonly citation: string;
  readonly title: Text;
  readonly verified: boolean;
};
export type Counted = Extract<Limit, { days: number }>;

function deadline<L extends Limit>(id: string, rule: string, zh: string, en: string, limit: L): Deadline<L> {
  const clause = clauseById(rule);
  const { citation, verified } = clause!;
  return { id, rule, citation, verified, title: { zh, en }, ...limit };
}

const workingDays = (rule: string): Counted => ({
  unit: 'working-days',
  days: parametersOn(rule, null)['workingDays']!,
});
const calendarDays = (rule: string): Counted => ({
  unit: 'calendar-days',
  days: parametersOn(rule, null)['days']!,
});
/** 政府信息公开条例 32. */
const THIRD_PARTY: Counted = { unit: 'working-days', days: 15 };
const SET = { unit: 'set' } as const;
/** Set in each case, by default as so many working days: what is late is counted in them too. */
const SET_WORKING = { unit: 'set', lateIn: 'working-days' } as const;

const SHENZHEN = '深圳市政府购买社会工作服务项目评估管理办法（试行）（外地做法，未核对原文）';

export const DEADLINES = {
  contractSigned: deadline('contract-signed', 'R-14', '签订合同', 'Sign the contract', calendarDays('R-14')),
  awardPublished: deadline(
    'award-published',
    'R-16',
    '发出通知书并公告成交结果',
    'Give notice of the award and publish it',
    workingDays('R-16'),
  ),
  contractPublished: deadline(
    'contract-published',
    'R-17',
    '公告合同',
    'Publish the contract',
    workingDays('R-17'),
  ),
  contractFiled: deadline('contract-filed', 'R-15', '合同备案', 'File the contract', workingDays('R-15')),
  amendmentPublished: deadline(
    'amendment-published',
    'R-18',
    '公告合同变更',
    'Publish the amendment',
    workingDays('R-18'),
  ),
  acceptancePublished: deadline(
    'acceptance-published',
    'R-24',
    '公告验收结果',
    'Publish the acceptance result',
    workingDays('R-24'),
  ),
  evaluationDisclosed: deadline(
    'evaluation-disclosed',
    'R-46',
    '主动公开绩效评价结果',
    'Publish the evaluation',
    workingDays('R-46'),
  ),
  paymentsDisclosed: deadline(
    'payments-disclosed',
    'R-46',
    '主动公开付款情况',
    'Publish the payments',
    workingDays('R-46'),
  ),
  issuesDisclosed: deadline(
    'issues-disclosed',
    'R-46',
    '主动公开发现的问题及其整改',
    'Publish the issues found',
    workingDays('R-46'),
  ),
  thirdPartyOpinion: deadline(
    'third-party-opinion',
    'R-46',
    '第三方对公开提出意见',
    'A third party’s opinion on disclosure',
    THIRD_PARTY,
  ),
  socialDisclosure: deadline(
    'social-disclosure',
    'S-21',
    '向社会公开项目信息',
    'Publish the project to society',
    workingDays('S-21'),
  ),
  feedbackAnswered: deadline('feedback-answered', 'S-21', '答复公众反馈', 'Answer the public’s feedback', {
    unit: 'working-days',
    days: FEEDBACK_ANSWER_DAYS,
  }),
  intentPublished: deadline(
    'intent-published',
    'R-20',
    '采购活动开始前公开采购意向',
    'Publish the intent before procurement starts',
    { unit: 'days-before', days: parametersOn('R-20', null)['days']! },
  ),
  smePayment: deadline('sme-payment', 'R-37', '向中小企业付款', 'Pay the small or medium enterprise', SET),
  smeOverduePublished: deadline(
    'sme-overdue-published',
    'R-37',
    '公布上一年度逾期未支付中小企业款项',
    'Publish the past year’s overdue payments to small enterprises',
    { unit: 'yearly', day: '03-31', of: 'the-next-year' },
  ),
  budgetPublished: deadline(
    'budget-published',
    'R-42',
    '公开部门预算',
    'Publish the budget',
    calendarDays('R-42'),
  ),
  accountsPublished: deadline(
    'accounts-published',
    'R-42',
    '公开部门决算',
    'Publish the accounts',
    calendarDays('R-42'),
  ),
  issueRectified: deadline('issue-rectified', 'S-22', '整改问题', 'Rectify the issue', SET_WORKING),
  finalEvaluation: {
    id: 'final-evaluation',
    rule: 'S-19',
    citation: SHENZHEN,
    verified: false,
    title: { zh: '合同期满前一个月内完成终期评价', en: 'Evaluate in the last month of the contract' },
    ...SET,
  },
  spotChecked: {
    id: 'spot-checked',
    rule: 'S-19',
    citation: SHENZHEN,
    verified: false,
    title: {
      zh: '按比例抽查本年度一年期以上的项目',
      en: 'Spot-check a share of the year’s projects of a year or more',
    },
    unit: 'yearly',
    day: '12-31',
    of: 'the-year',
  },
  informationProvided: deadline(
    'information-provided',
    'S-20',
    '向监督机关提供资料',
    'Provide what supervision asks for',
    SET,
  ),
  auditDataProvided: deadline(
    'audit-data-provided',
    'R-45',
    '向审计机关提供资料',
    'Provide what audit asks for',
    SET,
  ),
  auditRectified: deadline(
    'audit-rectified',
    'R-44',
    '整改审计查出的问题并报告审计机关',
    'Rectify audit findings and report to the audit body',
    SET,
  ),
  auditGovernmentTold: deadline(
    'audit-government-told',
    'R-44',
    '向本级人民政府或主管机关报告审计整改情况',
    'Report the rectification of audit findings to the government',
    SET,
  ),
  auditPublished: deadline(
    'audit-published',
    'R-44',
    '公布审计整改情况',
    'Publish the rectification of audit findings',
    SET,
  ),
  fileKept: deadline(
    'file-kept',
    'R-38',
    '采购文件至少保存至此日',
    'Keep the procurement file at least until then',
    SET,
  ),
  supervisionRectified: deadline(
    'supervision-rectified',
    'S-20',
    '整改监督提出的问题并报告',
    'Rectify what supervision found and report',
    SET,
  ),
} as const satisfies Readonly<Record<string, Deadline>>;

/** Working days a rectification may take where none is set (a number of this platform's design). */
const RECTIFICATION_DAYS: Readonly<Record<Severity, number>> = { critical: 5, major: 10, minor: 20 };

/** What lateness of a duty is counted in. */
export type LateIn = 'working-days' | 'calendar-days';
export const lateInOf = (limit: Limit): LateIn =>
  limit.unit === 'working-days' || (limit.unit === 'set' && limit.lateIn) ? 'working-days' : 'calendar-days';

/** How late something was done: 0 in time; a day late on a day off is one working day late. */
export function lateBy(
  lateIn: LateIn,
  dueOn: PlainDate,
  doneOn: PlainDate,
  calendar: Calendar = PACKAGED_CALENDAR,
): number {
  if (doneOn <= dueOn) return 0;
  return lateIn === 'calendar-days'
    ? daysBetween(dueOn, doneOn)
    : Math.max(1, calendar.workingDaysBetween(dueOn, doneOn));
}

/** A day that was set, or counted from when the duty began. */
export type Due = PlainDate | Counted;

export function dueDate(due: Due, from: PlainDate, calendar: Calendar): Dated {
  if (typeof due === 'string') return { date: due, provisional: calendar.isProvisional(due) };
  // Whether that is a day off makes no difference.
  if (due.unit === 'days-before') return { date: addDays(from, -due.days), provisional: false };
  return due.unit === 'working-days'
    ? calendar.addWorkingDays(from, due.days)
    : calendar.addCalendarDays(from, due.days);
}

const COUNTED = new Map<string, Counted>(
  Object.values<Deadline>(DEADLINES).flatMap((one) => ('days' in one ? [[one.id, one]] : [])),
);
/** What a duty's days are counted as; a day that was set stays. */
export const dueOf = (dutyId: string, dueOn: PlainDate): Due => COUNTED.get(dutyId) ?? dueOn;

export const rectificationDue = (severity: Severity, from: PlainDate, calendar: Calendar): Dated =>
  calendar.addWorkingDays(from, RECTIFICATION_DAYS[severity]);

/** Years, from one day to another, after which a purchaser publishes what is overdue to small enterprises. */
export function smeReportYears(from: PlainDate, until: PlainDate): number[] {
  const first = Math.max(yearOf(from), yearOf(clauseById('R-37')!.validFrom!));
  const last = yearOf(until);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
}

/** The day of a yearly duty about a year. */
export const yearlyDue = ({ day, of }: Extract<Limit, { unit: 'yearly' }>, year: number): PlainDate =>
  `${of === 'the-year' ? year : year + 1}-${day}`;

/** A contract that is served for a year or more is among those of which some are spot-checked. */
export const lastsAYear = (startsOn: PlainDate, endsOn: PlainDate): boolean =>
  endsOn >= termLimit(startsOn, 1);
/** How many of so many contracts are spot-checked for a year; null: none is asked for. */
export function spotChecksAsked(contracts: number, year: number): number | null {
  const percent = dutyParameterOn('spotCheckPercent', `${year}-12-31`);
  return percent === null ? null : Math.ceil((contracts * percent) / 100);
}
