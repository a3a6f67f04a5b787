import { breach, clause, pass } from '../kernel/clause.js';

/** Verified through the statute that repeats it (保障中小企业款项支付条例 8条); the article of 102号令 itself was not read. */
export const R10 = clause({
  id: 'R-10',
  revision: 1,
  title: { zh: '列入预算方可购买', en: 'Budgeted before it is bought' },
  citation: '《政府购买服务管理办法》（财政部令第102号）第十四条；《保障中小企业款项支付条例》第八条',
  text: '（大意）政府购买服务应当在既有预算中安排；没有预算安排的项目不得实施。',
  force: 'P',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  validFrom: '2020-03-01',
  acts: { SecureBudget: 'enforce', PurchaseProject: 'enforce', RecordExternalCase: 'note' },
  needs: ['budget'],
  parameters: {},
  test({ budget, priceFen }) {
    if (budget === null) return breach({ securedFen: 0, priceFen: priceFen ?? null, linesExceeded: 0 });
    const securedFen = budget.lines.reduce((sum, { amountFen }) => sum + amountFen, 0);
    const linesExceeded = budget.lines.filter(
      ({ amountFen, availableFen }) => amountFen > availableFen,
    ).length;
    const operands = { securedFen, priceFen: priceFen ?? null, linesExceeded };
    const within = linesExceeded === 0 && (priceFen === undefined || priceFen <= securedFen);
    return within ? pass(operands) : breach(operands);
  },
  explain: ({ securedFen, priceFen, linesExceeded }) =>
    Number(linesExceeded) > 0
      ? {
          zh: `有${linesExceeded}条预算指标余额不足。`,
          en: `${linesExceeded} budget lines do not hold the amount.`,
        }
      : {
          zh: `已落实预算${Number(securedFen) / 100}元，不足以支付${Number(priceFen ?? 0) / 100}元。`,
          en: `Secured budget ${Number(securedFen) / 100} yuan is less than ${Number(priceFen ?? 0) / 100} yuan.`,
        },
});
