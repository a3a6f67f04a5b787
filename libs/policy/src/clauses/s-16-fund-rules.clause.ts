import { clause, UNKNOWN, within } from '../kernel/clause.js';

/** A payment that names no line is not known to be covered. */
export const S16 = clause({
  id: 'S-16',
  revision: 1,
  title: { zh: '资金使用符合专项资金和政府购买服务的规定', en: 'Money follows the rules of its fund' },
  citation: '津民发〔2024〕13号 四（二）',
  text: '（大意）资金使用应当符合相应专项资金管理和政府购买服务的规定。',
  force: 'M',
  binding: 'act',
  verified: true,
  jurisdiction: '12',
  kept: ['decision', 'invariant:budget.exceeded'],
  acts: { RequestPayment: 'enforce' },
  needs: ['payment'],
  parameters: [],
  operands: ({ payment: { budgetLineId, amountFen }, lineLeftFen }) => ({
    budgetLineId,
    amountFen,
    lineLeftFen: lineLeftFen ?? null,
  }),
  judge: ({ budgetLineId, amountFen, lineLeftFen }) =>
    budgetLineId === null || lineLeftFen === null ? UNKNOWN : within(lineLeftFen - amountFen),
  explain: ({ budgetLineId, amountFen, lineLeftFen }) => ({
    zh: `付款${amountFen / 100}元，超过资金指标“${budgetLineId}”的余额${Number(lineLeftFen) / 100}元。`,
    en: `The payment of ${amountFen / 100} yuan exceeds what line ${budgetLineId} still holds: ${Number(lineLeftFen) / 100} yuan.`,
  }),
});
