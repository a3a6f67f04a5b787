import { clause, passIf, UNKNOWN } from '../kernel/clause.js';

export const R07 = clause({
  id: 'R-07',
  revision: 1,
  title: { zh: '不得以不合理条件实行差别或歧视待遇', en: 'No unreasonable or discriminatory conditions' },
  citation: '《政府采购法》第二十二条；财政部令第102号第七条',
  text: '采购人可以根据采购项目的特殊要求，规定供应商的特定条件，但不得以不合理的条件对供应商实行差别待遇或者歧视待遇。',
  force: 'P',
  binding: 'contract',
  verified: true,
  jurisdiction: null,
  kept: ['decision'],
  validFrom: '2003-01-01',
  acts: { PurchaseProject: 'enforce' },
  needs: ['review'],
  parameters: [],
  operands: ({ review }) => ({ unfairConditions: review.unfairConditions ?? null }),
  judge: ({ unfairConditions }) => (unfairConditions === null ? UNKNOWN : passIf(!unfairConditions)),
  explain: () => ({
    zh: '采购审查认定存在对供应商的不合理或歧视性条件，不得购买。',
    en: 'Review found unreasonable or discriminatory conditions: must not be bought.',
  }),
});
