import { clause, within } from '../kernel/clause.js';

export const R13 = clause({
  id: 'R-13',
  revision: 1,
  title: { zh: '签订书面合同，载明法定内容', en: 'A written contract states what the law lists' },
  citation: '《政府购买服务管理办法》（财政部令第102号）第二十三条（未核对原文）',
  text: '（大意）购买主体应当与确定的承接主体签订书面合同，合同约定服务内容、期限、数量、质量、价格、资金支付方式、各方权利义务和违约责任等，并依法公告。',
  force: 'M',
  binding: 'contract',
  verified: false,
  jurisdiction: null,
  kept: ['advice', 'invariant:contract.no-number'],
  validFrom: '2020-03-01',
  acts: { SignContract: 'enforce' },
  needs: ['contractParts'],
  parameters: [],
  operands({ contractParts }) {
    const missing: string[] = [];
    for (const name in contractParts) if (!contractParts[name]) missing.push(name);
    return { missing: missing.length, parts: missing.join(',') };
  },
  judge: ({ missing }) => within(-missing),
  explain: ({ missing, parts }) => ({
    zh: `合同有${missing}项内容未载明：${parts}。`,
    en: `The contract does not state ${missing} of its parts: ${parts}.`,
  }),
});
