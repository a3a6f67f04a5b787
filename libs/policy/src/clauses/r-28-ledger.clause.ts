import { clause, within } from '../kernel/clause.js';

export const R28 = clause({
  id: 'R-28',
  revision: 1,
  title: { zh: '承接主体建立项目台账', en: 'The provider keeps a project ledger' },
  citation: '《政府购买服务管理办法》（财政部令第102号）第二十七条（未核对原文）',
  text: '（大意）承接主体应当建立政府购买服务项目台账，记录相关文件、工作计划、项目和资金批准、进展、汇报、监督、验收等内容。',
  force: 'M',
  binding: 'contract',
  verified: false,
  jurisdiction: null,
  kept: ['advice', 'invariant:ledger.duplicate'],
  validFrom: '2020-03-01',
  acts: { ConcludeAcceptance: 'note', SettleContract: 'note' },
  needs: ['deliveries'],
  parameters: ['deliveries'],
  operands: ({ deliveries }, { deliveries: atLeast }) => ({ deliveries, atLeast }),
  judge: ({ deliveries, atLeast }) => within(deliveries - atLeast),
  explain: ({ deliveries }) => ({
    zh: `服务台账只有${deliveries}条记录。`,
    en: `The ledger holds ${deliveries} records.`,
  }),
});
