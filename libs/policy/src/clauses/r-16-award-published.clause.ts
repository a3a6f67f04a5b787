import { clause } from '../kernel/clause.js';
import { duty, judgeDuty, late } from '../kernel/duty.js';

export const R16 = clause({
  id: 'R-16',
  revision: 1,
  title: {
    zh: '确定供应商之日起两个工作日内发出通知书并公告结果',
    en: 'Award notice and result within 2 working days',
  },
  citation: '《政府采购法实施条例》第四十三条',
  text: '采购人或者采购代理机构应当自中标、成交供应商确定之日起2个工作日内，发出中标、成交通知书，并在省级以上人民政府财政部门指定的媒体上公告中标、成交结果。',
  force: 'M',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['deadline'],
  validFrom: '2015-03-01',
  acts: { PublishAward: 'note' },
  needs: ['awardPublication'],
  parameters: ['workingDays'],
  operands: ({ awardPublication }, { workingDays }, calendar) =>
    duty(awardPublication, calendar.addWorkingDays(awardPublication.from, workingDays)),
  judge: judgeDuty,
  explain: (operands) => late(operands, '发出通知书并公告成交结果', 'Notifying and publishing the award'),
});
