import { sumFen } from '../kernel/money.js';
import type { PayBy } from './contract.events.js';
import { acceptedFen, passed, withPart, type Acceptance, type Contract } from './contract.state.js';

/** 保障中小企业款项支付条例 9: 30 days, at most 60 where the contract says so. */
export const SME_DAYS = { least: 1, unlessAgreed: 30, most: 60 } as const;

type Due = Acceptance & { readonly conclusion: { readonly payBy: PayBy } };
const isDue = (acceptance: Acceptance): acceptance is Due =>
  passed(acceptance) && acceptance.conclusion?.payBy !== undefined;

/** Milestones that wait for an acceptance: an advance comes before it, and others wait for an evaluation. */
const paysAcceptance = ({ terms }: Contract, key: string): boolean =>
  terms.paymentSchedule.some((milestone) => milestone.key === key && milestone.trigger === 'acceptance');

/** What all acceptances up to this one make due: their value, as far as the milestones that wait for them go. */
function dueFen(contract: Contract, acceptances: readonly Acceptance[]): number {
  const waiting = contract.terms.paymentSchedule.filter(({ key }) => paysAcceptance(contract, key));
  return Math.min(acceptedFen({ acceptances }), sumFen(waiting.map(({ amountFen }) => amountFen)));
}

const paidFen = (contract: Contract): number =>
  sumFen(
    contract.payments
      .filter(({ status, milestone }) => status === 'paid' && paysAcceptance(contract, milestone))
      .map(({ amountFen }) => amountFen),
  );

/** Acceptances of which something was due and not yet paid, each with the sum that pays it and all before it. */
function unpaid(contract: Contract): { readonly acceptance: Due; readonly untilFen: number }[] {
  const paid = paidFen(contract);
  return contract.acceptances.flatMap((acceptance, i) => {
    if (!isDue(acceptance)) return [];
    const untilFen = dueFen(contract, contract.acceptances.slice(0, i + 1));
    return untilFen > paid ? [{ acceptance, untilFen }] : [];
  });
}

/** Whether an acceptance, concluded like this, leaves something to be paid. */
export const leavesUnpaid = (contract: Contract, concluded: Acceptance): boolean =>
  unpaid({ ...contract, acceptances: withPart(contract.acceptances, concluded.id, concluded) }).some(
    ({ acceptance }) => acceptance.id === concluded.id,
  );

/** The acceptance that has waited longest to be paid. */
export const longestUnpaid = (contract: Contract): Due | undefined => unpaid(contract)[0]?.acceptance;

/** Acceptances that a payment pays in full. */
export function paidInFull(
  contract: Contract,
  { milestone, amountFen }: { readonly milestone: string; readonly amountFen: number },
): string[] {
  if (!paysAcceptance(contract, milestone)) return [];
  const paid = paidFen(contract) + amountFen;
  return unpaid(contract).flatMap(({ acceptance, untilFen }) => (untilFen <= paid ? [acceptance.id] : []));
}
