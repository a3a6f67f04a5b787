import { clause, passIf, UNKNOWN } from '../kernel/clause.js';

export const R30 = clause({
  id: 'R-30',
  revision: 1,
  title: {
    zh: '承接主体可凭合同融资，购买主体不得担保',
    en: 'The purchaser guarantees no financing on the contract',
  },
  citation: '《政府购买服务管理办法》（财政部令第102号）第二十九条（未核对原文）',
  text: '（大意）承接主体可以依法依规使用政府购买服务合同向金融机构融资；购买主体不得以任何形式为承接主体的融资行为提供担保。',
  force: 'P',
  binding: 'contract',
  verified: false,
  jurisdiction: null,
  kept: ['advice'],
  validFrom: '2020-03-01',
  acts: { PurchaseProject: 'enforce' },
  needs: ['review'],
  parameters: [],
  operands: ({ review }) => ({ purchaserGuarantee: review.purchaserGuarantee ?? null }),
  judge: ({ purchaserGuarantee }) => (purchaserGuarantee === null ? UNKNOWN : passIf(!purchaserGuarantee)),
  explain: () => ({
    zh: '购买主体为承接主体的融资提供了担保。',
    en: 'The purchaser guarantees the provider’s financing.',
  }),
});
