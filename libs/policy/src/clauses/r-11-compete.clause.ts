import { clause, passIf } from '../kernel/clause.js';

export const R11 = clause({
  id: 'R-11',
  revision: 1,
  title: { zh: '以竞争方式确定承接主体，不得指定、抽签、投票', en: 'Providers are chosen by competition' },
  citation: '《政府购买服务管理办法》（财政部令第102号）第十七条（未核对原文）',
  text: '（大意）购买主体应当根据购买内容和市场状况，依法采用公开、竞争的方式确定承接主体，不得以指定、抽签、投票等方式确定；单一来源应当符合法定情形。',
  force: 'M',
  binding: 'contract',
  verified: false,
  jurisdiction: null,
  kept: ['advice'],
  validFrom: '2020-03-01',
  acts: { PurchaseProject: 'enforce' },
  needs: ['award'],
  parameters: [],
  operands: ({ award: { method, basis } }) => ({ method, groundStated: basis.trim() !== '' }),
  judge: ({ method, groundStated }) => passIf(method !== '单一来源' || groundStated),
  explain: () => ({
    zh: '单一来源采购须写明法定情形。',
    en: 'A single source needs its legal ground.',
  }),
});
