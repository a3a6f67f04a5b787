import { clause, NOT_APPLICABLE, within } from '../kernel/clause.js';

export const S05 = clause({
  id: 'S-05',
  revision: 1,
  title: { zh: '培养和使用社会工作专业人才', en: 'Train and use social-work professionals' },
  citation: '津民发〔2024〕13号 三（二）',
  text: '（大意）加强社会工作专业人才的培养和使用，培育扶持社会工作服务机构。',
  force: 'A',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['advice'],
  acts: { SettleContract: 'note' },
  needs: ['staff'],
  parameters: ['certifiedPercent'],
  operands: ({ staff: { total, certified } }, { certifiedPercent }) => ({
    staff: total,
    certified,
    markPercent: certifiedPercent,
  }),
  judge: ({ staff, certified, markPercent }) =>
    staff === 0 ? NOT_APPLICABLE : within(Math.floor((certified * 100) / staff) - markPercent),
  explain: ({ staff, certified, markPercent }) => ({
    zh: `${staff}名服务人员中持证社会工作者${certified}名，低于提示线${markPercent}%。`,
    en: `${certified} of ${staff} workers hold a certificate, below the mark of ${markPercent}%.`,
  }),
});
