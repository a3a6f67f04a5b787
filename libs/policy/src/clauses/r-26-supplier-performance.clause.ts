import { clause, passIf } from '../kernel/clause.js';

export const R26 = clause({
  id: 'R-26',
  revision: 1,
  title: {
    zh: '采购人负责履约验收，评价结果用于后续采购',
    en: 'The purchaser accepts; results are used in later purchases',
  },
  citation: '财库〔2016〕205号（十）（十一）（未核对原文）',
  text: '（大意）采购人是履约验收的主要责任主体；推动建立供应商履约评价，评价结果用于后续采购。',
  force: 'M',
  binding: 'contract',
  verified: false,
  jurisdiction: null,
  kept: ['advice', 'invariant:acceptance.by-supplier'],
  validFrom: '2016-11-25',
  acts: { SettleContract: 'note' },
  needs: ['resultApplied'],
  parameters: [],
  operands: ({ resultApplied }) => ({ resultApplied }),
  judge: ({ resultApplied }) => passIf(resultApplied),
  explain: () => ({
    zh: '履约评价结果没有用于后续采购决定。',
    en: 'The evaluation of the supplier was not used for what follows.',
  }),
});
