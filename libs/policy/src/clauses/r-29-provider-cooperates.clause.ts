import { clause, passIf } from '../kernel/clause.js';

export const R29 = clause({
  id: 'R-29',
  revision: 1,
  title: {
    zh: '承接主体规范管理资金，配合监督和绩效评价',
    en: 'The provider manages funds by rule and cooperates',
  },
  citation: '《政府购买服务管理办法》（财政部令第102号）第二十八条（未核对原文）',
  text: '（大意）承接主体应当加强财务管理，规范使用政府购买服务项目资金，配合监督检查与绩效评价。',
  force: 'M',
  binding: 'contract',
  verified: false,
  jurisdiction: null,
  kept: ['advice'],
  validFrom: '2020-03-01',
  acts: { AnswerInformationRequest: 'note', AnswerAuditRequest: 'note' },
  needs: ['informationWithheld'],
  parameters: [],
  operands: ({ informationWithheld }) => ({ withheld: informationWithheld }),
  judge: ({ withheld }) => passIf(!withheld),
  explain: () => ({
    zh: '承接主体没有提供监督或评价所需的资料。',
    en: 'The provider withheld what supervision or evaluation asked for.',
  }),
});
