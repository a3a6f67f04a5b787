import { clause, passes, passIf, UNKNOWN } from '../kernel/clause.js';

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
  kept: ['decision'],
  acts: { PurchaseProject: 'enforce', SignContract: 'enforce', RecordExternalCase: 'note' },
  needs: ['category'],
  parameters: [],
  operands: ({ category, needs }) =>
    category !== 'OTHER' || needs === undefined
      ? { category }
      : { category, demandEvidence: needs?.demandEvidence ?? 0 },
  judge({ category, demandEvidence }) {
    if (category !== 'OTHER') return passes();
    return demandEvidence === undefined ? UNKNOWN : passIf(demandEvidence > 0);
  },
  explain: () => ({
    zh: '四类之外的其他社区服务须有群众需求的证明材料。',
    en: 'A service outside the four fields needs evidence that people demand it.',
  }),
});
