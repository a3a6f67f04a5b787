// @ts-nocheck
import { unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';
import { rmb, yuan } from '../../kernel/words.js';

export function budgetSentence(event: Exclude<EventOf<'budget'>, { type: 'ComplianceChecked' }>): Text {
  switch (event.type) {
    case 'BudgetLineRegistered': {
      const { name, approvedFen } = event.data;
      return {
        zh: `登记预算指标“${name}”，批复 ${yuan(approvedFen)}`,
        en: `Budget line registered: ${name}, ${rmb(approvedFen)}`,
      };
    }
    case 'BudgetReserved':
      return {
        zh: `预留预算 ${yuan(event.data.amountFen)}`,
        en: `Budget reserved: ${rmb(event.data.amountFen)}`,
      };
    case 'BudgetCommitted':
      return {
        zh: `承诺预算 ${yuan(event.data.amountFen)}`,
        en: `Budget committed: ${rmb(event.data.amountFen)}`,
      };
    case 'BudgetCommitmentReleased':
      return {
        zh: `收回承诺的预算 ${yuan(event.data.amountFen)}`,
        en: `Committed budget released: ${rmb(event.data.amountFen)}`,
      };
    case 'BudgetReleased':
      return {
        zh: `释放预算 ${yuan(event.data.amountFen)}`,
        en: `Budget released: ${rmb(event.data.amountFen)}`,
      };
    case 'BudgetReportApproved': {
      const { year, report, approvedOn } = event.data;
      return {
        zh: `${year} 年${report === 'budget' ? '部门预算' : '部门决算'}获批复（${approvedOn}）`,
        en: `The ${report} of ${year} approved on ${approvedOn}`,
      };
    }
    case 'BudgetReportPublished': {
      const { year, report, medium } = event.data;
      return {
        zh: `在${medium}公开 ${year} 年${report === 'budget' ? '部门预算' : '部门决算'}`,
        en: `The ${report} of ${year} published`,
      };
    }
    case 'SmeOverduePublished': {
      const { year, contracts, amountFen, medium } = event.data;
      return {
        zh: `在${medium}公布 ${year} 年度逾期未支付中小企业款项：${contracts} 份合同，${yuan(amountFen)}`,
        en: `Overdue payments to small enterprises in ${year} published: ${contracts} contracts, ${rmb(amountFen)}`,
      };
    }
    default:
      return unreachable(event);
  }
}
