import { clause, passIf } from '../kernel/clause.js';

/** Refused by the deciders where it happens; here the pair that one person did is named. */
export const R39 = clause({
  id: 'R-39',
  revision: 1,
  title: { zh: '不相容岗位分离', en: 'Incompatible duties are separate' },
  citation: '《政府采购法》第六十一条；财库〔2016〕99号（未核对原文）',
  text: '集中采购机构应当建立健全内部监督管理制度。采购活动的决策和执行程序应当明确，并相互监督、相互制约。经办采购的人员与负责采购合同审核、验收人员的职责权限应当明确，并相互分离。',
  force: 'M',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['invariant:payment.own-approval', 'invariant:acceptance.signed-by-officer'],
  validFrom: '2003-01-01',
  acts: { ConcludeAcceptance: 'note' },
  needs: ['sameHands'],
  parameters: [],
  operands: ({ sameHands }) => ({ sameHands }),
  judge: ({ sameHands }) => passIf(sameHands === null),
  explain: ({ sameHands }) => ({
    zh: `不相容岗位由同一人办理：${sameHands}。`,
    en: `One person did what must be separate: ${sameHands}.`,
  }),
});
