import { clause, passIf } from '../kernel/clause.js';

export const R03 = clause({
  id: 'R-03',
  revision: 1,
  title: { zh: '承接主体的范围', en: 'Who may provide' },
  citation: '《政府购买服务管理办法》（财政部令第102号）第六条（未核对原文）',
  text: '（大意）依法成立的企业、社会组织（不含由财政拨款保障的群团组织）、公益二类和从事生产经营活动的事业单位、农村集体经济组织、基层群众性自治组织，以及具备条件的个人可以作为承接主体。',
  force: 'P',
  binding: 'contract',
  verified: false,
  jurisdiction: null,
  kept: ['advice'],
  validFrom: '2020-03-01',
  acts: { PurchaseProject: 'enforce', SignContract: 'enforce' },
  needs: ['orgType'],
  parameters: [],
  operands: ({ orgType }) => ({ orgType }),
  judge: ({ orgType }) => passIf(orgType !== '其他'),
  explain: ({ orgType }) => ({
    zh: `承接主体类型“${orgType}”不在可以承接的范围内。`,
    en: `A provider of the kind “${orgType}” is not among those that may provide.`,
  }),
});
