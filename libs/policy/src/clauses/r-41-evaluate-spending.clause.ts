import { clause, passIf } from '../kernel/clause.js';

export const R41 = clause({
  id: 'R-41',
  revision: 1,
  title: {
    zh: '各单位开展预算支出绩效评价，结果用于以后年度预算',
    en: 'Spending is evaluated; results feed later budgets',
  },
  citation: '《预算法》第五十七条、第三十二条；《预算法实施条例》第二十条、第五十三条',
  text: '各级政府、各部门、各单位应当对预算支出情况开展绩效评价。各部门、各单位应当按照国务院财政部门制定的政府收支分类科目、预算支出标准和要求，以及绩效目标管理等预算编制规定，……编制本部门、本单位预算草案，参考上一年预算执行情况、有关支出绩效评价结果。',
  force: 'M',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['invariant:contract.not-evaluated'],
  validFrom: '2015-01-01',
  acts: { SettleContract: 'note' },
  needs: ['resultApplied'],
  parameters: [],
  operands: ({ resultApplied }) => ({ resultApplied }),
  judge: ({ resultApplied }) => passIf(resultApplied),
  explain: () => ({
    zh: '支出绩效评价尚未完成或结果尚未应用。',
    en: 'The spending was not evaluated, or the result not applied.',
  }),
});
