import { breaks, clause, passes } from '../kernel/clause.js';

export const S04 = clause({
  id: 'S-04',
  revision: 1,
  title: {
    zh: '突出专业社会工作，避免单纯承担行政事务',
    en: 'Professional social work, not clerical work alone',
  },
  citation: '津民发〔2024〕13号 三（二）',
  text: '（大意）突出社会工作专业性，避免社工站单纯承担事务性、行政性工作。',
  force: 'A',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['advice'],
  acts: { PurchaseProject: 'note', SignContract: 'note' },
  needs: ['administrativePercent'],
  parameters: ['administrativePercent'],
  operands: ({ administrativePercent }, limits) => ({
    administrativePercent,
    limitPercent: limits.administrativePercent,
  }),
  judge({ administrativePercent, limitPercent }) {
    const margin = limitPercent - administrativePercent;
    return margin >= 0 ? passes(margin) : breaks(margin);
  },
  explain: ({ administrativePercent, limitPercent }) => ({
    zh: `事务性、行政性服务占${administrativePercent}%，超过提示线${limitPercent}%。`,
    en: `Administrative items are ${administrativePercent}% of the services, above the mark of ${limitPercent}%.`,
  }),
});
