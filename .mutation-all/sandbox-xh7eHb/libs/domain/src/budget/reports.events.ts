// @ts-nocheck
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';

/** 部门预算 or 部门决算 (预算法 14). */
export const BUDGET_REPORTS = ['budget', 'accounts'] as const;
export type BudgetReport = (typeof BUDGET_REPORTS)[number];

/** Whose, and of which year: nothing but the words of these events says it. */
interface OfYear {
  readonly purchaserUscc: string;
  readonly year: number;
}
interface Published {
  readonly publishedOn: PlainDate;
  readonly medium: string;
  readonly url: string | null;
}

/** 部门预算、决算批复. */
export type BudgetReportApproved = Message<
  'BudgetReportApproved',
  OfYear & {
    readonly report: BudgetReport;
    readonly approvedOn: PlainDate;
    readonly documentNo: string | null;
  }
>;
/** 部门预算、决算公开. */
export type BudgetReportPublished = Message<
  'BudgetReportPublished',
  OfYear & Published & { readonly report: BudgetReport }
>;
/** 公布上一年度逾期未支付中小企业款项 (保障中小企业款项支付条例 17): how many contracts, and how much; also that there were none. */
export type SmeOverduePublished = Message<
  'SmeOverduePublished',
  OfYear & Published & { readonly contracts: number; readonly amountFen: number }
>;
export type BudgetReportEvent = BudgetReportApproved | BudgetReportPublished | SmeOverduePublished;

export type BudgetReportCommand =
  | Message<'ApproveBudgetReport', BudgetReportApproved['data']>
  | Message<'PublishBudgetReport', BudgetReportPublished['data']>
  | Message<'PublishSmeOverdue', SmeOverduePublished['data']>;
