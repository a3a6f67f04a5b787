// @ts-nocheck
import {
  acceptedFen,
  progressOn,
  staffOf,
  standardsToJudge,
  sumFen,
  userOpinions,
  type AcceptanceStandard,
  type Contract,
  type ContractCommand,
  type PlainDate,
} from '#domain';
import type { Facts } from '#policy';

type DataOf<Type extends ContractCommand['type']> = Extract<ContractCommand, { type: Type }>['data'];

/** What the contract says to the rules about the command, given on a day by someone of an organisation. */
export function contractFacts(
  contract: Contract,
  command: ContractCommand,
  { on, orgUscc }: { readonly on: PlainDate; readonly orgUscc: string | null },
): Facts {
  const { purchaser, supplier, targets, signedOn, amountFen } = contract.terms;
  const known: Facts = { purchaserKind: purchaser.kind, targets, contractFen: amountFen };
  switch (command.type) {
    case 'PublishContract': {
      const { publishedOn, medium, url } = command.data;
      return { ...known, publication: { from: signedOn, doneOn: publishedOn, medium, url } };
    }
    case 'FileContract':
      return { ...known, filing: { from: signedOn, doneOn: command.data.filedOn } };
    case 'AmendContract':
      return { ...known, ...amendmentFacts(contract, command.data) };
    case 'PublishAmendment': {
      const { amendmentNo, publishedOn } = command.data;
      const amendedOn = contract.amendments.find(({ no }) => no === amendmentNo)?.on;
      return amendedOn === undefined
        ? known
        : { ...known, amendmentPublication: { from: amendedOn, doneOn: publishedOn } };
    }
    case 'ApproveSubcontract': {
      const passedOn = sumFen(contract.subcontracts.map((one) => one.amountFen));
      const whole = passedOn + command.data.amountFen >= amountFen;
      return { ...known, subcontract: { consented: orgUscc !== supplier.uscc, whole } };
    }
    case 'TerminateContract':
      return { ...known, ...terminationFacts(command.data) };
    case 'ConcludeAcceptance':
      return { ...known, ...acceptanceFacts(contract, command.data) };
    case 'CompleteEvaluation': {
      const kind = contract.evaluations.find(({ id }) => id === command.data.evaluationId)?.kind;
      const byProvider = orgUscc === supplier.uscc;
      // None starts without it.
      return kind ? { ...known, evaluation: { kind, byProvider, recusalDeclared: true } } : known;
    }
    case 'RecordMonitoring': {
      const { spentPercent, achievedPercent } = progressOn(contract, command.data.confirmed, on);
      return { ...known, spentPercent, ...(achievedPercent !== null && { achievedPercent }) };
    }
    case 'RequestPayment':
      return { ...known, ...paymentFacts(contract, command.data) };
    case 'SettleContract':
      return {
        ...known,
        resultApplied: contract.evaluations.some(({ applied }) => applied !== null),
        issues: issueFacts(contract, on),
        monitorings: contract.monitorings,
        staff: staffOf(contract.roster),
      };
    default:
      return known;
  }
}

/** Increases count, decreases do not make room for more of them. */
function amendmentFacts(
  { original, amendments }: Contract,
  { amountChangeFen, ground, evidence, sameSubject }: DataOf<'AmendContract'>,
): Facts {
  const changes = [...amendments.map((one) => one.amountChangeFen), amountChangeFen];
  return {
    contractFen: original.amountFen,
    ...(sameSubject !== undefined && { sameSubject }),
    increasesFen: amountChangeFen > 0 ? sumFen(changes.filter((change) => change > 0)) : 0,
    consent: {
      bothParties: ground === 'mutual-consent' && evidence.length > 0,
      publicInterest: ground === 'public-interest',
    },
  };
}

/** A contract that ends by itself, or for a recorded breach, is not ended at will. */
function terminationFacts({ reason, evidence }: DataOf<'TerminateContract'>): Facts {
  if (reason !== 'early-mutual' && reason !== 'public-interest') return {};
  const bothParties = reason === 'early-mutual' && evidence.length > 0;
  return { consent: { bothParties, publicInterest: reason === 'public-interest' } };
}

function acceptanceFacts(
  contract: Contract,
  { acceptanceId, standards }: DataOf<'ConcludeAcceptance'>,
): Facts {
  const opinions = userOpinions(contract, acceptanceId);
  const judged = standards.map(({ key }) => key);
  const signers = contract.acceptances.find(({ id }) => id === acceptanceId)?.signers;
  return {
    ...(opinions !== null && { userOpinions: opinions }),
    ...(signers && {
      acceptanceMembers: signers.length,
      sameHands: signers.some((by) => contract.officers.includes(by)) ? '合同签订、验收' : null,
    }),
    standards: { required: requiredStandards(contract, acceptanceId, judged), judged },
  };
}

/**
 * The final acceptance judges every standard of the contract, one of a planned stage those of the plan.
 * A stage that was not planned judges its own, which are those it names: at least one of the contract's.
 */
function requiredStandards(
  contract: Contract,
  acceptanceId: string,
  judged: readonly string[],
): readonly AcceptanceStandard[] {
  const { acceptances, terms } = contract;
  const acceptance = acceptances.find(({ id }) => id === acceptanceId);
  const planned = acceptance ? standardsToJudge(acceptance, contract) : [];
  const keys = planned.length > 0 ? planned : judged;
  const own = terms.acceptanceStandards.filter(({ key }) => keys.includes(key));
  return own.length > 0 ? own : terms.acceptanceStandards;
}

/** A payment of a milestone the contract does not know is not known to be within anything. */
function paymentFacts(
  contract: Contract,
  { milestone: key, amountFen, budgetLineId, fundLines }: DataOf<'RequestPayment'>,
): Facts {
  const { payments, terms } = contract;
  const milestone = terms.paymentSchedule.find((one) => one.key === key);
  if (!milestone) return {};
  const advances = new Set(
    terms.paymentSchedule.filter(({ trigger }) => trigger === 'signing').map((one) => one.key),
  );
  const total = (of: (paid: { readonly milestone: string }) => boolean): number =>
    sumFen(payments.filter(of).map((one) => one.amountFen));
  const lines = fundLines.filter(({ id }) => budgetLineId === null || id === budgetLineId);
  const asked = payments.flatMap(({ funds }) => funds).filter((one) => lines.some(({ id }) => id === one.id));
  return {
    payment: {
      amountFen,
      advance: advances.has(key),
      acceptedLeftFen: acceptedFen(contract) - total((paid) => !advances.has(paid.milestone)),
      milestoneLeftFen: milestone.amountFen - total((paid) => paid.milestone === key),
      budgetLineId: lines.map(({ id }) => id).join('、') || null,
    },
    lineLeftFen: sumFen(lines.map(({ leftFen }) => leftFen)) - sumFen(asked.map((one) => one.amountFen)),
  };
}

function issueFacts({ issues }: Contract, on: PlainDate): NonNullable<Facts['issues']> {
  const doneOn = (one: Contract['issues'][number]): PlainDate =>
    one.status === 'rectified' ? (one.rectification?.on ?? on) : on;
  return {
    total: issues.length,
    withoutDueDate: 0,
    overdue: issues.filter((one) => doneOn(one) > one.dueOn).length,
  };
}
