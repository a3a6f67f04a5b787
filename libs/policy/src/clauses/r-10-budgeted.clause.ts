import { clause, within } from '../kernel/clause.js';

/**
 * Verified through the statute that repeats it (保障中小企业款项支付条例 8条); the article of 102号令 itself was not read.
 * Revision 2 tells a missing budget from an empty one.
 */
export const R10 = clause({
  id: 'R-10',
  revision: 2,
  title: { zh: '列入预算方可购买', en: 'Budgeted before it is bought' },
  citation: '《政府购买服务管理办法》（财政部令第102号）第十四条；《保障中小企业款项支付条例》第八条',
  text: '（大意）政府购买服务应当在既有预算中安排；没有预算安排的项目不得实施。',
  force: 'P',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['decision', 'invariant:project.price-above-budget'],
  validFrom: '2020-03-01',
  acts: { SecureBudget: 'enforce', PurchaseProject: 'enforce', RecordExternalCase: 'note' },
  needs: ['budget'],
  parameters: [],
  operands({ budget, priceFen = null }) {
    const lines = budget?.lines ?? [];
    return {
      securedFen: lines.reduce((sum, { amountFen }) => sum + amountFen, 0),
      priceFen,
      linesExceeded:
        budget === null
          ? null
          : lines.filter(({ amountFen, availableFen }) => amountFen > availableFen).length,
    };
  },
  judge({ securedFen, priceFen, linesExceeded }) {
    if (linesExceeded === null) return within(-(priceFen ?? 1));
    return linesExceeded > 0 ? within(-linesExceeded) : within(securedFen - (priceFen ?? 0));
  },
  explain({ securedFen, priceFen, linesExceeded }) {
    if (linesExceeded === null) return { zh: '尚未落实预算。', en: 'No budget is secured.' };
    if (linesExceeded > 0) {
      return {
        zh: `有${linesExceeded}条预算指标余额不足。`,
        en: `${linesExceeded} budget lines do not hold the amount.`,
      };
    }
    return {
      zh: `已落实预算${securedFen / 100}元，不足以支付${(priceFen ?? 0) / 100}元。`,
      en: `Secured budget ${securedFen / 100} yuan is less than ${(priceFen ?? 0) / 100} yuan.`,
    };
  },
});
