import { unreachable, type Context, type Trace } from '../kernel/decider.js';
import { isFen, sumFen, yuan } from '../kernel/money.js';
import { demand } from '../kernel/rejection.js';
import { partId } from '../kernel/streams.js';
import type { ContractCommand } from './contract.commands.js';
import type { ContractEvent, PaymentMilestone, PaymentTrigger } from './contract.events.js';
import { acceptedFen, openIssues, passed, withPart, type Contract, type Payment } from './contract.state.js';

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
  if (command.type === 'RequestPayment') return request(command.data, contract);
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
      const { milestone, amountFen } = event.data;
      return [...payments, { id, milestone, amountFen, requestedBy: by, status: 'requested' }];
    }
    case 'PaymentApproved':
      return withPart(payments, id, { status: 'approved' });
    case 'PaymentPaid':
      return withPart(payments, id, { status: 'paid' });
    default:
      return unreachable(event);
  }
}

const total = (payments: readonly Payment[]): number => sumFen(payments.map(({ amountFen }) => amountFen));

const TRIGGERS: Readonly<
  Record<PaymentTrigger, { met(contract: Contract): boolean; zh: string; en: string }>
> = {
  signing: { met: () => true, zh: '合同签订', en: 'signing' },
  acceptance: {
    met: ({ acceptances }) => acceptances.some(passed),
    zh: '验收通过',
    en: 'an acceptance that passed',
  },
  evaluation: {
    met: ({ evaluations }) => evaluations.some(({ kind, result }) => kind !== 'self' && result !== null),
    zh: '绩效评价(自评除外)完成',
    en: 'a completed evaluation other than of oneself',
  },
};

function request(data: Data<'RequestPayment'>, contract: Contract): PaymentEvent[] {
  const { contractId, paymentSchedule } = contract.terms;
  const milestone = paymentSchedule.find(({ key }) => key === data.milestone);
  demand(
    milestone,
    'payment.unknown-milestone',
    `合同付款计划没有节点“${data.milestone}”。`,
    `The payment schedule has no milestone ${data.milestone}.`,
    { rule: 'R-36', pointer: '/milestone' },
  );
  const { met, zh, en } = TRIGGERS[milestone.trigger];
  demand(
    met(contract),
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
  const paymentId = partId(contractId, 'p', contract.payments.length + 1);
  return [{ type: 'PaymentRequested', data: { paymentId, ...data } }];
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
  const advances = new Set(terms.paymentSchedule.filter((m) => m.trigger === 'signing').map((m) => m.key));
  const ofAccepted = acceptedFen(contract) - total(payments.filter((paid) => !advances.has(paid.milestone)));
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
  { status, amountFen }: Payment,
  { terms: { signedOn } }: Contract,
  { today }: Context,
): PaymentEvent[] {
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
  return [{ type: 'PaymentPaid', data: { paymentId, amountFen, paidOn, voucherNo } }];
}
