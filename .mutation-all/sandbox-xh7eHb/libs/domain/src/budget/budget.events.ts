// @ts-nocheck
import type { ComplianceChecked } from '../kernel/compliance.js';
import type { Message } from '../kernel/decider.js';
import type { BudgetReportCommand, BudgetReportEvent } from './reports.events.js';

/** 资金来源 (津民发〔2024〕13号 四(二)). */
export const FUND_SOURCES = [
  '社会救助',
  '养老服务',
  '儿童福利',
  '社会事务',
  '社区公益事业专项补助资金',
  '社区基金',
  '慈善资源',
  '其他财政资金',
] as const;
export type FundSource = (typeof FUND_SOURCES)[number];

/** 预算指标登记: a line of one purchaser's budget of one year. */
export type BudgetLineRegistered = Message<
  'BudgetLineRegistered',
  {
    readonly purchaserUscc: string;
    readonly year: number;
    readonly lineId: string;
    readonly name: string;
    readonly fundSource: FundSource;
    readonly approvedFen: number;
    /** 批复文号; null where the project file declared the line itself. */
    readonly documentNo: string | null;
  }
>;
export type BudgetReserved = Message<
  'BudgetReserved',
  { readonly lineId: string; readonly projectId: string; readonly amountFen: number }
>;
/** What was reserved for the project is now owed to it; any rest of its reservation is released with it. */
export type BudgetCommitted = Message<
  'BudgetCommitted',
  { readonly lineId: string; readonly projectId: string; readonly amountFen: number }
>;
export type BudgetReleased = Message<
  'BudgetReleased',
  { readonly lineId: string; readonly projectId: string; readonly amountFen: number; readonly reason: string }
>;
/** What was owed to the project's award is free again: it was given up before anybody was bound by a contract. */
export type BudgetCommitmentReleased = Message<
  'BudgetCommitmentReleased',
  { readonly lineId: string; readonly projectId: string; readonly amountFen: number; readonly reason: string }
>;
/** What happens to a line. */
export type BudgetLineEvent =
  BudgetLineRegistered | BudgetReserved | BudgetCommitted | BudgetReleased | BudgetCommitmentReleased;
export type BudgetEvent = BudgetLineEvent | BudgetReportEvent | ComplianceChecked;

export type BudgetCommand = BudgetLineCommand | BudgetReportCommand;
export type BudgetLineCommand =
  | Message<
      'RegisterBudgetLine',
      {
        purchaserUscc: string;
        year: number;
        lineId: string;
        name: string;
        fundSource: FundSource;
        approvedFen: number;
        documentNo: string | null;
      }
    >
  /** Replaces what the project had reserved on these lines; a line not yet registered is registered as declared. */
  | Message<
      'ReserveBudget',
      {
        purchaserUscc: string;
        year: number;
        projectId: string;
        lines: { id: string; fundSource: FundSource; amountFen: number }[];
      }
    >
  | Message<'CommitBudget', { projectId: string; lines: { id: string; amountFen: number }[] }>
  /** For an amendment of a contract: beside what the award committed. */
  | Message<'ReserveIncrease', { projectId: string; lineId: string; amountFen: number }>
  | Message<'CommitIncrease', { projectId: string; lineId: string }>
  | Message<'ReleaseBudget', { projectId: string; reason: string }>
  /** Releases what is reserved for the project and what its award committed. */
  | Message<'WithdrawBudget', { projectId: string; reason: string }>;
