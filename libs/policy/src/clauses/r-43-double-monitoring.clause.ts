import { clause, within } from '../kernel/clause.js';

export const R43 = clause({
  id: 'R-43',
  revision: 1,
  title: {
    zh: '预算执行进度和绩效目标实现程度“双监控”',
    en: 'Budget progress and targets are monitored together',
  },
  citation: '中发〔2018〕34号；财预〔2019〕136号（未核对原文）',
  text: '（大意）对绩效目标实现程度和预算执行进度实行“双监控”，发现问题要及时纠正；对存在严重问题的项目要暂缓或停止预算拨款。',
  force: 'M',
  binding: 'act',
  verified: false,
  jurisdiction: null,
  kept: ['advice'],
  validFrom: '2018-09-01',
  acts: { RecordMonitoring: 'enforce' },
  needs: ['spentPercent', 'achievedPercent'],
  parameters: ['deviationPercent'],
  operands: ({ spentPercent, achievedPercent }, { deviationPercent }) => ({
    spentPercent,
    achievedPercent,
    deviationPercent,
  }),
  judge: ({ spentPercent, achievedPercent, deviationPercent }) =>
    within(deviationPercent - (spentPercent - achievedPercent)),
  explain: ({ spentPercent, achievedPercent, deviationPercent }) => ({
    zh: `预算已执行${spentPercent}%，目标实现${achievedPercent}%，偏离超过${deviationPercent}个百分点，应当纠正。`,
    en: `${spentPercent}% of the budget is spent, ${achievedPercent}% of the targets achieved: more than ${deviationPercent} points apart.`,
  }),
});
