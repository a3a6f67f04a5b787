// @ts-nocheck
import { sumFen } from '../kernel/money.js';
import type { PayBy } from './contract.events.js';
import {
  acceptedFen,
  passed,
  withPart,
  type Acceptance,
  type Contract,
  type Payment,
} from './contract.state.js';

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

/** What payments bear of the milestones that wait for an acceptance. */
const forAcceptances = (contract: Contract, payments: readonly Payment[]): number =>
  sumFen(
    payments.filter(({ milestone }) => paysAcceptance(contract, milestone)).map(({ amountFen }) => amountFen),
  );
const paidFen = (contract: Contract): number =>
  forAcceptances(
    contract,
    contract.payments.filter(({ status }) => status === 'paid'),
  );

/**
 * Acceptances that so much does not pay, each with the sum that pays it and all before it: never more than is
 * due in all, since the final acceptance may accept less than the stages added up to.
 */
function unpaid(
  contract: Contract,
  paid = paidFen(contract),
): { readonly acceptance: Due; readonly untilFen: number }[] {
  const { acceptances } = contract;
  const inAll = dueFen(contract, acceptances);
  return acceptances.flatMap((acceptance, i) => {
    if (!isDue(acceptance)) return [];
    const untilFen = Math.min(dueFen(contract, acceptances.slice(0, i + 1)), inAll);
    return untilFen > paid ? [{ acceptance, untilFen }] : [];
  });
}
const idsOf = (waiting: ReturnType<typeof unpaid>): string[] =>
  waiting.map(({ acceptance }) => acceptance.id);

/** Acceptances that are not paid in full. */
export const leftUnpaid = (contract: Contract): string[] => idsOf(unpaid(contract));

/**
 * What an acceptance, concluded like this, changes: whether it leaves something to be paid, and which earlier
 * ones are paid in full since less is accepted in the end.
 */
export function owedAfter(
  contract: Contract,
  concluded: Acceptance,
): { readonly isOwed: boolean; readonly paidInFull: readonly string[] } {
  const acceptances = withPart(contract.acceptances, concluded.id, concluded);
  const after = leftUnpaid({ ...contract, acceptances });
  return {
    isOwed: after.includes(concluded.id),
    paidInFull: leftUnpaid(contract).filter((id) => !after.includes(id)),
  };
}

/**
 * The acceptance a payment is for: the earliest that those requested before it do not pay, be they paid or not.
 *
 * @param paymentId null: one that is to be requested
 */
export function acceptancePaidBy(contract: Contract, paymentId: string | null): Due | undefined {
  const { payments } = contract;
  const its = payments.findIndex(({ id }) => id === paymentId);
  const before = its < 0 ? payments : payments.slice(0, its);
  return unpaid(contract, forAcceptances(contract, before))[0]?.acceptance;
}

/** Acceptances that a payment pays in full. */
export function paidInFull(
  contract: Contract,
  { milestone, amountFen }: { readonly milestone: string; readonly amountFen: number },
): string[] {
  if (!paysAcceptance(contract, milestone)) return [];
  const paid = paidFen(contract) + amountFen;
  return idsOf(unpaid(contract).filter(({ untilFen }) => untilFen <= paid));
}
