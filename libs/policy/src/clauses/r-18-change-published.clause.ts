import { clause } from '../kernel/clause.js';
import { duty, judgeDuty, late } from '../kernel/duty.js';

export const R18 = clause({
  id: 'R-18',
  revision: 1,
  title: { zh: '合同变更之日起两个工作日内公告', en: 'A change is published within 2 working days' },
  citation: '财办库〔2023〕243号（未核对原文）',
  text: '（大意）政府采购合同变更的，应当自变更之日起2个工作日内公告：原合同编号、名称和文本，变更的条款号，变更后的内容，变更日期和公告日期。',
  force: 'M',
  binding: 'act',
  verified: false,
  jurisdiction: null,
  kept: ['deadline', 'advice'],
  validFrom: '2023-12-01',
  acts: { PublishAmendment: 'note' },
  needs: ['amendmentPublication'],
  parameters: ['workingDays'],
  operands: ({ amendmentPublication }, { workingDays }, calendar) =>
    duty(amendmentPublication, calendar.addWorkingDays(amendmentPublication.from, workingDays)),
  judge: judgeDuty,
  explain: (operands) => late(operands, '公告合同变更', 'Publishing the change'),
});
