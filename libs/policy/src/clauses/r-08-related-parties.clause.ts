import { clause, passIf, UNKNOWN } from '../kernel/clause.js';

export const R08 = clause({
  id: 'R-08',
  revision: 1,
  title: {
    zh: '存在控股、管理关系的供应商不得参加同一合同项下的采购',
    en: 'Related suppliers do not compete for one contract',
  },
  citation: '《政府采购法实施条例》第十八条',
  text: '单位负责人为同一人或者存在直接控股、管理关系的不同供应商，不得参加同一合同项下的政府采购活动。',
  force: 'P',
  binding: 'contract',
  verified: true,
  jurisdiction: null,
  kept: ['decision'],
  validFrom: '2015-03-01',
  acts: { PurchaseProject: 'enforce' },
  needs: ['review'],
  parameters: [],
  operands: ({ review }) => ({ relatedBidders: review.relatedBidders ?? null }),
  judge: ({ relatedBidders }) => (relatedBidders === null ? UNKNOWN : passIf(!relatedBidders)),
  explain: () => ({
    zh: '采购审查认定参加采购的供应商之间负责人为同一人或存在控股、管理关系，不得购买。',
    en: 'Review found that bidders have the same person in charge or control one another: must not be bought.',
  }),
});
