// @ts-nocheck
import {
  deliveriesIn,
  acceptancePaidBy,
  passed,
  type Contract,
  type ContractCommand,
  type PlainDate,
} from '#domain';
import type { Facts } from '#policy';
import type { FactReader } from '../kernel/decisions.js';
import { ledgersUntil, smallEnterpriseDays } from './complete-act.js';

/** What the streams beside a contract's own say to the rules about an act on it. */
export async function factsBeside(
  contract: Contract,
  command: ContractCommand,
  on: PlainDate,
  facts: FactReader,
): Promise<Facts> {
  switch (command.type) {
    case 'ConcludeAcceptance':
    case 'SettleContract':
      return { deliveries: deliveriesIn(await ledgersUntil(contract, on, facts)) };
    case 'RecordPayment': {
      const days = await smallEnterpriseDays(contract, facts);
      return days === null ? {} : smePaymentFacts(contract, command.data, days);
    }
    default:
      return {};
  }
}

/** An advance comes before anything is accepted: the law sets no day for it. */
function smePaymentFacts(
  contract: Contract,
  { paymentId, paidOn }: Extract<ContractCommand, { type: 'RecordPayment' }>['data'],
  agreedDays: number,
): Facts {
  const key = contract.payments.find(({ id }) => id === paymentId)?.milestone;
  const milestone = contract.terms.paymentSchedule.find((one) => one.key === key);
  if (!milestone || milestone.trigger === 'signing') return {};
  const unpaid = milestone.trigger === 'acceptance' ? acceptancePaidBy(contract, paymentId) : undefined;
  const from =
    unpaid?.conclusion.payBy.from ?? contract.acceptances.findLast(passed)?.conclusion?.concludedOn;
  return from === undefined ? {} : { smePayment: { from, doneOn: paidOn, agreedDays } };
}
