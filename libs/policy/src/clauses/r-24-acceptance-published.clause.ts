import { clause } from '../kernel/clause.js';
import { duty, judgeDuty, late } from '../kernel/duty.js';

export const R24 = clause({
  id: 'R-24',
  revision: 1,
  title: { zh: '验收结果两个工作日内公告', en: 'The acceptance result is published within 2 working days' },
  citation: '财库〔2015〕135号（未核对原文）',
  text: '（大意）政府向社会公众提供的公共服务项目，验收结果应当于验收结束之日起2个工作日内向社会公告。',
  force: 'M',
  binding: 'act',
  verified: false,
  jurisdiction: null,
  kept: ['deadline', 'advice'],
  validFrom: '2015-07-01',
  acts: { PublishDisclosure: 'note' },
  needs: ['acceptancePublication'],
  parameters: ['workingDays'],
  operands: ({ acceptancePublication }, { workingDays }, calendar) =>
    duty(acceptancePublication, calendar.addWorkingDays(acceptancePublication.from, workingDays)),
  judge: judgeDuty,
  explain: (operands) => late(operands, '公告验收结果', 'Publishing the acceptance result'),
});
