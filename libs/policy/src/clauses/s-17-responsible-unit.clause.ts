import { clause, passIf } from '../kernel/clause.js';

export const S17 = clause({
  id: 'S-17',
  revision: 1,
  title: {
    zh: '购买主体是预算绩效管理的责任主体',
    en: 'The purchaser answers for the performance of its budget',
  },
  citation: '津民发〔2024〕13号 四（三）',
  text: '（大意）购买主体是预算绩效管理的责任主体。',
  force: 'M',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['invariant:evaluation.by-supplier'],
  acts: { CompleteEvaluation: 'note' },
  needs: ['evaluation'],
  parameters: [],
  operands: ({ evaluation: { kind, byProvider } }) => ({ kind, byProvider }),
  judge: ({ byProvider }) => passIf(!byProvider),
  explain: () => ({
    zh: '绩效评价由购买主体负责，承接主体不得自行主持。',
    en: 'The purchaser answers for the evaluation; the provider does not conduct it.',
  }),
});
