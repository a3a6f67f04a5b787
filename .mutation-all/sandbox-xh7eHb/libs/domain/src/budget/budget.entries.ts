// @ts-nocheck
import { entry, type EntriesOf } from '../event-entry.js';

const budget = { budget: true } as const;

/** The events of budget lines. */
export const BUDGET_ENTRIES = {
  BudgetLineRegistered: entry(budget, {
    purchaserUscc: true,
    year: true,
    lineId: true,
    name: true,
    fundSource: true,
    approvedFen: true,
    documentNo: true,
  }),
  BudgetReportApproved: entry(budget, {
    purchaserUscc: true,
    year: true,
    report: true,
    approvedOn: true,
    documentNo: true,
  }),
  BudgetReportPublished: entry(budget, {
    purchaserUscc: true,
    year: true,
    report: true,
    publishedOn: true,
    medium: true,
    url: true,
  }),
  SmeOverduePublished: entry(budget, {
    purchaserUscc: true,
    year: true,
    contracts: true,
    amountFen: true,
    publishedOn: true,
    medium: true,
    url: true,
  }),
  BudgetReserved: entry(budget, { lineId: true, projectId: true, amountFen: true }),
  BudgetCommitted: entry(budget, { lineId: true, projectId: true, amountFen: true }),
  BudgetReleased: entry(budget, { lineId: true, projectId: true, amountFen: true, reason: true }),
  BudgetCommitmentReleased: entry(budget, {
    lineId: true,
    projectId: true,
    amountFen: true,
    reason: true,
  }),
} satisfies EntriesOf<'budget'>;
