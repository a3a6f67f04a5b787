import { clause, NOT_APPLICABLE, passIf } from '../kernel/clause.js';

const SOCIAL: ReadonlySet<string> = new Set(['社区基金', '慈善资源']);

/** Never obstructs what the seed encourages: charity money on one of the four fields is only remarked. */
export const S15 = clause({
  id: 'S-15',
  revision: 1,
  title: { zh: '鼓励社区基金、慈善资源支持其他社区服务', en: 'Community funds and charity are encouraged' },
  citation: '津民发〔2024〕13号 四（二）',
  text: '（大意）鼓励通过社区基金、慈善资源等拓宽资金渠道，支持群众有需求的其他社区服务。',
  force: 'A',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['advice'],
  acts: { SecureBudget: 'note', PurchaseProject: 'note', SignContract: 'note' },
  needs: ['budget', 'category'],
  parameters: [],
  operands({ budget, category }) {
    const lines = budget?.lines ?? [];
    return {
      category,
      totalFen: lines.reduce((sum, { amountFen }) => sum + amountFen, 0),
      socialFen: lines
        .filter(({ fundSource }) => SOCIAL.has(fundSource))
        .reduce((sum, { amountFen }) => sum + amountFen, 0),
    };
  },
  judge: ({ category, socialFen }) => (socialFen === 0 ? NOT_APPLICABLE : passIf(category === 'OTHER')),
  explain: ({ socialFen, totalFen }) => ({
    zh: `社区基金、慈善资源${socialFen / 100}元（共${totalFen / 100}元）用于四类重点领域；本意见鼓励其用于其他社区服务，此项仅作提示。`,
    en: `${socialFen / 100} of ${totalFen / 100} yuan come from community funds or charity and serve one of the four fields; the opinion encourages them for other services. A remark only.`,
  }),
});
