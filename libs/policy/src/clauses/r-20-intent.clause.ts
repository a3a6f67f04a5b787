import { daysBetween } from '#domain';
import { breaks, clause, within } from '../kernel/clause.js';

export const R20 = clause({
  id: 'R-20',
  revision: 1,
  title: {
    zh: '采购意向原则上不晚于采购活动开始前三十日公开',
    en: 'Intent is in principle published 30 days ahead',
  },
  citation: '财库〔2020〕10号（未核对原文）',
  text: '（大意）采购意向公开时间原则上不得晚于采购活动开始前30日；因预算单位不可预见的原因急需开展的采购项目，可不公开采购意向。',
  force: 'J',
  binding: 'act',
  verified: false,
  jurisdiction: null,
  kept: ['advice', 'deadline'],
  validFrom: '2022-01-01',
  acts: { PurchaseProject: 'enforce' },
  needs: ['intentPublishedOn', 'award'],
  parameters: ['days'],
  operands: ({ intentPublishedOn, award: { decidedOn } }, { days }) => ({
    intentPublishedOn,
    decidedOn,
    days,
  }),
  judge: ({ intentPublishedOn, decidedOn, days }) =>
    intentPublishedOn === null ? breaks() : within(daysBetween(intentPublishedOn, decidedOn) - days),
  explain: ({ intentPublishedOn, decidedOn, days }) => ({
    zh: intentPublishedOn
      ? `采购意向${intentPublishedOn}公开，距${decidedOn}不足${days}日。`
      : '采购意向没有公开。',
    en: intentPublishedOn
      ? `Intent was published on ${intentPublishedOn}, less than ${days} days before ${decidedOn}.`
      : 'Intent was not published.',
  }),
});
