import { clause, NOT_APPLICABLE, within } from '../kernel/clause.js';

export const R01 = clause({
  id: 'R-01',
  revision: 1,
  title: { zh: '按照服务数量和质量支付费用', en: 'Paid according to quantity and quality' },
  citation: '《政府购买服务管理办法》（财政部令第102号）第二条（未核对原文）',
  text: '（大意）政府购买服务，是指各级国家机关将属于自身职责范围且适合通过市场化方式提供的服务事项，按照政府采购方式和程序，交由符合条件的服务供应商承担，并根据服务数量和质量等因素向其支付费用的行为。',
  force: 'M',
  binding: 'contract',
  verified: false,
  jurisdiction: null,
  kept: ['invariant:payment.exceeds-accepted', 'advice'],
  validFrom: '2020-03-01',
  acts: { RequestPayment: 'enforce' },
  needs: ['payment'],
  parameters: [],
  operands: ({ payment: { advance, amountFen, acceptedLeftFen } }) => ({
    advance,
    amountFen,
    acceptedLeftFen,
  }),
  judge: ({ advance, amountFen, acceptedLeftFen }) =>
    advance ? NOT_APPLICABLE : within(acceptedLeftFen - amountFen),
  explain: ({ amountFen, acceptedLeftFen }) => ({
    zh: `申请付款${amountFen / 100}元，超过已验收而未支付的${acceptedLeftFen / 100}元。`,
    en: `${amountFen / 100} yuan are asked for; accepted and not yet paid are ${acceptedLeftFen / 100} yuan.`,
  }),
});
