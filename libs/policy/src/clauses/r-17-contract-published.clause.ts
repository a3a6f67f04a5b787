import { clause } from '../kernel/clause.js';
import { duty, judgeDuty, late } from '../kernel/duty.js';

export const R17 = clause({
  id: 'R-17',
  revision: 1,
  title: { zh: '合同签订之日起两个工作日内公告', en: 'Published within 2 working days of signing' },
  citation: '《政府采购法实施条例》第五十条',
  text: '采购人应当自政府采购合同签订之日起2个工作日内，将政府采购合同在省级以上人民政府财政部门指定的媒体上公告，但政府采购合同中涉及国家秘密、商业秘密的内容除外。',
  force: 'M',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['deadline'],
  validFrom: '2015-03-01',
  acts: { PublishContract: 'note' },
  needs: ['publication'],
  parameters: ['workingDays'],
  operands: ({ publication }, { workingDays }, calendar) =>
    duty(publication, calendar.addWorkingDays(publication.from, workingDays)),
  judge: judgeDuty,
  explain: (operands) => late(operands, '公告合同', 'Publishing the contract'),
});
