import { clause } from '../kernel/clause.js';
import { duty, judgeDuty, late } from '../kernel/duty.js';

export const R15 = clause({
  id: 'R-15',
  revision: 1,
  title: { zh: '合同签订之日起七个工作日内备案', en: 'Filed within 7 working days of signing' },
  citation: '《政府采购法》第四十七条',
  text: '政府采购项目的采购合同自签订之日起七个工作日内，采购人应当将合同副本报同级政府采购监督管理部门和有关部门备案。',
  force: 'M',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['deadline'],
  validFrom: '2003-01-01',
  acts: { FileContract: 'note' },
  needs: ['filing'],
  parameters: ['workingDays'],
  operands: ({ filing }, { workingDays }, calendar) =>
    duty(filing, calendar.addWorkingDays(filing.from, workingDays)),
  judge: judgeDuty,
  explain: (operands) => late(operands, '合同备案', 'Filing the contract'),
});
