import { demandNotBefore } from '../kernel/chronology.js';
import { unreachable, type Context, type Decider, type Trace } from '../kernel/decider.js';
import { isFen, sumFen, yuan } from '../kernel/money.js';
import { refusePersonalData } from '../kernel/pii.js';
import { demand } from '../kernel/rejection.js';
import { decideAcceptance, evolveAcceptances } from './acceptance.js';
import type { ContractCommand } from './contract.commands.js';
import type {
  ContractEvent,
  ContractFiled,
  ContractPublished,
  ContractSigned,
  ContractVoided,
} from './contract.events.js';
import {
  demandContract,
  demandNotVoided,
  finalAcceptance,
  isSigned,
  judgesTheTerm,
  openIssues,
  reachesLastMonth,
  type Contract,
  type ContractState,
} from './contract.state.js';
import { decideEvaluation, evolveEvaluations } from './evaluation.js';
import { decideIssue, evolveIssues } from './issue.js';
import { decidePayment, evolvePayments } from './payment.js';

export const contractDecider: Decider<ContractState, ContractCommand, ContractEvent> = {
  initial: null,

  decide(command, state, context) {
    refusePersonalData(command.data);
    demandNotVoided(state);
    if (command.type === 'SignContract') return sign(command.data, state, context);
    if (command.type === 'VoidContract') return voidUnsigned(command.data, state);
    demandContract(state);
    demand(!state.settled, 'contract.settled', '合同已结清。', 'The contract is settled.');
    demandNotBefore(context.on, state.terms.signedOn, 'contract.before-signing', {
      zh: '合同签订',
      en: 'the signing of the contract',
    });
    switch (command.type) {
      case 'PublishContract':
        return publish(command.data, state, context);
      case 'FileContract':
        return file(command.data, state, context);
      case 'OpenAcceptance':
      case 'RecordUserOpinion':
      case 'SignAcceptance':
      case 'ConcludeAcceptance':
        return decideAcceptance(command, state, context);
      case 'StartEvaluation':
      case 'CompleteEvaluation':
      case 'ApplyEvaluationResult':
        return decideEvaluation(command, state, context);
      case 'RequestPayment':
      case 'ApprovePayment':
      case 'RecordPayment':
        return decidePayment(command, state, context);
      case 'RaiseIssue':
      case 'AssignIssue':
      case 'SubmitRectification':
      case 'VerifyRectification':
        return decideIssue(command, state, context);
      case 'SettleContract':
        return settle(state, context);
      default:
        return unreachable(command);
    }
  },

  evolve(state, event, trace) {
    if (event.type === 'ContractSigned') return signed(event.data, trace);
    if (event.type === 'ContractVoided') return state ?? 'voided';
    return isSigned(state) ? evolveContract(state, event, trace) : state;
  },
};

function signed(terms: ContractSigned['data'], { by }: Trace): Contract {
  return {
    terms,
    officers: [by],
    publishedOn: null,
    filedOn: null,
    acceptances: [],
    evaluations: [],
    payments: [],
    issues: [],
    settled: false,
  };
}

function evolveContract(
  contract: Contract,
  event: Exclude<ContractEvent, { type: 'ContractSigned' | 'ContractVoided' }>,
  trace: Trace,
): Contract {
  switch (event.type) {
    case 'ContractPublished':
      return {
        ...contract,
        publishedOn: event.data.publishedOn,
        officers: [...contract.officers, trace.by],
      };
    case 'ContractFiled':
      return {
        ...contract,
        filedOn: event.data.filedOn,
        officers: [...contract.officers, trace.by],
      };
    case 'AcceptanceOpened':
    case 'UserOpinionRecorded':
    case 'AcceptanceSigned':
    case 'AcceptanceConcluded':
      return { ...contract, acceptances: evolveAcceptances(contract.acceptances, event, trace) };
    case 'EvaluationStarted':
    case 'EvaluationCompleted':
    case 'EvaluationResultApplied':
      return { ...contract, evaluations: evolveEvaluations(contract.evaluations, event, trace) };
    case 'PaymentRequested':
    case 'PaymentApproved':
    case 'PaymentPaid':
      return { ...contract, payments: evolvePayments(contract.payments, event, trace) };
    case 'IssueRaised':
    case 'IssueAssigned':
    case 'RectificationSubmitted':
    case 'IssueRectified':
    case 'RectificationRejected':
      return { ...contract, issues: evolveIssues(contract.issues, event, trace) };
    case 'ContractSettled':
      return { ...contract, settled: true };
    case 'ComplianceChecked':
      return contract;
    default:
      return unreachable(event);
  }
}

function sign(data: ContractSigned['data'], state: Contract | null, { today }: Context): ContractEvent[] {
  demand(state === null, 'contract.already-signed', '合同已签订。', 'The contract is signed already.');
  demand(
    data.number.trim() !== '',
    'contract.no-number',
    '合同编号不能为空。',
    'A contract needs a number.',
    {
      kind: 'invalid',
      rule: 'R-13',
      pointer: '/number',
    },
  );
  demand(
    data.signedOn <= today,
    'contract.signed-in-future',
    '签订日期不能晚于今天。',
    'A contract cannot be signed in the future.',
    { kind: 'invalid', pointer: '/signedOn' },
  );
  demand(
    data.startsOn <= data.endsOn,
    'contract.ends-before-it-starts',
    '合同终止日期早于起始日期。',
    'The contract ends before it starts.',
    { kind: 'invalid', pointer: '/endsOn' },
  );
  demand(
    data.policyVersionId !== null || data.policyGapAcknowledgement?.reason.trim(),
    'contract.policy-gap-not-acknowledged',
    '签订时无有效市级专项政策,须写明知悉及理由。',
    'No municipal policy is in force on the signing date: acknowledge it with a reason.',
    { pointer: '/policyGapAcknowledgement' },
  );
  demandItems(data);
  demandSchedule(data);
  return [{ type: 'ContractSigned', data }];
}

/** Whoever begins the contract's stream first decides: a signing under way finds it taken. */
function voidUnsigned(data: ContractVoided['data'], state: Contract | null): ContractEvent[] {
  demand(state === null, 'contract.already-signed', '合同已签订。', 'The contract is signed already.');
  return [{ type: 'ContractVoided', data }];
}

function demandItems({ items, targets }: ContractSigned['data']): void {
  items.forEach(({ key, unitPriceFen, quantity, targetKey }, i) => {
    demand(
      items.findIndex((item) => item.key === key) === i,
      'contract.item-twice',
      `服务项目“${key}”重复。`,
      `The item ${key} is given twice.`,
      { kind: 'invalid', pointer: `/items/${i}/key` },
    );
    demand(
      (unitPriceFen === null || isFen(unitPriceFen)) && (quantity === null || quantity > 0),
      'contract.bad-item',
      `服务项目“${key}”的单价须为整数(分),数量须大于 0。`,
      `Item ${key} needs a unit price in whole fen and a quantity above 0.`,
      { kind: 'invalid', pointer: `/items/${i}` },
    );
    demand(
      targetKey === null || targets.some((target) => target.key === targetKey),
      'contract.item-names-unknown-target',
      `服务项目“${key}”所指的指标“${targetKey}”不存在。`,
      `Item ${key} names the target ${targetKey}, which does not exist.`,
      { pointer: `/items/${i}/targetKey` },
    );
  });
}

function demandSchedule({ amountFen, paymentSchedule }: ContractSigned['data']): void {
  demand(
    isFen(amountFen) && amountFen > 0,
    'contract.bad-amount',
    '合同金额须为正整数(分)。',
    'An amount is a positive integer of fen.',
    { kind: 'invalid', pointer: '/amountFen' },
  );
  paymentSchedule.forEach((milestone, i) => {
    demand(
      paymentSchedule.findIndex(({ key }) => key === milestone.key) === i,
      'contract.milestone-twice',
      `付款节点“${milestone.key}”重复。`,
      `The milestone ${milestone.key} is given twice.`,
      { kind: 'invalid', pointer: `/paymentSchedule/${i}/key` },
    );
    demand(
      isFen(milestone.amountFen) && milestone.amountFen > 0,
      'contract.bad-milestone',
      `付款节点“${milestone.key}”的金额须为正整数(分)。`,
      `Milestone ${milestone.key} needs a positive integer of fen.`,
      { kind: 'invalid', pointer: `/paymentSchedule/${i}/amountFen` },
    );
  });
  const scheduled = sumFen(paymentSchedule.map((milestone) => milestone.amountFen));
  demand(
    scheduled <= amountFen,
    'contract.schedule-exceeds-amount',
    `付款计划合计 ${yuan(scheduled)} 超过合同金额 ${yuan(amountFen)}。`,
    `The payment schedule adds up to ${scheduled} fen, more than the contract's ${amountFen}.`,
    { rule: 'R-36', pointer: '/paymentSchedule' },
  );
}

/** A date of an act that follows the signing. */
function demandAfterSigning(date: string, { terms }: Contract, { today }: Context, pointer: string): void {
  demand(
    date >= terms.signedOn && date <= today,
    'contract.bad-date',
    `日期须在合同签订日 ${terms.signedOn} 与今天之间。`,
    `The date lies between ${terms.signedOn}, when the contract was signed, and today.`,
    { kind: 'invalid', pointer },
  );
}

function publish(data: ContractPublished['data'], contract: Contract, context: Context): ContractEvent[] {
  demand(contract.publishedOn === null, 'contract.published', '合同已公告。', 'The contract is published.', {
    rule: 'R-17',
  });
  demandAfterSigning(data.publishedOn, contract, context, '/publishedOn');
  return [{ type: 'ContractPublished', data }];
}

function file(data: ContractFiled['data'], contract: Contract, context: Context): ContractEvent[] {
  demand(contract.filedOn === null, 'contract.filed', '合同已备案。', 'The contract is filed.', {
    rule: 'R-15',
  });
  demandAfterSigning(data.filedOn, contract, context, '/filedOn');
  return [{ type: 'ContractFiled', data }];
}

/** 结清: accepted, evaluated with the result applied, no open issue, every payment done. */
function settle(contract: Contract, { on }: Context): ContractEvent[] {
  const { acceptances, evaluations, payments, terms } = contract;
  demand(
    finalAcceptance(contract) && acceptances.every(({ conclusion }) => conclusion !== null),
    'contract.not-accepted',
    '最终验收尚未通过。',
    'The final acceptance has not passed.',
    { rule: 'R-23' },
  );
  demand(
    evaluations.some(
      ({ kind, result, applied }) =>
        judgesTheTerm(kind) &&
        applied !== null &&
        result &&
        reachesLastMonth(result.completedOn, terms.endsOn),
    ),
    'contract.not-evaluated',
    '终期或第三方绩效评价(不早于服务期最后一个月)尚未完成,或其结果尚未应用。',
    'No final or third-party evaluation, of the last service month or later, is completed with its result applied.',
    { rule: 'S-18' },
  );
  const open = openIssues(contract);
  demand(
    open.length === 0,
    'contract.issues-open',
    `还有 ${open.length} 个问题未整改完成:${open.map(({ id }) => id).join('、')}。`,
    `${open.length} issues are not rectified: ${open.map(({ id }) => id).join(', ')}.`,
    { rule: 'S-22' },
  );
  demand(
    payments.every(({ status }) => status === 'paid'),
    'contract.payments-pending',
    '还有付款未办结。',
    'A payment is pending.',
    { rule: 'R-36' },
  );
  const paidFen = sumFen(payments.map(({ amountFen }) => amountFen));
  return [{ type: 'ContractSettled', data: { contractId: terms.contractId, paidFen, settledOn: on } }];
}
