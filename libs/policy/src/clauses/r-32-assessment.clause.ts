import { clause, passIf } from '../kernel/clause.js';

export const R32 = clause({
  id: 'R-32',
  revision: 1,
  title: { zh: '开展事前绩效评估和定期绩效评价', en: 'Assessed before, evaluated regularly' },
  citation: '《政府购买服务管理办法》（财政部令第102号）第二十条、第二十一条；财综〔2018〕42号（未核对原文）',
  text: '（大意）购买主体实施政府购买服务项目应当开展事前绩效评估，定期开展绩效评价，具备条件的可以运用第三方评价；评价结果作为选择承接主体、编制预算的依据。',
  force: 'M',
  binding: 'contract',
  verified: false,
  jurisdiction: null,
  kept: ['advice', 'invariant:evaluation.no-recusal'],
  validFrom: '2020-03-01',
  acts: { PurchaseProject: 'enforce', SignContract: 'enforce' },
  needs: ['exAnteAssessed'],
  parameters: [],
  operands: ({ exAnteAssessed }) => ({ exAnteAssessed }),
  judge: ({ exAnteAssessed }) => passIf(exAnteAssessed),
  explain: () => ({
    zh: '购买前没有完成事前绩效评估。',
    en: 'No ex-ante assessment was completed before the purchase.',
  }),
});
