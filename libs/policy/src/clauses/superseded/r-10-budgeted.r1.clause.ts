import { clause, within } from '../../kernel/clause.js';
import { R10 } from '../r-10-budgeted.clause.js';

/** Asked until R-10 told a missing budget from an empty one: no secured fen meant no budget. */
export const R10_1 = clause({
  ...R10,
  revision: 1,
  needs: ['budget'],
  parameters: [],
  operands({ budget, priceFen = null }) {
    const lines = budget?.lines ?? [];
    return {
      securedFen: lines.reduce((sum, { amountFen }) => sum + amountFen, 0),
      priceFen,
      linesExceeded: lines.filter(({ amountFen, availableFen }) => amountFen > availableFen).length,
    };
  },
  judge({ securedFen, priceFen, linesExceeded }) {
    if (linesExceeded > 0) return within(-linesExceeded);
    return within(securedFen === 0 ? -1 : securedFen - (priceFen ?? 0));
  },
  explain({ securedFen, priceFen, linesExceeded }) {
    return linesExceeded > 0
      ? {
          zh: `有${linesExceeded}条预算指标余额不足。`,
          en: `${linesExceeded} budget lines do not hold the amount.`,
        }
      : {
          zh: `已落实预算${securedFen / 100}元，不足以支付${(priceFen ?? 0) / 100}元。`,
          en: `Secured budget ${securedFen / 100} yuan is less than ${(priceFen ?? 0) / 100} yuan.`,
        };
  },
});
