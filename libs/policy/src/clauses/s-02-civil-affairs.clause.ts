import { clause, passIf } from '../kernel/clause.js';

export const S02 = clause({
  id: 'S-02',
  revision: 1,
  title: {
    zh: '市、区民政部门原则上不直接购买',
    en: 'Civil-affairs bureaus in principle do not buy directly',
  },
  citation: '津民发〔2024〕13号 三（一）',
  text: '市、区民政部门原则上不直接购买社工站服务项目。',
  force: 'J',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['exception'],
  acts: {
    DraftProject: 'hard',
    PurchaseProject: 'enforce',
    SignContract: 'enforce',
    RecordExternalCase: 'note',
  },
  needs: ['purchaserKind'],
  parameters: [],
  operands: ({ purchaserKind }) => ({ purchaserKind }),
  judge: ({ purchaserKind }) => passIf(purchaserKind !== '民政部门'),
  explain: () => ({
    zh: '民政部门原则上不直接购买社工站服务；确需购买的，须由党委社会工作部门批准例外。',
    en: 'A civil-affairs bureau in principle does not buy directly; an exception is approved by the social-work department.',
  }),
});
