import { breaks, clause, NOT_APPLICABLE, passes } from '../kernel/clause.js';

/** 民政部门 are S-02's matter; a development zone is not named by the seed and needs a recorded reason. */
export const S01 = clause({
  id: 'S-01',
  revision: 1,
  title: {
    zh: '购买主体为街道办事处、乡镇人民政府',
    en: 'The purchaser is a street office or township government',
  },
  citation: '津民发〔2024〕13号 三（一）',
  text: '购买主体为街道办事处、乡镇人民政府。',
  force: 'M',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['decision', 'exception'],
  acts: {
    DraftProject: 'hard',
    PurchaseProject: 'enforce',
    SignContract: 'enforce',
    RecordExternalCase: 'note',
  },
  needs: ['purchaserKind'],
  parameters: [],
  operands: ({ purchaserKind }) =>
    purchaserKind === '开发区管委会' ? { purchaserKind, reasonCode: 'DEVELOPMENT_ZONE' } : { purchaserKind },
  judge({ purchaserKind }) {
    switch (purchaserKind) {
      case '街道办事处':
      case '乡镇人民政府':
        return passes();
      case '民政部门':
        return NOT_APPLICABLE;
      case '开发区管委会':
        return breaks(undefined, 'J');
      default:
        return breaks();
    }
  },
  explain: ({ purchaserKind }) => ({
    zh: `购买主体应为街道办事处或乡镇人民政府，现为“${purchaserKind}”。`,
    en: `The purchaser must be a street office or township government; it is “${purchaserKind}”.`,
  }),
});
