import { clause, NOT_APPLICABLE, passIf, UNKNOWN } from '../kernel/clause.js';

export const R04 = clause({
  id: 'R-04',
  revision: 1,
  title: {
    zh: '公益一类事业单位、财政保障的群团组织不作为购买主体和承接主体',
    en: 'Class-one public institutions and fiscally funded mass organisations neither buy nor provide',
  },
  citation: '《政府购买服务管理办法》（财政部令第102号）第八条（未核对原文）',
  text: '（大意）公益一类事业单位、使用事业编制且由财政拨款保障的群团组织，不作为政府购买服务的购买主体和承接主体。',
  force: 'P',
  binding: 'contract',
  verified: false,
  jurisdiction: null,
  kept: ['advice'],
  validFrom: '2020-03-01',
  acts: { PurchaseProject: 'enforce', SignContract: 'enforce' },
  needs: ['orgType'],
  parameters: [],
  operands: ({ orgType, institutionClass }) => ({ orgType, institutionClass: institutionClass ?? null }),
  judge({ orgType, institutionClass }) {
    if (orgType !== '事业单位') return NOT_APPLICABLE;
    return institutionClass === null ? UNKNOWN : passIf(institutionClass !== 'one');
  },
  explain: () => ({
    zh: '公益一类事业单位不得作为承接主体。',
    en: 'A class-one public institution may not provide.',
  }),
});
