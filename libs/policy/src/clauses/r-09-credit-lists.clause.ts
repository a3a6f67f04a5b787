import { clause, passIf, UNKNOWN } from '../kernel/clause.js';

export const R09 = clause({
  id: 'R-09',
  revision: 1,
  title: {
    zh: '未被列入失信被执行人、重大税收违法、政府采购严重违法失信名单',
    en: 'On none of the credit lists',
  },
  citation: '财库〔2016〕125号（未核对原文）',
  text: '（大意）列入失信被执行人、重大税收违法案件当事人名单、政府采购严重违法失信行为记录名单的供应商，应当拒绝其参与政府采购活动。',
  force: 'P',
  binding: 'contract',
  verified: false,
  jurisdiction: null,
  kept: ['advice'],
  validFrom: '2016-08-01',
  acts: { PurchaseProject: 'enforce' },
  needs: ['review'],
  parameters: [],
  operands: ({ review }) => ({ onCreditList: review.onCreditList ?? null }),
  judge: ({ onCreditList }) => (onCreditList === null ? UNKNOWN : passIf(!onCreditList)),
  explain: () => ({
    zh: '信用查询显示承接主体被列入失信名单。',
    en: 'The credit check shows the supplier on a list.',
  }),
});
