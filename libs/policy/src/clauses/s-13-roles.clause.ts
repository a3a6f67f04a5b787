import { clause, passIf } from '../kernel/clause.js';

const GUIDING: ReadonlySet<string> = new Set(['DISTRICT_CIVIL', 'CITY_CIVIL', 'SOCIAL_WORK_DEPT']);

export const S13 = clause({
  id: 'S-13',
  revision: 1,
  title: {
    zh: '街道（乡镇）负责日常管理，民政指导、党委社会工作部门统筹',
    en: 'Streets manage; civil affairs guide; the social-work department coordinates',
  },
  citation: '津民发〔2024〕13号 四（一）',
  text: '市、区党委社会工作部门负责统筹协调，市、区民政部门负责相关业务指导。街道办事处、乡镇人民政府负责社工站日常管理和监督。',
  force: 'M',
  binding: 'act',
  verified: true,
  jurisdiction: '12',
  kept: ['decision'],
  acts: {
    DraftProject: 'enforce',
    ScreenNegativeList: 'enforce',
    SetTargets: 'enforce',
    SecureBudget: 'enforce',
    PurchaseProject: 'enforce',
    SignContract: 'enforce',
  },
  needs: ['actorRole'],
  parameters: [],
  operands: ({ actorRole }) => ({ actorRole }),
  judge: ({ actorRole }) => passIf(!GUIDING.has(actorRole)),
  explain: () => ({
    zh: '指导、统筹部门不办理项目事项；由街道（乡镇）办理。',
    en: 'Guiding and coordinating departments do not write project facts; the street or township does.',
  }),
});
