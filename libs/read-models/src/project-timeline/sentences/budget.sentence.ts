import { unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';
import { rmb, yuan } from '../../kernel/words.js';

export function budgetSentence(event: EventOf<'budget'>): Text {
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
    default:
      return unreachable(event);
  }
}
