import { clause, passIf } from '../kernel/clause.js';

export const S06 = clause({
  id: 'S-06',
  revision: 1,
  title: { zh: '“社工站一平台+N项目”', en: 'The station is the platform, projects attach to it' },
  citation: '津民发〔2024〕13号 三（三）',
  text: '（大意）以社工站为平台，建立“社工站一平台+N项目”的服务模式，整合各方资源。',
  force: 'A',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['advice'],
  acts: { DraftProject: 'note', SignContract: 'note' },
  needs: ['stationId'],
  parameters: [],
  operands: ({ stationId }) => ({ stationId }),
  judge: ({ stationId }) => passIf(stationId !== ''),
  explain: () => ({
    zh: '项目应当依托已登记的社工站开展。',
    en: 'A project attaches to a registered station.',
  }),
});
