// @ts-nocheck
import type { Context } from '../kernel/decider.js';
import { sumFen, yuan } from '../kernel/money.js';
import { demand } from '../kernel/rejection.js';
import type { ContractCommand } from './contract.commands.js';
import type { ContractEvent, ContractItem, ContractSigned } from './contract.events.js';
import { acceptedFen, finalAcceptance, type Contract } from './contract.state.js';
import { demandAfterSigning, demandItems, demandSchedule } from './signing.js';

type Data<Type extends ContractCommand['type']> = Extract<ContractCommand, { type: Type }>['data'];
type Terms = ContractSigned['data'];

/** Σ increases ≤ one tenth of the original amount (政府采购法 49). */
const TENTH = 10;

/** The terms as they would be; items are given by their key, new or changed. */
export function amendedTerms(
  { terms }: Contract,
  { amountChangeFen, endsOn, items, paymentSchedule }: Data<'AmendContract'>,
): Terms {
  return {
    ...terms,
    amountFen: terms.amountFen + amountChangeFen,
    endsOn: endsOn ?? terms.endsOn,
    items: withItems(terms.items, items),
    paymentSchedule: paymentSchedule ?? terms.paymentSchedule,
  };
}

function withItems(before: readonly ContractItem[], given: readonly ContractItem[]): readonly ContractItem[] {
  const changed = before.map((item) => given.find(({ key }) => key === item.key) ?? item);
  return [...changed, ...given.filter(({ key }) => before.every((item) => item.key !== key))];
}

/** A longer term or a new service: judged also by the policy in force on that day (the stricter wins). */
export const widens = ({ terms }: Contract, { endsOn, items }: Data<'AmendContract'>): boolean =>
  (endsOn !== null && endsOn > terms.endsOn) ||
  items.some(({ key }) => terms.items.every((item) => item.key !== key));

export function amend(data: Data<'AmendContract'>, contract: Contract, { on }: Context): ContractEvent[] {
  demandAmendable(contract, on);
  demandGround(data);
  demandTerm(data, contract);
  demandIncrease(data, contract);
  const { amountFen, endsOn, items, paymentSchedule } = demandTerms(data, contract);
  const { endsOn: _, ...stated } = data;
  const amendmentNo = contract.amendments.length + 1;
  return [
    {
      type: 'ContractAmended',
      data: { ...stated, amendmentNo, amountFen, endsOn, items, paymentSchedule, amendedOn: on },
    },
  ];
}

function demandAmendable(contract: Contract, on: string): void {
  demand(
    on <= contract.terms.endsOn && !finalAcceptance(contract),
    'contract.over',
    '合同已到期或已通过最终验收,不能变更;续签须另订合同。',
    'The contract has expired or is finally accepted: it is renewed by a new contract, not amended.',
    { rule: 'R-34', pointer: '/occurredOn' },
  );
}

function demandGround({ ground, reason, clauses, text, evidence }: Data<'AmendContract'>): void {
  demand(reason.trim() !== '', 'contract.no-reason', '须写明变更理由。', 'A reason is required.', {
    kind: 'invalid',
    rule: 'R-34',
    pointer: '/reason',
  });
  demand(
    clauses.length > 0 && text.trim() !== '',
    'contract.no-amendment-text',
    '须写明变更的条款号和补充条款。',
    'Name the clauses that change and the supplementary text.',
    { kind: 'invalid', rule: 'R-18', pointer: '/clauses' },
  );
  demand(
    ground === 'public-interest' || evidence.length > 0,
    'contract.no-consent',
    '双方协商变更须附双方签署的补充协议。',
    'A change by consent comes with the supplementary agreement both parties signed.',
    { rule: 'R-34', pointer: '/evidence' },
  );
}

function demandTerm({ endsOn }: Data<'AmendContract'>, { terms }: Contract): void {
  demand(
    endsOn === null || endsOn > terms.endsOn,
    'contract.not-an-extension',
    `变更后的终止日期须晚于 ${terms.endsOn};提前结束请办理合同终止。`,
    `The new end lies after ${terms.endsOn}; to end earlier, terminate the contract.`,
    { kind: 'invalid', pointer: '/endsOn' },
  );
}

/** Increases count, decreases do not make room for more of them. */
function demandIncrease({ amountChangeFen }: Data<'AmendContract'>, contract: Contract): void {
  const { original, amendments } = contract;
  demand(
    Number.isSafeInteger(amountChangeFen),
    'contract.bad-change',
    '变更金额须为整数(分)。',
    'A change of the amount is a whole number of fen.',
    { kind: 'invalid', pointer: '/amountChangeFen' },
  );
  const increases = sumFen(
    [...amendments.map((one) => one.amountChangeFen), amountChangeFen].filter((change) => change > 0),
  );
  const limit = Math.floor(original.amountFen / TENTH);
  demand(
    amountChangeFen <= 0 || increases <= limit,
    'contract.increase-above-tenth',
    `补充合同累计增加 ${yuan(increases)},超过原合同金额 ${yuan(original.amountFen)} 的百分之十(${yuan(limit)})。`,
    `Increases add up to ${increases} fen, above one tenth (${limit}) of the original ${original.amountFen}.`,
    { rule: 'R-33', pointer: '/amountChangeFen' },
  );
}

/** What results is a contract that could be signed, and takes nothing back that was accepted or asked for. */
function demandTerms(data: Data<'AmendContract'>, contract: Contract): Terms {
  const terms = amendedTerms(contract, data);
  demandItems(terms);
  demandSchedule(terms);
  const { payments } = contract;
  const accepted = acceptedFen(contract);
  demand(
    terms.amountFen >= accepted,
    'contract.below-accepted',
    `变更后的金额不能低于已验收认可的 ${yuan(accepted)}。`,
    `The amount cannot fall below the ${accepted} fen accepted already.`,
    { rule: 'R-01', pointer: '/amountChangeFen' },
  );
  for (const { milestone, amountFen: asked } of askedByMilestone(payments)) {
    const left = terms.paymentSchedule.find(({ key }) => key === milestone)?.amountFen ?? 0;
    demand(
      left >= asked,
      'contract.below-requested',
      `付款节点“${milestone}”已申请 ${yuan(asked)},变更后不能低于此数。`,
      `${asked} fen are requested for milestone ${milestone}: it cannot be set lower.`,
      { rule: 'R-36', pointer: '/paymentSchedule' },
    );
  }
  return terms;
}

function askedByMilestone(payments: Contract['payments']): { milestone: string; amountFen: number }[] {
  const milestones = [...new Set(payments.map(({ milestone }) => milestone))];
  return milestones.map((milestone) => ({
    milestone,
    amountFen: sumFen(payments.filter((one) => one.milestone === milestone).map((one) => one.amountFen)),
  }));
}

/** 合同变更公告: within two working days of the change. */
export function publishAmendment(
  data: Data<'PublishAmendment'>,
  contract: Contract,
  context: Context,
): ContractEvent[] {
  const amendment = contract.amendments.find(({ no }) => no === data.amendmentNo);
  demand(
    amendment,
    'contract.no-such-amendment',
    `没有第 ${data.amendmentNo} 次变更。`,
    `There is no amendment ${data.amendmentNo}.`,
    { kind: 'not-found', pointer: '/amendmentNo' },
  );
  demand(
    amendment.publishedOn === null,
    'contract.amendment-published',
    '该次变更已公告。',
    'The amendment is published already.',
    { rule: 'R-18' },
  );
  demandAfterSigning(data.publishedOn, amendment.on, context, '/publishedOn');
  return [{ type: 'ContractAmendmentPublished', data }];
}
