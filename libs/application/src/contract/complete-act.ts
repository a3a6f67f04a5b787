import {
  budgetDecider,
  confirmedBy,
  ledgerDecider,
  monthOf,
  monthsBetween,
  passed,
  servedUntil,
  streamOf,
  type Contract,
  type ContractCommand,
  type Message,
  type PlainDate,
  type Project,
} from '#domain';
import { addCalendarDays, rectificationDue } from '#policy';
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
          | 'RecordMonitoring';
      }
    >
  | Message<'RequestPayment', Omit<DataOf<'RequestPayment'>, 'fundLines' | 'dueOn'>>
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
      const dueOn = paymentDue(contract, act.data.milestone);
      return { type: act.type, data: { ...act.data, fundLines, dueOn } };
    }
    case 'RecordMonitoring': {
      const confirmed = await confirmedFor(contract, on, facts);
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

/** 中小企业: so many days after the last acceptance that passed (保障中小企业款项支付条例 9). */
function paymentDue({ terms, acceptances }: Contract, milestone: string): PlainDate | null {
  const { smePaymentDays, paymentSchedule } = terms;
  const accepted = acceptances.findLast(passed)?.conclusion;
  const waits = paymentSchedule.some(({ key, trigger }) => key === milestone && trigger !== 'signing');
  if (smePaymentDays === undefined || !accepted || !waits) return null;
  return addCalendarDays(accepted.concludedOn, smePaymentDays).date;
}

/** Confirmed deliveries by target, from the ledgers of the months served so far. */
async function confirmedFor(
  contract: Contract,
  on: PlainDate,
  facts: FactReader,
): Promise<DataOf<'RecordMonitoring'>['confirmed']> {
  const { contractId, startsOn } = contract.terms;
  const lastDay = servedUntil(contract);
  const until = on < lastDay ? on : lastDay;
  const ledgers = await Promise.all(
    monthsBetween(monthOf(startsOn), monthOf(until)).map((month) =>
      facts.read(streamOf.ledger(contractId, month), ledgerDecider),
    ),
  );
  return confirmedBy(ledgers, until);
}
