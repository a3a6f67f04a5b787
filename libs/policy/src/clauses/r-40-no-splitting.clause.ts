import { clause, NOT_APPLICABLE, within } from '../kernel/clause.js';

/** The threshold is a local number that nobody has registered: until then the outcome is unknown. */
export const R40 = clause({
  id: 'R-40',
  revision: 1,
  title: { zh: '不得化整为零规避公开招标', en: 'No splitting to evade open tendering' },
  citation: '《政府采购法实施条例》第二十八条',
  text: '在一个财政年度内，采购人将一个预算项目下的同一品目或者类别的货物、服务采用公开招标以外的方式多次采购，累计资金数额超过公开招标数额标准的，属于以化整为零方式规避公开招标，但项目预算调整或者经批准采用公开招标以外方式采购除外。',
  force: 'P',
  binding: 'contract',
  verified: true,
  jurisdiction: null,
  kept: ['decision'],
  validFrom: '2015-03-01',
  acts: { PurchaseProject: 'enforce' },
  needs: ['yearlyCategoryFen', 'openTender'],
  parameters: ['openTenderFen'],
  operands: ({ yearlyCategoryFen, openTender }, { openTenderFen }) => ({
    yearlyCategoryFen,
    openTender,
    openTenderFen,
  }),
  judge: ({ yearlyCategoryFen, openTender, openTenderFen }) =>
    openTender ? NOT_APPLICABLE : within(openTenderFen - yearlyCategoryFen),
  explain: ({ yearlyCategoryFen, openTenderFen }) => ({
    zh: `本年度同类服务累计${yearlyCategoryFen / 100}元，超过公开招标数额标准${openTenderFen / 100}元。`,
    en: `The year’s purchases in the category add up to ${yearlyCategoryFen / 100} yuan, above the threshold of open tendering (${openTenderFen / 100}).`,
  }),
});
