import { clause } from '../kernel/clause.js';
import { duty, judgeDuty, late } from '../kernel/duty.js';

/** Social organisations are probably outside: asked only where the supplier is known to be an SME enterprise. */
export const R37 = clause({
  id: 'R-37',
  revision: 1,
  title: {
    zh: '自交付之日起三十日内向中小企业付款，约定的至多六十日',
    en: 'Small enterprises are paid within 30, at most 60 days',
  },
  citation: '《保障中小企业款项支付条例》（2025）第九条、第十条、第十二条、第十四条、第十七条、第十八条',
  text: '机关、事业单位从中小企业采购货物、工程、服务，应当自货物、工程、服务交付之日起30日内支付款项；合同另有约定的，从其约定，但付款期限最长不得超过60日。……约定以验收合格作为支付条件的，自验收合格之日起计算；拖延验收的，自约定的验收期限届满之日起计算。',
  force: 'M',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['deadline', 'invariant:contract.sme-payment-days'],
  validFrom: '2025-06-01',
  acts: { RecordPayment: 'note' },
  needs: ['smePayment'],
  parameters: ['days', 'atMostDays'],
  operands: ({ smePayment }, { days, atMostDays }, calendar) =>
    duty(
      smePayment,
      calendar.addCalendarDays(smePayment.from, Math.min(smePayment.agreedDays ?? days, atMostDays)),
    ),
  judge: judgeDuty,
  explain: (operands) => late(operands, '向中小企业付款', 'Payment to a small enterprise'),
});
