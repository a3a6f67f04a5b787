import { clause, NOT_APPLICABLE, passIf } from '../kernel/clause.js';

const FUND = '社区公益事业专项补助资金';

export const S14 = clause({
  id: 'S-14',
  revision: 2,
  title: {
    zh: '社区公益事业专项补助资金用于助老助残助困助孤',
    en: 'The community-welfare subsidy is for the four fields',
  },
  citation: '津民发〔2024〕13号 四（二）',
  text: '社区公益事业专项补助资金可用于购买依托街道（乡镇）社工站开展“助老助残助困助孤”服务项目。',
  force: 'M',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['decision'],
  acts: {
    SecureBudget: 'enforce',
    PurchaseProject: 'enforce',
    SignContract: 'enforce',
    RecordExternalCase: 'note',
  },
  needs: ['budget', 'category'],
  parameters: [],
  operands({ budget, category }) {
    const fromFundFen = (budget?.lines ?? [])
      .filter(({ fundSource }) => fundSource === FUND)
      .reduce((sum, { amountFen }) => sum + amountFen, 0);
    return fromFundFen === 0 ? { fromFundFen } : { category, fromFundFen };
  },
  judge: ({ category, fromFundFen }) => (fromFundFen === 0 ? NOT_APPLICABLE : passIf(category !== 'OTHER')),
  explain: () => ({
    zh: '社区公益事业专项补助资金只能用于“助老助残助困助孤”四类服务。',
    en: 'The community-welfare subsidy may be used for the four fields only.',
  }),
});
