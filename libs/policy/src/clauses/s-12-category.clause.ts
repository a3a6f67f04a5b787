import { breach, clause, pass, unknown } from '../kernel/clause.js';

export const S12 = clause({
  id: 'S-12',
  revision: 2,
  title: {
    zh: '服务属于四类重点领域，或群众有需求的其他社区服务',
    en: 'One of the four fields, or another service people need',
  },
  citation: '津民发〔2024〕13号 二',
  text: '社工站重点围绕“助老助残助困助孤”等领域开展社区服务……群众有需求的其他社区服务。',
  force: 'M',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  acts: { PurchaseProject: 'enforce', SignContract: 'enforce', RecordExternalCase: 'note' },
  needs: ['category'],
  parameters: {},
  test({ category, needs }) {
    if (category !== 'OTHER') return pass({ category });
    if (needs === undefined) return unknown({ category });
    const demandEvidence = needs?.demandEvidence ?? 0;
    return demandEvidence > 0 ? pass({ category, demandEvidence }) : breach({ category, demandEvidence });
  },
  explain: () => ({
    zh: '四类之外的其他社区服务须有群众需求的证明材料。',
    en: 'A service outside the four fields needs evidence that people demand it.',
  }),
});
