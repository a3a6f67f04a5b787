import { clause, passIf } from '../kernel/clause.js';

export const R02 = clause({
  id: 'R-02',
  revision: 1,
  title: {
    zh: '预算约束、以事定费、公开择优、诚实信用、讲求绩效',
    en: 'Budget, cost by task, open choice, good faith, results',
  },
  citation: '《政府购买服务管理办法》（财政部令第102号）第三条（未核对原文）',
  text: '（大意）政府购买服务应当遵循预算约束、以事定费、公开择优、诚实信用、讲求绩效原则。',
  force: 'A',
  binding: 'contract',
  verified: false,
  jurisdiction: null,
  kept: ['advice'],
  validFrom: '2020-03-01',
  acts: { PurchaseProject: 'note' },
  needs: ['award', 'budget', 'targets'],
  parameters: [],
  operands: ({ award, budget, targets }) => ({
    budgeted: budget !== null,
    basisStated: award.basis.trim() !== '',
    targetsSet: targets !== null && targets.length > 0,
  }),
  judge: ({ budgeted, basisStated, targetsSet }) => passIf(budgeted && basisStated && targetsSet),
  explain: ({ budgeted, basisStated, targetsSet }) => ({
    zh: `购买原则未全部体现：预算${budgeted ? '已' : '未'}落实，择优依据${basisStated ? '已' : '未'}写明，绩效目标${targetsSet ? '已' : '未'}设定。`,
    en: `Not every principle shows: budget ${budgeted ? 'secured' : 'missing'}, basis ${basisStated ? 'stated' : 'missing'}, targets ${targetsSet ? 'set' : 'missing'}.`,
  }),
});
