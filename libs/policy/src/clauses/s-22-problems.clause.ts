import { clause, NOT_APPLICABLE, passIf } from '../kernel/clause.js';

export const S22 = clause({
  id: 'S-22',
  revision: 1,
  title: { zh: '发现问题及时纠正', en: 'Problems found are corrected promptly' },
  citation: '津民发〔2024〕13号 四（三）',
  text: '（大意）发现问题及时纠正。',
  force: 'M',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['deadline', 'invariant:contract.issues-open'],
  acts: { SettleContract: 'note' },
  needs: ['issues'],
  parameters: [],
  operands: ({ issues }) => ({ ...issues }),
  judge: ({ total, withoutDueDate, overdue }) =>
    total === 0 ? NOT_APPLICABLE : passIf(withoutDueDate === 0 && overdue === 0),
  explain: ({ total, withoutDueDate, overdue }) => ({
    zh: `${total}个问题中${withoutDueDate}个没有整改期限，${overdue}个超期整改。`,
    en: `Of ${total} issues ${withoutDueDate} have no due date and ${overdue} were rectified late or not at all.`,
  }),
});
