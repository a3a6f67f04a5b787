import { daysBetween } from '#domain';
import { breaks, clause, within } from '../kernel/clause.js';

/** Supervisors read by replay at any time; what they ask for has a date. */
export const S20 = clause({
  id: 'S-20',
  revision: 1,
  title: { zh: '接受监察、审计监督', en: 'Supervision and audit are accepted' },
  citation: '津民发〔2024〕13号 四（三）',
  text: '（大意）自觉接受监察、审计等部门的监督。',
  force: 'M',
  binding: 'act',
  verified: true,
  jurisdiction: '12',
  kept: ['deadline'],
  acts: { AnswerInformationRequest: 'note', AnswerAuditRequest: 'note' },
  needs: ['informationAnswer'],
  parameters: [],
  operands: ({ informationAnswer, informationWithheld }) => ({
    ...informationAnswer,
    withheld: informationWithheld,
  }),
  judge: ({ dueOn, answeredOn, withheld }) => (withheld ? breaks() : within(daysBetween(answeredOn, dueOn))),
  explain: ({ dueOn, answeredOn, withheld }) => ({
    zh: withheld
      ? '监督要求提供的资料没有提供。'
      : `监督要求提供的资料应于${dueOn}前提供，实际${answeredOn}。`,
    en: withheld
      ? 'What supervision asked for was withheld.'
      : `What supervision asked for was due on ${dueOn} and came on ${answeredOn}.`,
  }),
});
