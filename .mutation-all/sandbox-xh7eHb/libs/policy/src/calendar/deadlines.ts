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
import { addDays, daysBetween, FEEDBACK_ANSWER_DAYS, yearOf, type PlainDate, type Severity, type Text } from '#domain';
import { clauseById } from '../clauses/registry.js';
import { parametersOn } from '../parameters/parameters.js';
import { PACKAGED_CALENDAR, type Calendar, type Dated } from './working-days.js';

/**
 * When a duty falls due: some days after what it follows (the day itself is not counted), a day that is set in
 * each case, or a day of every year (`MM-DD`).
 */
export type Limit = {
  readonly unit: 'working-days' | 'calendar-days';
  readonly days: number;
} | {
  readonly unit: 'set';
  readonly lateIn?: 'working-days';
} | {
  readonly unit: 'yearly';
  readonly day: string;
};

/** A duty that falls due after something happened. */
export type Deadline<L extends Limit = Limit> = L & {
  readonly id: string;
  readonly rule: string;
  readonly citation: string;
  readonly title: Text;
  readonly verified: boolean;
};
export type Counted = Extract<Limit, {
  days: number;
}>;
function deadline<L extends Limit>(id: string, rule: string, zh: string, en: string, limit: L): Deadline<L> {
  if (stryMutAct_9fa48("485")) {
    {}
  } else {
    stryCov_9fa48("485");
    const clause = clauseById(rule);
    const {
      citation,
      verified
    } = clause!;
    return stryMutAct_9fa48("486") ? {} : (stryCov_9fa48("486"), {
      id,
      rule,
      citation,
      verified,
      title: stryMutAct_9fa48("487") ? {} : (stryCov_9fa48("487"), {
        zh,
        en
      }),
      ...limit
    });
  }
}
const workingDays = stryMutAct_9fa48("488") ? () => undefined : (stryCov_9fa48("488"), (() => {
  const workingDays = (rule: string): Counted => stryMutAct_9fa48("489") ? {} : (stryCov_9fa48("489"), {
    unit: 'working-days',
    days: parametersOn(rule, null)['workingDays']!
  });
  return workingDays;
})());
const calendarDays = stryMutAct_9fa48("492") ? () => undefined : (stryCov_9fa48("492"), (() => {
  const calendarDays = (rule: string): Counted => stryMutAct_9fa48("493") ? {} : (stryCov_9fa48("493"), {
    unit: 'calendar-days',
    days: parametersOn(rule, null)['days']!
  });
  return calendarDays;
})());
/** 政府信息公开条例 32. */
const THIRD_PARTY: Counted = stryMutAct_9fa48("496") ? {} : (stryCov_9fa48("496"), {
  unit: 'working-days',
  days: 15
});
const SET = {
  unit: 'set'
} as const;
/** Set in each case, by default as so many working days: what is late is counted in them too. */
const SET_WORKING = {
  unit: 'set',
  lateIn: 'working-days'
} as const;
export const DEADLINES = {
  contractSigned: deadline('contract-signed', 'R-14', '签订合同', 'Sign the contract', calendarDays('R-14')),
  awardPublished: deadline('award-published', 'R-16', '发出通知书并公告成交结果', 'Give notice of the award and publish it', workingDays('R-16')),
  contractPublished: deadline('contract-published', 'R-17', '公告合同', 'Publish the contract', workingDays('R-17')),
  contractFiled: deadline('contract-filed', 'R-15', '合同备案', 'File the contract', workingDays('R-15')),
  amendmentPublished: deadline('amendment-published', 'R-18', '公告合同变更', 'Publish the amendment', workingDays('R-18')),
  acceptancePublished: deadline('acceptance-published', 'R-24', '公告验收结果', 'Publish the acceptance result', workingDays('R-24')),
  evaluationDisclosed: deadline('evaluation-disclosed', 'R-46', '主动公开绩效评价结果', 'Publish the evaluation', workingDays('R-46')),
  paymentsDisclosed: deadline('payments-disclosed', 'R-46', '主动公开付款情况', 'Publish the payments', workingDays('R-46')),
  issuesDisclosed: deadline('issues-disclosed', 'R-46', '主动公开发现的问题及其整改', 'Publish the issues found', workingDays('R-46')),
  thirdPartyOpinion: deadline('third-party-opinion', 'R-46', '第三方对公开提出意见', 'A third party’s opinion on disclosure', THIRD_PARTY),
  socialDisclosure: deadline('social-disclosure', 'S-21', '向社会公开项目信息', 'Publish the project to society', workingDays('S-21')),
  feedbackAnswered: deadline('feedback-answered', 'S-21', '答复公众反馈', 'Answer the public’s feedback', {
    unit: 'working-days',
    days: FEEDBACK_ANSWER_DAYS
  }),
  intentPublished: deadline('intent-published', 'R-20', '采购活动开始前公开采购意向', 'Publish the intent before procurement starts', calendarDays('R-20')),
  smePayment: deadline('sme-payment', 'R-37', '向中小企业付款', 'Pay the small or medium enterprise', SET),
  smeOverduePublished: deadline('sme-overdue-published', 'R-37', '公布上一年度逾期未支付中小企业款项', 'Publish the past year’s overdue payments to small enterprises', {
    unit: 'yearly',
    day: '03-31'
  }),
  budgetPublished: deadline('budget-published', 'R-42', '公开部门预算', 'Publish the budget', calendarDays('R-42')),
  accountsPublished: deadline('accounts-published', 'R-42', '公开部门决算', 'Publish the accounts', calendarDays('R-42')),
  issueRectified: deadline('issue-rectified', 'S-22', '整改问题', 'Rectify the issue', SET_WORKING),
  finalEvaluation: {
    id: 'final-evaluation',
    rule: 'S-19',
    citation: '深圳市政府购买社会工作服务项目评估管理办法（试行）（外地做法，未核对原文）',
    verified: false,
    title: {
      zh: '合同期满前一个月内完成终期评价',
      en: 'Evaluate in the last month of the contract'
    },
    ...SET
  },
  informationProvided: deadline('information-provided', 'S-20', '向监督机关提供资料', 'Provide what supervision asks for', SET),
  auditDataProvided: deadline('audit-data-provided', 'R-45', '向审计机关提供资料', 'Provide what audit asks for', SET),
  auditRectified: deadline('audit-rectified', 'R-44', '整改审计查出的问题并报告审计机关', 'Rectify audit findings and report to the audit body', SET),
  auditGovernmentTold: deadline('audit-government-told', 'R-44', '向本级人民政府或主管机关报告审计整改情况', 'Report the rectification of audit findings to the government', SET),
  auditPublished: deadline('audit-published', 'R-44', '公布审计整改情况', 'Publish the rectification of audit findings', SET),
  fileKept: deadline('file-kept', 'R-38', '采购文件至少保存至此日', 'Keep the procurement file at least until then', SET),
  supervisionRectified: deadline('supervision-rectified', 'S-20', '整改监督提出的问题并报告', 'Rectify what supervision found and report', SET)
} as const satisfies Readonly<Record<string, Deadline>>;

/** Working days a rectification may take where none is set (a number of this platform's design). */
const RECTIFICATION_DAYS: Readonly<Record<Severity, number>> = stryMutAct_9fa48("498") ? {} : (stryCov_9fa48("498"), {
  critical: 5,
  major: 10,
  minor: 20
});

/** What lateness of a duty is counted in. */
export type LateIn = 'working-days' | 'calendar-days';
export const lateInOf = stryMutAct_9fa48("499") ? () => undefined : (stryCov_9fa48("499"), (() => {
  const lateInOf = (limit: Limit): LateIn => (stryMutAct_9fa48("502") ? limit.unit === 'working-days' && limit.unit === 'set' && limit.lateIn : stryMutAct_9fa48("501") ? false : stryMutAct_9fa48("500") ? true : (stryCov_9fa48("500", "501", "502"), (stryMutAct_9fa48("504") ? limit.unit !== 'working-days' : stryMutAct_9fa48("503") ? false : (stryCov_9fa48("503", "504"), limit.unit === 'working-days')) || (stryMutAct_9fa48("507") ? limit.unit === 'set' || limit.lateIn : stryMutAct_9fa48("506") ? false : (stryCov_9fa48("506", "507"), (stryMutAct_9fa48("509") ? limit.unit !== 'set' : stryMutAct_9fa48("508") ? true : (stryCov_9fa48("508", "509"), limit.unit === 'set')) && limit.lateIn)))) ? 'working-days' : 'calendar-days';
  return lateInOf;
})());

/** How late something was done: 0 in time; a day late on a day off is one working day late. */
export function lateBy(lateIn: LateIn, dueOn: PlainDate, doneOn: PlainDate, calendar: Calendar = PACKAGED_CALENDAR): number {
  if (stryMutAct_9fa48("513")) {
    {}
  } else {
    stryCov_9fa48("513");
    if (stryMutAct_9fa48("517") ? doneOn > dueOn : stryMutAct_9fa48("516") ? doneOn < dueOn : stryMutAct_9fa48("515") ? false : stryMutAct_9fa48("514") ? true : (stryCov_9fa48("514", "515", "516", "517"), doneOn <= dueOn)) return 0;
    return (stryMutAct_9fa48("520") ? lateIn !== 'calendar-days' : stryMutAct_9fa48("519") ? false : stryMutAct_9fa48("518") ? true : (stryCov_9fa48("518", "519", "520"), lateIn === 'calendar-days')) ? daysBetween(dueOn, doneOn) : stryMutAct_9fa48("522") ? Math.min(1, calendar.workingDaysBetween(dueOn, doneOn)) : (stryCov_9fa48("522"), Math.max(1, calendar.workingDaysBetween(dueOn, doneOn)));
  }
}
export const dueDate = stryMutAct_9fa48("523") ? () => undefined : (stryCov_9fa48("523"), (() => {
  const dueDate = ({
    days,
    unit
  }: Counted, from: PlainDate, calendar: Calendar = PACKAGED_CALENDAR): Dated => (stryMutAct_9fa48("526") ? unit !== 'working-days' : stryMutAct_9fa48("525") ? false : stryMutAct_9fa48("524") ? true : (stryCov_9fa48("524", "525", "526"), unit === 'working-days')) ? calendar.addWorkingDays(from, days) : calendar.addCalendarDays(from, days);
  return dueDate;
})());
export const rectificationDue = stryMutAct_9fa48("528") ? () => undefined : (stryCov_9fa48("528"), (() => {
  const rectificationDue = (severity: Severity, from: PlainDate, calendar: Calendar = PACKAGED_CALENDAR): Dated => calendar.addWorkingDays(from, RECTIFICATION_DAYS[severity]);
  return rectificationDue;
})());

/** Last day on which the intent can be published where procurement starts on a day. */
export const intentDue = stryMutAct_9fa48("529") ? () => undefined : (stryCov_9fa48("529"), (() => {
  const intentDue = (startsOn: PlainDate): Dated => stryMutAct_9fa48("530") ? {} : (stryCov_9fa48("530"), {
    date: addDays(startsOn, stryMutAct_9fa48("531") ? +DEADLINES.intentPublished.days : (stryCov_9fa48("531"), -DEADLINES.intentPublished.days)),
    provisional: stryMutAct_9fa48("532") ? true : (stryCov_9fa48("532"), false)
  });
  return intentDue;
})());

/** Years of a contract with a small enterprise after which its purchaser publishes what is overdue. */
export function smeReportYears(signedOn: PlainDate, endsOn: PlainDate): number[] {
  if (stryMutAct_9fa48("533")) {
    {}
  } else {
    stryCov_9fa48("533");
    const first = stryMutAct_9fa48("534") ? Math.min(yearOf(signedOn), yearOf(clauseById('R-37')!.validFrom!)) : (stryCov_9fa48("534"), Math.max(yearOf(signedOn), yearOf(clauseById('R-37')!.validFrom!)));
    const last = yearOf(endsOn);
    return Array.from(stryMutAct_9fa48("536") ? {} : (stryCov_9fa48("536"), {
      length: stryMutAct_9fa48("537") ? Math.min(0, last - first + 1) : (stryCov_9fa48("537"), Math.max(0, stryMutAct_9fa48("538") ? last - first - 1 : (stryCov_9fa48("538"), (stryMutAct_9fa48("539") ? last + first : (stryCov_9fa48("539"), last - first)) + 1)))
    }), stryMutAct_9fa48("540") ? () => undefined : (stryCov_9fa48("540"), (_, n) => stryMutAct_9fa48("541") ? first - n : (stryCov_9fa48("541"), first + n)));
  }
}

/** Set, for the year after. */
export function smeReportDue(year: number, calendar: Calendar = PACKAGED_CALENDAR): Dated {
  if (stryMutAct_9fa48("542")) {
    {}
  } else {
    stryCov_9fa48("542");
    const date = `${stryMutAct_9fa48("544") ? year - 1 : (stryCov_9fa48("544"), year + 1)}-${DEADLINES.smeOverduePublished.day}`;
    return stryMutAct_9fa48("545") ? {} : (stryCov_9fa48("545"), {
      date,
      provisional: calendar.isProvisional(date)
    });
  }
}