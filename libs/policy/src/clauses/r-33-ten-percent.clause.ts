import { clause, within } from '../kernel/clause.js';

/** All amendments together, in whole fen: 10.00 % passes, one fen more does not. */
export const R33 = clause({
  id: 'R-33',
  revision: 1,
  title: { zh: '补充合同金额不超过原合同的百分之十', en: 'Supplementary contracts add at most ten percent' },
  citation: '《政府采购法》第四十九条；《政府采购法实施条例》第六十七条第（五）项',
  text: '政府采购合同履行中，采购人需追加与合同标的相同的货物、工程或者服务的，在不改变合同其他条款的前提下，可以与供应商协商签订补充合同，但所有补充合同的采购金额不得超过原合同采购金额的百分之十。',
  force: 'P',
  binding: 'contract',
  verified: true,
  jurisdiction: null,
  kept: ['decision', 'invariant:contract.increase-above-tenth'],
  validFrom: '2003-01-01',
  acts: { AmendContract: 'enforce' },
  needs: ['contractFen', 'increasesFen'],
  parameters: ['percent'],
  operands: ({ contractFen, increasesFen, sameSubject = null }, { percent }) => ({
    contractFen,
    increasesFen,
    limitFen: Math.floor((contractFen * percent) / 100),
    sameSubject,
  }),
  judge: ({ increasesFen, limitFen, sameSubject }) =>
    within(sameSubject === false && increasesFen > 0 ? -increasesFen : limitFen - increasesFen),
  explain: ({ contractFen, increasesFen, limitFen, sameSubject }) => ({
    zh:
      sameSubject === false
        ? '补充合同的标的与原合同不同，应当另行采购。'
        : `补充合同累计${increasesFen / 100}元，超过原合同${contractFen / 100}元的百分之十（${limitFen / 100}元）。`,
    en:
      sameSubject === false
        ? 'The supplement buys something else than the contract: it is a purchase of its own.'
        : `Supplements add up to ${increasesFen / 100} yuan, more than ten percent (${limitFen / 100}) of ${contractFen / 100} yuan.`,
  }),
});
