import { clause, passIf } from '../kernel/clause.js';

export const S18 = clause({
  id: 'S-18',
  revision: 1,
  title: { zh: '强化绩效评价结果应用', en: 'The results of evaluation are used' },
  citation: '津民发〔2024〕13号 四（三）',
  text: '（大意）市、区民政部门加强绩效管理指导，强化绩效评价结果应用。',
  force: 'M',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['invariant:contract.not-evaluated'],
  acts: { SettleContract: 'note' },
  needs: ['resultApplied'],
  parameters: [],
  operands: ({ resultApplied }) => ({ resultApplied }),
  judge: ({ resultApplied }) => passIf(resultApplied),
  explain: () => ({
    zh: '绩效评价结果尚未应用（续签、重新采购、核减、暂缓拨付或不作调整）。',
    en: 'The result of the evaluation was not applied (renew, re-tender, reduce, withhold or none).',
  }),
});
