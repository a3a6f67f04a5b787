import { clause, within } from '../kernel/clause.js';

export const R36 = clause({
  id: 'R-36',
  revision: 1,
  title: { zh: '按照合同约定及时支付资金', en: 'Paid as the contract says, in time' },
  citation: '《政府采购法实施条例》第五十一条',
  text: '采购人应当按照政府采购合同规定，及时向中标或者成交供应商支付采购资金。',
  force: 'M',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['invariant:payment.exceeds-milestone', 'invariant:contract.payments-pending'],
  validFrom: '2015-03-01',
  acts: { RequestPayment: 'note' },
  needs: ['payment'],
  parameters: [],
  operands: ({ payment: { amountFen, milestoneLeftFen } }) => ({ amountFen, milestoneLeftFen }),
  judge: ({ amountFen, milestoneLeftFen }) => within(milestoneLeftFen - amountFen),
  explain: ({ amountFen, milestoneLeftFen }) => ({
    zh: `申请付款${amountFen / 100}元，合同约定的该付款节点只余${milestoneLeftFen / 100}元。`,
    en: `${amountFen / 100} yuan are asked for; the milestone of the contract has ${milestoneLeftFen / 100} yuan left.`,
  }),
});
