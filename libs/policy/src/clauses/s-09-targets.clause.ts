import type { Target } from '#domain';
import { clause, passIf } from '../kernel/clause.js';

const REQUIRED = [
  ['quantity', '数量'],
  ['quality', '质量'],
  ['satisfaction', '群众满意度'],
] as const;

const countOf = (targets: readonly Target[] | null, kind: Target['class']): number =>
  (targets ?? []).filter((target) => target.class === kind).length;

export const S09 = clause({
  id: 'S-09',
  revision: 2,
  title: { zh: '绩效目标含数量、质量和群众满意度', en: 'Targets of quantity, quality and satisfaction' },
  citation: '津民发〔2024〕13号 三（四）',
  text: '以服务的数量、质量和群众满意度为绩效目标。',
  force: 'M',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['decision', 'invariant:project.no-targets'],
  acts: {
    SetTargets: 'enforce',
    PurchaseProject: 'enforce',
    SignContract: 'enforce',
    RecordExternalCase: 'note',
  },
  needs: ['targets'],
  parameters: [],
  operands: ({ targets }) => ({
    quantity: countOf(targets, 'quantity'),
    quality: countOf(targets, 'quality'),
    satisfaction: countOf(targets, 'satisfaction'),
  }),
  judge: ({ quantity, quality, satisfaction }) => passIf(quantity > 0 && quality > 0 && satisfaction > 0),
  explain: (operands) => {
    const missing = REQUIRED.filter(([kind]) => operands[kind] === 0);
    return {
      zh: `绩效目标缺少：${missing.map(([, name]) => name).join('、')}。`,
      en: `Targets are missing: ${missing.map(([kind]) => kind).join(', ')}.`,
    };
  },
});
