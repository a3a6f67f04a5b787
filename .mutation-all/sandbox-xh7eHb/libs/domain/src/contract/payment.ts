// @ts-nocheck
import { unreachable, type Context, type Trace } from '../kernel/decider.js';
import { isFen, sumFen, yuan } from '../kernel/money.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import { partId } from '../kernel/streams.js';
import type { ContractCommand } from './contract.commands.js';
import type { ContractEvent, FundShare, PaymentMilestone, PaymentTrigger } from './contract.events.js';
import {
  acceptedFen,
  askedForWork,
  openIssues,
  passed,
  withPart,
  type Contract,
  type Payment,
} from './contract.state.js';
import { paidInFull } from './sme-payment.js';

export type PaymentCommand = Extract<
  ContractCommand,
  { type: 'RequestPayment' | 'ApprovePayment' | 'RecordPayment' }
>;
export type PaymentEvent = Extract<
  ContractEvent,
  { type: 'PaymentRequested' | 'PaymentApproved' | 'PaymentPaid' }
>;
type Data<Type extends PaymentCommand['type']> = Extract<PaymentCommand, { type: Type }>['data'];

/** 付款: by quantity and quality accepted (102号令 2), step by step through different hands. */
export function decidePayment(command: PaymentCommand, contract: Contract, context: Context): PaymentEvent[] {
  demand(
    openIssues(contract).every(({ severity }) => severity !== 'critical'),
    'payment.critical-issue-open',
    '有严重问题尚未整改完成,暂停付款。',
    'A critical issue is open: nothing is paid until it is rectified.',
    { rule: 'S-22' },
  );
  if (command.type === 'RequestPayment') return request(command.data, contract, context);
  const { paymentId } = command.data;
  const payment = contract.payments.find(({ id }) => id === paymentId);
  demand(payment, 'payment.not-found', `没有付款 ${paymentId}。`, `There is no payment ${paymentId}.`, {
    kind: 'not-found',
  });
  switch (command.type) {
    case 'ApprovePayment':
      return approve(command.data, payment, context);
    case 'RecordPayment':
      return record(command.data, payment, contract, context);
    default:
      return unreachable(command);
  }
}

export function evolvePayments(
  payments: readonly Payment[],
  event: PaymentEvent,
  { by }: Trace,
): readonly Payment[] {
  const id = event.data.paymentId;
  switch (event.type) {
    case 'PaymentRequested': {
      const { milestone, amountFen, budgetLineId } = event.data;
      const only = budgetLineId === null ? [] : [{ id: budgetLineId, amountFen }];
      const funds = event.data.funds ?? only;
      const requested = { id, milestone, amountFen, funds, requestedBy: by, paidOn: null };
      return [...payments, { ...requested, status: 'requested' }];
    }
    case 'PaymentApproved':
      return withPart(payments, id, { status: 'approved' });
    case 'PaymentPaid':
      return withPart(payments, id, { status: 'paid', paidOn: event.data.paidOn });
    default:
      return unreachable(event);
  }
}

const total = (payments: readonly Payment[]): number => sumFen(payments.map(({ amountFen }) => amountFen));

const TRIGGERS: Readonly<
  Record<PaymentTrigger, { met(contract: Contract, on: PlainDate): boolean; zh: string; en: string }>
> = {
  signing: { met: ({ terms }, on) => terms.signedOn <= on, zh: '合同签订', en: 'signing' },
  acceptance: {
    met: ({ acceptances }, on) =>
      acceptances.some((one) => passed(one) && one.conclusion !== null && one.conclusion.concludedOn <= on),
    zh: '验收通过',
    en: 'an acceptance that passed',
  },
  evaluation: {
    met: ({ evaluations }, on) =>
      evaluations.some(({ kind, result }) => kind !== 'self' && result !== null && result.completedOn <= on),
    zh: '绩效评价(自评除外)完成',
    en: 'a completed evaluation other than of oneself',
  },
};

/** Whether what a milestone waits for had happened by that day. */
export const milestoneMet = ({ trigger }: PaymentMilestone, contract: Contract, on: PlainDate): boolean =>
  TRIGGERS[trigger].met(contract, on);

function request(
  { fundLines, dueOn, ...data }: Data<'RequestPayment'>,
  contract: Contract,
  { on }: Context,
): PaymentEvent[] {
  const { contractId, paymentSchedule } = contract.terms;
  const milestone = paymentSchedule.find(({ key }) => key === data.milestone);
  demand(
    milestone,
    'payment.unknown-milestone',
    `合同付款计划没有节点“${data.milestone}”。`,
    `The payment schedule has no milestone ${data.milestone}.`,
    { rule: 'R-36', pointer: '/milestone' },
  );
  const { zh, en } = TRIGGERS[milestone.trigger];
  demand(
    milestoneMet(milestone, contract, on),
    'payment.trigger-not-met',
    `节点“${milestone.name}”的付款条件(${zh})尚未满足。`,
    `Milestone ${milestone.key} waits for ${en}.`,
    { rule: 'R-01', pointer: '/milestone' },
  );
  demand(
    milestone.trigger !== 'signing' || contract.termination === null,
    'payment.advance-after-end',
    '合同已终止,不再支付预付款。',
    'The contract has ended: no advance is paid any more.',
    { rule: 'R-01', pointer: '/milestone' },
  );
  demandWithinLimits(data.amountFen, milestone, contract);
  const funds = fundsOf(data, fundLines, contract);
  const budgetLineId = funds[0]?.id ?? null;
  const paymentId = partId(contractId, 'p', contract.payments.length + 1);
  return [
    {
      type: 'PaymentRequested',
      data: {
        paymentId,
        ...data,
        budgetLineId,
        ...(funds.length > 1 && { funds }),
        ...(dueOn !== null && { dueOn }),
      },
    },
  ];
}

/**
 * 专款专用: each payment names its fund line, and none goes beyond what the line owes the project. Where none
 * is named the lines bear it in the order in which the project secured them.
 */
function fundsOf(
  { budgetLineId, amountFen }: Pick<Data<'RequestPayment'>, 'budgetLineId' | 'amountFen'>,
  fundLines: Data<'RequestPayment'>['fundLines'],
  { payments }: Contract,
): readonly FundShare[] {
  const asked = payments.flatMap(({ funds }) => funds);
  const named = fundLines.filter(({ id }) => budgetLineId === null || id === budgetLineId);
  demand(
    named.length > 0,
    'payment.no-fund-line',
    '付款须写明项目已落实的预算指标。',
    'A payment names a budget line that the project secured.',
    { rule: 'S-16', pointer: '/budgetLineId' },
  );
  let owed = amountFen;
  const funds = named.flatMap(({ id, leftFen }): FundShare[] => {
    const left = leftFen - sumFen(asked.filter((one) => one.id === id).map((one) => one.amountFen));
    const share = Math.max(0, Math.min(owed, left));
    owed -= share;
    return share > 0 ? [{ id, amountFen: share }] : [];
  });
  demand(
    owed === 0,
    'payment.exceeds-fund-line',
    `预算指标 ${named.map(({ id }) => id).join('、')} 为该项目尚可支付 ${yuan(amountFen - owed)}。`,
    `Budget line ${named.map(({ id }) => id).join(', ')} has ${amountFen - owed} fen left for the project.`,
    { rule: 'S-16', pointer: '/amountFen' },
  );
  return funds;
}

function demandWithinLimits(amountFen: number, milestone: PaymentMilestone, contract: Contract): void {
  const { payments, terms } = contract;
  const pointer = '/amountFen';
  demand(
    isFen(amountFen) && amountFen > 0,
    'payment.bad-amount',
    '付款金额须为正整数(分)。',
    'An amount is a positive integer of fen.',
    { kind: 'invalid', pointer },
  );
  const ofMilestone =
    milestone.amountFen - total(payments.filter((paid) => paid.milestone === milestone.key));
  demand(
    amountFen <= ofMilestone,
    'payment.exceeds-milestone',
    `节点“${milestone.name}”尚可支付 ${yuan(ofMilestone)}。`,
    `Milestone ${milestone.key} has ${ofMilestone} fen left.`,
    { rule: 'R-36', pointer },
  );
  const ofContract = terms.amountFen - total(payments);
  demand(
    amountFen <= ofContract,
    'payment.exceeds-contract',
    `合同尚可支付 ${yuan(ofContract)}。`,
    `The contract has ${ofContract} fen left.`,
    { rule: 'R-36', pointer },
  );
  if (milestone.trigger === 'signing') return;
  const ofAccepted = acceptedFen(contract) - askedForWork(contract);
  demand(
    amountFen <= ofAccepted,
    'payment.exceeds-accepted',
    `除预付款外,付款不得超过验收认可的价值;尚可支付 ${yuan(ofAccepted)}。`,
    `Apart from advances no more is paid than was accepted: ${ofAccepted} fen are left.`,
    { rule: 'R-01', pointer },
  );
}

function approve(
  data: Data<'ApprovePayment'>,
  { status, requestedBy }: Payment,
  { by }: Context,
): PaymentEvent[] {
  demand(
    status === 'requested',
    'payment.not-requested',
    '该付款已审批。',
    'The payment is approved already.',
  );
  demand(
    by !== requestedBy,
    'payment.own-approval',
    '申请人不得审批自己申请的付款。',
    'Who requested a payment may not approve it.',
    { kind: 'forbidden', rule: 'R-39' },
  );
  return [{ type: 'PaymentApproved', data }];
}

function record(
  { paymentId, paidOn, voucherNo }: Data<'RecordPayment'>,
  payment: Payment,
  contract: Contract,
  { today }: Context,
): PaymentEvent[] {
  const { status, amountFen } = payment;
  const { signedOn } = contract.terms;
  demand(
    status === 'approved',
    'payment.not-approved',
    status === 'paid' ? '该付款已登记。' : '该付款尚未审批。',
    status === 'paid' ? 'The payment is recorded already.' : 'The payment is not approved.',
  );
  demand(
    paidOn >= signedOn && paidOn <= today,
    'payment.bad-date',
    `付款日期须在合同签订日 ${signedOn} 与今天之间。`,
    `A payment is dated between ${signedOn}, when the contract was signed, and today.`,
    { kind: 'invalid', pointer: '/paidOn' },
  );
  const paid = paidInFull(contract, payment);
  return [
    {
      type: 'PaymentPaid',
      data: { paymentId, amountFen, paidOn, voucherNo, ...(paid.length > 0 && { paidInFull: paid }) },
    },
  ];
}
