// @ts-nocheck
import { unreachable, type Context } from '../kernel/decider.js';
import { isFen } from '../kernel/money.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import { isUscc } from '../kernel/uscc.js';
import type { BudgetReport, BudgetReportCommand, BudgetReportEvent } from './reports.events.js';

/** What a purchaser made public of its money of a year. */
export interface BudgetReports {
  readonly approvedOn: Readonly<Partial<Record<BudgetReport, PlainDate>>>;
  readonly publishedOn: Readonly<Partial<Record<BudgetReport, PlainDate>>>;
  readonly smeOverduePublishedOn: PlainDate | null;
}
export const NO_REPORTS: BudgetReports = { approvedOn: {}, publishedOn: {}, smeOverduePublishedOn: null };

const NAMES: Readonly<Record<BudgetReport, { zh: string; en: string }>> = {
  budget: { zh: '部门预算', en: 'budget' },
  accounts: { zh: '部门决算', en: 'accounts' },
};

export function decideReports(
  command: BudgetReportCommand,
  reports: BudgetReports,
  { today }: Context,
): BudgetReportEvent[] {
  demand(
    isUscc(command.data.purchaserUscc),
    'budget.bad-uscc',
    '购买主体统一社会信用代码无效。',
    'Not a credit code.',
    { kind: 'invalid', pointer: '/purchaserUscc' },
  );
  switch (command.type) {
    case 'ApproveBudgetReport': {
      const { report, approvedOn } = command.data;
      const { zh, en } = NAMES[report];
      demand(
        reports.approvedOn[report] === undefined,
        'budget.report-approved',
        `${zh}的批复已登记。`,
        `The approval of the ${en} is on record already.`,
      );
      demandPast(approvedOn, today, '/approvedOn');
      return [{ type: 'BudgetReportApproved', data: command.data }];
    }
    case 'PublishBudgetReport':
      return publishReport(command.data, reports, today);
    case 'PublishSmeOverdue':
      return publishOverdue(command.data, reports, today);
    default:
      return unreachable(command);
  }
}

export function evolveReports(reports: BudgetReports, event: BudgetReportEvent): BudgetReports {
  switch (event.type) {
    case 'BudgetReportApproved': {
      const { report, approvedOn } = event.data;
      return { ...reports, approvedOn: { ...reports.approvedOn, [report]: approvedOn } };
    }
    case 'BudgetReportPublished': {
      const { report, publishedOn } = event.data;
      return { ...reports, publishedOn: { ...reports.publishedOn, [report]: publishedOn } };
    }
    case 'SmeOverduePublished':
      return { ...reports, smeOverduePublishedOn: event.data.publishedOn };
    default:
      return unreachable(event);
  }
}

function publishReport(
  data: Extract<BudgetReportCommand, { type: 'PublishBudgetReport' }>['data'],
  { approvedOn, publishedOn }: BudgetReports,
  today: PlainDate,
): BudgetReportEvent[] {
  const { report } = data;
  const { zh, en } = NAMES[report];
  const approved = approvedOn[report];
  demand(
    approved !== undefined,
    'budget.report-not-approved',
    `${zh}的批复尚未登记。`,
    `The approval of the ${en} is not on record.`,
    { rule: 'R-42' },
  );
  demand(
    publishedOn[report] === undefined,
    'budget.report-published',
    `${zh}已公开。`,
    `The ${en} are published already.`,
  );
  demand(
    data.publishedOn >= approved,
    'budget.published-before-approval',
    `公开日期早于批复日期 ${approved}。`,
    `It was approved on ${approved}: it cannot be published before.`,
    { kind: 'invalid', rule: 'R-42', pointer: '/publishedOn' },
  );
  demandPast(data.publishedOn, today, '/publishedOn');
  return [{ type: 'BudgetReportPublished', data }];
}

function publishOverdue(
  data: Extract<BudgetReportCommand, { type: 'PublishSmeOverdue' }>['data'],
  { smeOverduePublishedOn }: BudgetReports,
  today: PlainDate,
): BudgetReportEvent[] {
  const { contracts, amountFen, publishedOn, year } = data;
  demand(
    smeOverduePublishedOn === null,
    'budget.sme-overdue-published',
    `${year} 年度逾期未支付中小企业款项已公布。`,
    `What was overdue in ${year} is published already.`,
  );
  demand(
    Number.isSafeInteger(contracts) &&
      contracts >= 0 &&
      isFen(amountFen) &&
      (contracts > 0 || amountFen === 0),
    'budget.bad-sme-overdue',
    '合同数量和金额须为不小于 0 的整数；没有合同的，金额为 0。',
    'Contracts and amount are integers of 0 or more; without contracts there is no amount.',
    { kind: 'invalid', rule: 'R-37', pointer: '/contracts' },
  );
  demand(
    publishedOn > `${year}-12-31`,
    'budget.year-not-over',
    `${year} 年度尚未结束。`,
    `The year ${year} is not over.`,
    { kind: 'invalid', rule: 'R-37', pointer: '/publishedOn' },
  );
  demandPast(publishedOn, today, '/publishedOn');
  return [{ type: 'SmeOverduePublished', data }];
}

function demandPast(date: PlainDate, today: PlainDate, pointer: string): void {
  demand(date <= today, 'budget.in-future', '日期不能晚于今天。', 'It cannot be dated in the future.', {
    kind: 'invalid',
    pointer,
  });
}
