import { clause, passIf } from '../kernel/clause.js';

export const S07 = clause({
  id: 'S-07',
  revision: 1,
  title: { zh: '依托现有场地、设施提供服务', en: 'Use the venues and facilities that exist' },
  citation: '津民发〔2024〕13号 三（三）',
  text: '（大意）充分利用现有各类服务场地、设施开展服务。',
  force: 'A',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['advice'],
  acts: { SignContract: 'note' },
  needs: ['venue'],
  parameters: [],
  operands: ({ venue }) => ({ venue }),
  judge: ({ venue }) => passIf(venue !== null),
  explain: () => ({
    zh: '没有载明使用的现有场地、设施。',
    en: 'No existing venue or facility is named.',
  }),
});
