import { clause, NOT_APPLICABLE, within } from '../kernel/clause.js';

export const R35 = clause({
  id: 'R-35',
  revision: 1,
  title: {
    zh: '履约保证金以非现金形式提交，不超过合同金额的百分之十',
    en: 'A bond is not cash and at most ten percent',
  },
  citation: '《政府采购法实施条例》第四十八条',
  text: '采购文件要求中标或者成交供应商提交履约保证金的，供应商应当以支票、汇票、本票或者金融机构、担保机构出具的保函等非现金形式提交。履约保证金的数额不得超过政府采购合同金额的10%。',
  force: 'P',
  binding: 'contract',
  verified: true,
  jurisdiction: null,
  kept: ['decision'],
  validFrom: '2015-03-01',
  acts: { SignContract: 'enforce' },
  needs: ['performanceBond', 'contractFen'],
  parameters: ['percent'],
  operands: ({ performanceBond, contractFen }, { percent }) => ({
    bondFen: performanceBond?.amountFen ?? null,
    cash: performanceBond?.cash ?? null,
    limitFen: Math.floor((contractFen * percent) / 100),
  }),
  judge({ bondFen, cash, limitFen }) {
    if (bondFen === null) return NOT_APPLICABLE;
    return within(cash === true ? -bondFen : limitFen - bondFen);
  },
  explain: ({ bondFen, cash, limitFen }) =>
    cash === true
      ? { zh: '履约保证金不得以现金提交。', en: 'A performance bond is not paid in cash.' }
      : {
          zh: `履约保证金${Number(bondFen) / 100}元，超过合同金额的百分之十（${limitFen / 100}元）。`,
          en: `The bond of ${Number(bondFen) / 100} yuan exceeds ten percent of the contract (${limitFen / 100} yuan).`,
        },
});
