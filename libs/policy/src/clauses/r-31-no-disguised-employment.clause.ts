import { clause, NOT_APPLICABLE, passIf, UNKNOWN } from '../kernel/clause.js';

export const R31 = clause({
  id: 'R-31',
  revision: 1,
  title: { zh: '向个人购买服务不得变相用工', en: 'Buying from a person does not disguise employment' },
  citation: '《政府购买服务管理办法》（财政部令第102号）第十八条（未核对原文）',
  text: '（大意）购买主体向个人购买服务，应当限于确实适宜实施政府购买服务并且由个人承接的情形，不得以政府购买服务名义变相用工。',
  force: 'P',
  binding: 'contract',
  verified: false,
  jurisdiction: null,
  kept: ['advice'],
  validFrom: '2020-03-01',
  acts: { PurchaseProject: 'enforce' },
  needs: ['orgType'],
  parameters: [],
  operands: ({ orgType, review }) => ({ orgType, disguisedEmployment: review?.disguisedEmployment ?? null }),
  judge({ orgType, disguisedEmployment }) {
    if (orgType !== '个人') return NOT_APPLICABLE;
    return disguisedEmployment === null ? UNKNOWN : passIf(!disguisedEmployment);
  },
  explain: () => ({
    zh: '向个人购买服务被认定为变相用工。',
    en: 'Buying from this person disguises employment.',
  }),
});
