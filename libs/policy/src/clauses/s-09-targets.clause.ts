import { breach, clause, pass } from '../kernel/clause.js';

const REQUIRED = [
  ['quantity', '数量'],
  ['quality', '质量'],
  ['satisfaction', '群众满意度'],
] as const;

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
  acts: {
    SetTargets: 'enforce',
    PurchaseProject: 'enforce',
    SignContract: 'enforce',
    RecordExternalCase: 'note',
  },
  needs: ['targets'],
  parameters: {},
  test({ targets }) {
    const counts = Object.fromEntries(
      REQUIRED.map(([kind]) => [kind, (targets ?? []).filter((target) => target.class === kind).length]),
    );
    return Object.values(counts).every((count) => count > 0) ? pass(counts) : breach(counts);
  },
  explain: (operands) => {
    const missing = REQUIRED.filter(([kind]) => operands[kind] === 0);
    return {
      zh: `绩效目标缺少：${missing.map(([, name]) => name).join('、')}。`,
      en: `Targets are missing: ${missing.map(([kind]) => kind).join(', ')}.`,
    };
  },
});
