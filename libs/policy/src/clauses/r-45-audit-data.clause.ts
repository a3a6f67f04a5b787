import { daysBetween } from '#domain';
import { breaks, clause, within } from '../kernel/clause.js';

export const R45 = clause({
  id: 'R-45',
  revision: 1,
  title: {
    zh: '向审计机关提供资料，不得拒绝、拖延、谎报',
    en: 'Audit gets its data, not refused, late or false',
  },
  citation: '《审计法》第三十四条',
  text: '审计机关有权要求被审计单位按照审计机关的规定提供财务、会计资料以及与财政收支、财务收支有关的业务、管理等资料，包括电子数据和有关文档。被审计单位不得拒绝、拖延、谎报。',
  force: 'M',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['deadline'],
  validFrom: '2022-01-01',
  acts: { AnswerAuditRequest: 'note' },
  needs: ['informationAnswer'],
  parameters: [],
  operands: ({ informationAnswer, informationWithheld }) => ({
    ...informationAnswer,
    withheld: informationWithheld,
  }),
  judge: ({ dueOn, answeredOn, withheld }) => (withheld ? breaks() : within(daysBetween(answeredOn, dueOn))),
  explain: ({ dueOn, answeredOn, withheld }) => ({
    zh: withheld ? '审计要求的资料没有提供。' : `审计要求的资料应于${dueOn}前提供，实际${answeredOn}。`,
    en: withheld
      ? 'What audit asked for was withheld.'
      : `What audit asked for was due on ${dueOn} and came on ${answeredOn}.`,
  }),
});
