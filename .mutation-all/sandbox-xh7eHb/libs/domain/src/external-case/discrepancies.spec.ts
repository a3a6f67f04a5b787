// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { findDiscrepancies } from './discrepancies.js';
import type { ExternalCaseFacts } from './external-case.events.js';

const nothing: ExternalCaseFacts = {
  title: '某项目',
  province: null,
  city: null,
  district: null,
  purchaser: null,
  purchaserLevel: null,
  supplier: null,
  stage: null,
  procurementMethod: null,
  contractNo: null,
  budgetFen: null,
  amountFen: null,
  annualAmountFen: null,
  servicePeriod: null,
  publishedOn: null,
  signedOn: null,
  stations: null,
  staffing: null,
  targets: [],
  lineItems: [],
  paymentTerms: null,
  evaluation: null,
  result: null,
  isSocialWorkStation: null,
};

describe('Figures of a public case that contradict each other', () => {
  it('are named with the place each value stands at (湘江新区: contract 733,355, three-year line 1,800,000)', () => {
    const found = findDiscrepancies(
      {
        ...nothing,
        amountFen: 73_335_500,
        lineItems: [
          { name: '平台搭建', figures: { annualBudgetFen: 60_000_000, threeYearBudgetFen: 180_000_000 } },
        ],
      },
      null,
    );
    expect(found).toEqual([
      {
        field: 'amountFen',
        values: [
          { value: '733355元', source: '合同金额' },
          { value: '1800000元', source: '明细“平台搭建”(threeYearBudgetFen)' },
        ],
      },
    ]);
  });

  it('are read from the source’s own remark (雨湖: budget 3,938,249, ceiling 3,895,249)', () => {
    const found = findDiscrepancies(
      { ...nothing, budgetFen: 393_824_900 },
      '同页另写“最高限价3895249元”,与预算不同,原文如此。引用湘民发〔2018〕10号。',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.values.map(({ value }) => value)).toEqual(['3938249元', '3895249元']);
  });

  it.each([
    [
      'a total that its annual amount explains',
      { amountFen: 100_800_000, annualAmountFen: 33_600_000, servicePeriod: '3年(由总额/年额得出)' },
    ],
    [
      'lines of an excerpt that do not reach the total',
      {
        amountFen: 105_000_000,
        lineItems: [{ name: '个案', figures: { unitPriceFen: 30_000, qty: 7, subtotalFen: 210_000 } }],
      },
    ],
    ['a score inside its grade', { evaluation: { score: 76.5, grade: '中(中等)' } }],
    ['nothing known', {}],
  ])('are not seen in %s', (_what, facts: Partial<ExternalCaseFacts>) => {
    expect(findDiscrepancies({ ...nothing, ...facts }, '三项合计163.55万元(核对一致)。')).toEqual([]);
  });

  it.each([
    [
      'a subtotal',
      { lineItems: [{ name: '小组', figures: { unitPriceFen: 100_000, qty: 7, subtotalFen: 600_000 } }] },
    ],
    ['an annual amount', { amountFen: 100, annualAmountFen: 40, servicePeriod: '3年' }],
    ['a price above its budget', { amountFen: 200, budgetFen: 100 }],
    ['a grade', { evaluation: { score: 89.99, grade: '优' } }],
    [
      'the sum of the lines',
      {
        amountFen: 250,
        lineItems: [
          { name: 'a', figures: { subtotalFen: 200 } },
          { name: 'b', figures: { subtotalFen: 200 } },
        ],
      },
    ],
  ])('are seen in %s', (_what, facts: Partial<ExternalCaseFacts>) => {
    expect(findDiscrepancies({ ...nothing, ...facts }, null)).toHaveLength(1);
  });
});
