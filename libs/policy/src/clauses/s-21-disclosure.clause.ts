import { duty, judgeDuty, late } from '../kernel/duty.js';
import { breaks, clause } from '../kernel/clause.js';

export const S21 = clause({
  id: 'S-21',
  revision: 1,
  title: { zh: '主动向社会公开，接受社会监督', en: 'Publish actively and accept social supervision' },
  citation: '津民发〔2024〕13号 四（三）',
  text: '（大意）主动向社会公开有关信息，接受社会监督。',
  force: 'M',
  binding: 'act',
  verified: true,
  jurisdiction: '12',
  kept: ['deadline', 'invariant:disclosure.not-approved', 'invariant:feedback.own-answer'],
  acts: { PublishDisclosure: 'note' },
  needs: ['disclosure'],
  parameters: ['workingDays'],
  operands: ({ disclosure }, { workingDays }, calendar) => {
    const { from, dueOn, provisional, doneOn } = duty(
      disclosure,
      calendar.addWorkingDays(disclosure.from, workingDays),
    );
    return { from, dueOn, provisional, doneOn, reviewed: disclosure.reviewed };
  },
  judge: (operands) => (operands.reviewed ? judgeDuty(operands) : breaks()),
  explain: (operands) =>
    operands.reviewed
      ? late(operands, '公开', 'Publication')
      : { zh: '公开内容未经审核。', en: 'What is published was not reviewed.' },
});
