// @ts-nocheck
import {
  budgetDecider,
  confirmedBy,
  isSmallEnterprise,
  ledgerDecider,
  acceptancePaidBy,
  monthOf,
  monthsBetween,
  passed,
  servedUntil,
  SME_DAYS,
  streamOf,
  supplierDecider,
  type Contract,
  type ContractCommand,
  type LedgerState,
  type Message,
  type PayBy,
  type PlainDate,
  type Project,
} from '#domain';
import { rectificationDue } from '#policy';
import { readPolicyBook } from '../kernel/compliance.js';
import type { FactReader } from '../kernel/decisions.js';
import { hasBegun, reservedContracts } from './reserved-contracts.js';

type DataOf<Type extends ContractCommand['type']> = Extract<ContractCommand, { type: Type }>['data'];

/** What an officer says; what other streams add to it is read when it is decided. */
export type ContractAct =
  /** What needs the budget or the project's award beside the contract has a handler of its own. */
  | Exclude<
      ContractCommand,
      {
        type:
          | 'SignContract'
          | 'VoidContract'
          | 'AmendContract'
          | 'RecordReassessment'
          | 'RequestPayment'
          | 'RecordMonitoring'
          | 'ConcludeAcceptance';
      }
    >
  | Message<'RequestPayment', Omit<DataOf<'RequestPayment'>, 'fundLines' | 'dueOn' | 'acceptanceId'>>
  | Message<'ConcludeAcceptance', Omit<DataOf<'ConcludeAcceptance'>, 'payBy'>>
  | Message<'RecordMonitoring', Pick<DataOf<'RecordMonitoring'>, 'note'>>;

/** The act as the contract decides it. */
export async function completed(
  act: ContractAct,
  contract: Contract,
  project: Project | null,
  on: PlainDate,
  facts: FactReader,
): Promise<ContractCommand> {
  switch (act.type) {
    case 'RequestPayment': {
      const fundLines = project ? await fundLinesOf(project, contract, facts) : [];
      const due = await paymentDue(contract, act.data.milestone, facts);
      return { type: act.type, data: { ...act.data, fundLines, ...due } };
    }
    case 'ConcludeAcceptance': {
      const payBy = await payByOf(contract, act.data.acceptanceId, on, facts);
      return { type: act.type, data: { ...act.data, ...(payBy && { payBy }) } };
    }
    case 'RecordMonitoring': {
      const confirmed = confirmedBy(await ledgersUntil(contract, on, facts), lastServed(contract, on));
      const issueDueOn = rectificationDue('major', on).date;
      return { type: act.type, data: { ...act.data, confirmed, issueDueOn } };
    }
    default:
      return act;
  }
}

/** What each line owes the project, less what its other contracts asked of it. */
async function fundLinesOf(
  project: Project,
  { terms }: Contract,
  facts: FactReader,
): Promise<DataOf<'RequestPayment'>['fundLines']> {
  const { projectId, purchaser } = project.draft;
  const beside = (await reservedContracts(project, facts)).filter(
    (one) => one.contractId !== terms.contractId && hasBegun(one),
  );
  const asked = beside.flatMap(({ state }) => (state as Contract).payments.flatMap(({ funds }) => funds));
  return Promise.all(
    (project.budget?.lines ?? []).map(async ({ id, year }) => {
      const budget = await facts.read(streamOf.budget(purchaser.uscc, year), budgetDecider);
      const line = budget.lines.get(id);
      const owed = line?.committed[projectId] ?? line?.reserved[projectId] ?? 0;
      const ofLine = asked.filter((one) => one.id === id);
      return { id, leftFen: owed - ofLine.reduce((sum, { amountFen }) => sum + amountFen, 0) };
    }),
  );
}

/**
 * 中小企业: so many days after what was accepted are left to pay it, as agreed or as the law says where the
 * supplier has declared itself one; null: it is none.
 */
export async function smallEnterpriseDays({ terms }: Contract, facts: FactReader): Promise<number | null> {
  if (terms.smePaymentDays !== undefined) return terms.smePaymentDays;
  const supplier = await facts.read(streamOf.supplier(terms.supplier.uscc), supplierDecider);
  return isSmallEnterprise(supplier?.smeStatus ?? null) ? SME_DAYS.unlessAgreed : null;
}

/**
 * 保障中小企业款项支付条例 9: the days run from the acceptance; where it was drawn out beyond the day agreed for
 * it, from that day. An acceptance after one that failed was not drawn out by the purchaser.
 */
async function payByOf(
  contract: Contract,
  acceptanceId: string,
  on: PlainDate,
  facts: FactReader,
): Promise<PayBy | null> {
  const days = await smallEnterpriseDays(contract, facts);
  if (days === null) return null;
  const { acceptances, terms } = contract;
  const acceptance = acceptances.find(({ id }) => id === acceptanceId);
  const stages = terms.acceptancePlan?.stages ?? [];
  const planned =
    acceptance?.kind === 'final' ? stages.at(-1) : stages.find(({ key }) => key === acceptance?.stage);
  const failedBefore = acceptances.some(
    ({ stage, kind, conclusion }) =>
      conclusion?.outcome === 'fail' && stage === acceptance?.stage && kind === acceptance.kind,
  );
  const agreed = failedBefore ? null : (planned?.dueOn ?? null);
  const from = agreed !== null && agreed < on ? agreed : on;
  return { from, dueOn: await daysAfter(from, days, facts) };
}

/** By the calendar as registered. */
const daysAfter = async (from: PlainDate, days: number, facts: FactReader): Promise<PlainDate> =>
  (await readPolicyBook(facts)).calendar.addCalendarDays(from, days).date;

/** What waits for an acceptance is due with it; what waits for an evaluation, so many days after the last one. */
async function paymentDue(
  contract: Contract,
  key: string,
  facts: FactReader,
): Promise<Pick<DataOf<'RequestPayment'>, 'dueOn' | 'acceptanceId'>> {
  const days = await smallEnterpriseDays(contract, facts);
  const trigger = contract.terms.paymentSchedule.find((milestone) => milestone.key === key)?.trigger;
  if (days === null || trigger === undefined || trigger === 'signing') return { dueOn: null };
  const unpaid = trigger === 'acceptance' ? acceptancePaidBy(contract, null) : undefined;
  if (unpaid) return { dueOn: unpaid.conclusion.payBy.dueOn, acceptanceId: unpaid.id };
  const accepted = contract.acceptances.findLast(passed)?.conclusion;
  return { dueOn: accepted ? await daysAfter(accepted.concludedOn, days, facts) : null };
}

/** The ledgers of the months served so far. */
export function ledgersUntil(
  contract: Contract,
  on: PlainDate,
  facts: FactReader,
): Promise<readonly LedgerState[]> {
  const { contractId, startsOn } = contract.terms;
  const months = monthsBetween(monthOf(startsOn), monthOf(lastServed(contract, on)));
  return Promise.all(months.map((month) => facts.read(streamOf.ledger(contractId, month), ledgerDecider)));
}

const lastServed = (contract: Contract, on: PlainDate): PlainDate => {
  const lastDay = servedUntil(contract);
  return on < lastDay ? on : lastDay;
};
