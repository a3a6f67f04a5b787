// @ts-nocheck
import { DEADLINES } from '#policy';
import type { EventOf } from '../kernel/recorded-event.js';
import { counted, of } from './beginnings.js';
import type { Changes } from './duty.js';

const REPORTS = { budget: DEADLINES.budgetPublished, accounts: DEADLINES.accountsPublished } as const;

/** Duties of a purchaser about its money of a year. */
export function budgetDuties(event: EventOf<'budget'>): Changes {
  switch (event.type) {
    case 'BudgetReportApproved': {
      const { purchaserUscc, year, report, approvedOn } = event.data;
      const begins = { ...counted(REPORTS[report], approvedOn), purchaserUscc };
      return of(`${purchaserUscc}-${year}`, REPORTS[report], { begins });
    }
    case 'BudgetReportPublished': {
      const { purchaserUscc, year, report, publishedOn } = event.data;
      return of(`${purchaserUscc}-${year}`, REPORTS[report], { met: publishedOn });
    }
    case 'SmeOverduePublished': {
      const { purchaserUscc, year, publishedOn } = event.data;
      return of(`${purchaserUscc}-${year}`, DEADLINES.smeOverduePublished, { met: publishedOn });
    }
    default:
      return [];
  }
}
