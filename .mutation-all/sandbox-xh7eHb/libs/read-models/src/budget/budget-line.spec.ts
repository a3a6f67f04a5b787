// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { everyFixture } from '../testing/fixtures.js';
import { Story } from '../testing/given.js';
import { budgetLine } from './budget-line.js';

describe('budget lines', () => {
  it('hold what each project reserved or was promised, and what is left', () => {
    const purchaserUscc = '11120104MB10000018';
    const lineId = 'L1';
    const story = new Story().add(
      'budget',
      '2026-01-01',
      {
        type: 'BudgetLineRegistered',
        data: {
          purchaserUscc,
          year: 2026,
          lineId,
          name: '社工站服务',
          fundSource: '社会救助',
          approvedFen: 1000,
          documentNo: null,
        },
      },
      { type: 'BudgetReserved', data: { lineId, projectId: 'A', amountFen: 400 } },
      { type: 'BudgetReserved', data: { lineId, projectId: 'B', amountFen: 500 } },
      { type: 'BudgetCommitted', data: { lineId, projectId: 'A', amountFen: 300 } },
      { type: 'BudgetReleased', data: { lineId, projectId: 'B', amountFen: 500, reason: '撤项' } },
    );
    expect([...story.rows(budgetLine).values()]).toMatchObject([
      { reservedFen: 0, committedFen: 300, availableFen: 700 },
    ]);
    const approved = story.add('budget', '2026-02-01', {
      type: 'BudgetLineRegistered',
      data: {
        purchaserUscc,
        year: 2026,
        lineId,
        name: '社工站服务',
        fundSource: '社会救助',
        approvedFen: 900,
        documentNo: '示财预〔2026〕1号',
      },
    });
    expect([...approved.rows(budgetLine).values()]).toMatchObject([
      { approvedFen: 900, committedFen: 300, availableFen: 600, projects: { A: { committedFen: 300 } } },
    ]);
  });

  it('have back what was committed to a project that was given up', () => {
    const story = everyFixture().add('budget', '2026-09-01', {
      type: 'BudgetCommitmentReleased',
      data: {
        lineId: 'SWZ-2025-01',
        projectId: '01KAN0PR0JECT0000000000001',
        amountFen: 30_000_000,
        reason: '项目终止采购',
      },
    });
    const [line] = [...story.rows(budgetLine).values()];
    expect(line).toMatchObject({ reservedFen: 0, committedFen: 0, availableFen: line?.approvedFen });
  });
});
