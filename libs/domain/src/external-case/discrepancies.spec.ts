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

  it.each<[string, Partial<ExternalCaseFacts>]>([
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
    ['a score at the bottom of its grade', { evaluation: { score: 80, grade: '良' } }],
    ['a score without a grade', { evaluation: { score: 76.5 } }],
    ['a grade without a score', { evaluation: { grade: '中' } }],
    ['a price as high as its budget', { amountFen: 100, budgetFen: 100 }],
    ['a budget without a price', { budgetFen: 100 }],
    ['an annual amount without a total', { annualAmountFen: 40, servicePeriod: '3年' }],
    [
      'an annual amount of a term without years',
      { amountFen: 100, annualAmountFen: 40, servicePeriod: '至年底' },
    ],
    ['an annual amount without a term', { amountFen: 100, annualAmountFen: 40 }],
    ['a total without an annual amount', { amountFen: 100, servicePeriod: '3年' }],
    [
      'a budget of three years that is three times that of one',
      { lineItems: [{ name: '平台', figures: { annualBudgetFen: 100, threeYearBudgetFen: 300 } }] },
    ],
    [
      'a line without a subtotal, or with nothing else',
      {
        lineItems: [
          { name: '个案', figures: { unitPriceFen: 30_000, qty: 7 } },
          { name: '小组', figures: { subtotalFen: 1 } },
          { name: '探访', figures: { qty: 7, subtotalFen: 1 } },
          { name: '站点', figures: { annualBudgetFen: 100 } },
          { name: '平台', figures: { threeYearBudgetFen: 100 } },
        ],
      },
    ],
    [
      'lines that make up the whole',
      {
        amountFen: 300,
        lineItems: [
          { name: 'a', figures: { subtotalFen: 200 } },
          { name: 'b', figures: { unitPriceFen: 20, qty: 5 } },
          { name: 'c', figures: { unitPriceFen: 20 } },
        ],
      },
    ],
    [
      'one line that is the whole',
      { amountFen: 200, lineItems: [{ name: 'a', figures: { subtotalFen: 200 } }] },
    ],
    ['nothing known', {}],
  ])('are not seen in %s', (_what, facts) => {
    expect(findDiscrepancies({ ...nothing, ...facts }, '三项合计163.55万元(核对一致)。')).toEqual([]);
  });

  it.each<[string, Partial<ExternalCaseFacts>, string, [string, string], [string, string]]>([
    [
      'a subtotal',
      { lineItems: [{ name: '小组', figures: { unitPriceFen: 100_000, qty: 7, subtotalFen: 600_050 } }] },
      'lineItems/小组',
      ['6000.5元', '小计'],
      ['7000元', '单价×数量'],
    ],
    [
      'a budget of three years',
      { lineItems: [{ name: '平台', figures: { annualBudgetFen: 10_000, threeYearBudgetFen: 20_001 } }] },
      'lineItems/平台',
      ['200.01元', '三年预算'],
      ['300元', '年度预算×3'],
    ],
    [
      'an annual amount',
      { amountFen: 40_000, annualAmountFen: 4000, servicePeriod: '11 年' },
      'amountFen',
      ['400元', '合同金额'],
      ['440元', '年额×11年'],
    ],
    [
      'a price above its budget',
      { amountFen: 20_000, budgetFen: 10_000 },
      'amountFen',
      ['200元', '合同金额'],
      ['100元', '预算(低于合同金额)'],
    ],
    [
      'a grade above its score',
      { evaluation: { score: 89.99, grade: '优' } },
      'evaluation',
      ['89.99', '得分'],
      ['优', '等级'],
    ],
    [
      'a grade below its score',
      { evaluation: { score: 90, grade: '良好' } },
      'evaluation',
      ['90', '得分'],
      ['良好', '等级'],
    ],
    [
      'the sum of the lines',
      {
        amountFen: 25_000,
        lineItems: [
          { name: 'a', figures: { subtotalFen: 20_000 } },
          { name: 'b', figures: { unitPriceFen: 2000, qty: 5 } },
        ],
      },
      'amountFen',
      ['250元', '合同金额'],
      ['300元', '明细合计'],
    ],
    [
      'the sum of the lines, against the budget where no price is known',
      {
        budgetFen: 25_000,
        lineItems: [
          { name: 'a', figures: { subtotalFen: 20_000 } },
          { name: 'b', figures: { subtotalFen: 10_000 } },
        ],
      },
      'budgetFen',
      ['250元', '预算'],
      ['300元', '明细合计'],
    ],
  ])('are seen in %s', (_what, facts, field, ...values) => {
    expect(findDiscrepancies({ ...nothing, ...facts }, null)).toEqual([
      { field, values: values.map(([value, source]) => ({ value, source })) },
    ]);
  });

  it('are read from a remark in 万元 too, beside what is known, and only where it speaks of a contradiction', () => {
    const remark = '合同价与公告不一致 另写 1.5万元；预算2万元。后者为准 3 万元';
    expect(findDiscrepancies({ ...nothing, amountFen: 1_000_000 }, remark)).toEqual([
      {
        field: 'amountFen',
        values: [
          { value: '10000元', source: '合同金额' },
          { value: '15000元', source: '合同价与公告不一致 另写 1.5万元' },
        ],
      },
    ]);
    const known = { ...nothing, amountFen: 1_500_000, budgetFen: 1_600_000 };
    expect(findDiscrepancies(known, '两处不同:1.5万元、16000元')).toEqual([]);
    expect(findDiscrepancies(nothing, remark)).toEqual([]);
  });
});
