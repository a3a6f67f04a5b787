import { describe, it } from '@jest/globals';
import { finance, PURCHASER_USCC } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { budgetDecider } from './budget.decider.js';
import type { BudgetEvent } from './budget.events.js';

const F = finance('2026-09-10');
const given = givenFor(budgetDecider, F);
const of = { purchaserUscc: PURCHASER_USCC, year: 2025 };
const where = { medium: '门户网站', url: null };

const approval = { ...of, report: 'accounts', approvedOn: '2026-08-20', documentNo: null } as const;
const approved: BudgetEvent = { type: 'BudgetReportApproved', data: approval };
const publication = { ...of, report: 'accounts', publishedOn: '2026-09-01', ...where } as const;
const published: BudgetEvent = { type: 'BudgetReportPublished', data: publication };
const overdue = { ...of, contracts: 1, amountFen: 2_500_000, publishedOn: '2026-03-20', ...where } as const;
const told: BudgetEvent = { type: 'SmeOverduePublished', data: overdue };

describe('Budget and accounts of a purchaser', () => {
  it('are published once they are approved', () => {
    given().when({ type: 'ApproveBudgetReport', data: approval }, F).gives(approved);
    given(approved).when({ type: 'PublishBudgetReport', data: publication }, F).gives(published);
  });

  it('are approved once, published once, and not before they are approved', () => {
    given(approved)
      .when({ type: 'ApproveBudgetReport', data: approval }, F)
      .rejects('budget.report-approved');
    given(approved, published)
      .when({ type: 'PublishBudgetReport', data: publication }, F)
      .rejects('budget.report-published');
    given()
      .when({ type: 'PublishBudgetReport', data: publication }, F)
      .rejects('budget.report-not-approved', { rule: 'R-42' });
    given(approved)
      .when({ type: 'PublishBudgetReport', data: { ...publication, report: 'budget' } }, F)
      .rejects('budget.report-not-approved', { rule: 'R-42' });
    given(approved)
      .when({ type: 'PublishBudgetReport', data: { ...publication, publishedOn: '2026-08-19' } }, F)
      .rejects('budget.published-before-approval', {
        kind: 'invalid',
        rule: 'R-42',
        pointer: '/publishedOn',
      });
  });

  it('may be published on the day of the approval, and told today', () => {
    const sameDay = { ...publication, publishedOn: approval.approvedOn };
    const today = { ...publication, publishedOn: F.today };
    for (const data of [sameDay, today]) {
      given(approved)
        .when({ type: 'PublishBudgetReport', data }, F)
        .gives({ type: 'BudgetReportPublished', data });
    }
  });

  it('are of the past', () => {
    given()
      .when({ type: 'ApproveBudgetReport', data: { ...approval, approvedOn: '2026-09-11' } }, F)
      .rejects('budget.in-future', { kind: 'invalid', pointer: '/approvedOn' });
    given(approved)
      .when({ type: 'PublishBudgetReport', data: { ...publication, publishedOn: '2026-09-11' } }, F)
      .rejects('budget.in-future', { kind: 'invalid', pointer: '/publishedOn' });
  });
});

describe('What was overdue to small enterprises', () => {
  it('is published for a year that is over, once', () => {
    given().when({ type: 'PublishSmeOverdue', data: overdue }, F).gives(told);
    given(told).when({ type: 'PublishSmeOverdue', data: overdue }, F).rejects('budget.sme-overdue-published');
    given()
      .when({ type: 'PublishSmeOverdue', data: { ...overdue, publishedOn: '2025-12-31' } }, F)
      .rejects('budget.year-not-over', { kind: 'invalid', rule: 'R-37', pointer: '/publishedOn' });
  });

  it('may be nothing, but no amount without a contract', () => {
    given()
      .when({ type: 'PublishSmeOverdue', data: { ...overdue, contracts: 0, amountFen: 0 } }, F)
      .gives({ type: 'SmeOverduePublished', data: { ...overdue, contracts: 0, amountFen: 0 } });
    given()
      .when({ type: 'PublishSmeOverdue', data: { ...overdue, contracts: 0 } }, F)
      .rejects('budget.bad-sme-overdue', { kind: 'invalid', rule: 'R-37', pointer: '/contracts' });
    for (const change of [{ contracts: -1 }, { contracts: 0.5 }, { amountFen: -1 }, { amountFen: 0.5 }]) {
      given()
        .when({ type: 'PublishSmeOverdue', data: { ...overdue, ...change } }, F)
        .rejects('budget.bad-sme-overdue', { kind: 'invalid', rule: 'R-37', pointer: '/contracts' });
    }
  });

  it('is of an organisation', () => {
    given()
      .when({ type: 'PublishSmeOverdue', data: { ...overdue, purchaserUscc: 'X' } }, F)
      .rejects('budget.bad-uscc', { kind: 'invalid', pointer: '/purchaserUscc' });
  });
});
