import { clause } from '../kernel/clause.js';
import { duty, judgeDuty, late } from '../kernel/duty.js';

export const R14 = clause({
  id: 'R-14',
  revision: 1,
  title: {
    zh: '中标、成交通知书发出之日起三十日内签订合同',
    en: 'Signed within 30 days of the award notice',
  },
  citation: '《政府采购法》第四十六条',
  text: '采购人与中标、成交供应商应当在中标、成交通知书发出之日起三十日内，按照采购文件确定的事项签订政府采购合同。',
  force: 'M',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['deadline'],
  validFrom: '2003-01-01',
  acts: { SignContract: 'note' },
  needs: ['signing'],
  parameters: ['days'],
  operands: ({ signing }, { days }, calendar) => duty(signing, calendar.addCalendarDays(signing.from, days)),
  judge: judgeDuty,
  explain: (operands) => late(operands, '签订合同', 'Signing'),
});
