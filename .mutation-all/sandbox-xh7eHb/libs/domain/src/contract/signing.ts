// @ts-nocheck
import { demandInCatalogue } from '../catalogue/service-catalogue.js';
import type { Context } from '../kernel/decider.js';
import { compare, rational, rationalOf, sum } from '../kernel/rational.js';
import { isFen, sumFen, yuan } from '../kernel/money.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import type { ContractEvent, ContractSigned, ContractVoided } from './contract.events.js';
import type { Contract } from './contract.state.js';
import { SME_DAYS } from './sme-payment.js';

/** 合同签订: binds what the award froze, and the policy version, for the life of the contract. */
export function sign(
  data: ContractSigned['data'],
  state: Contract | null,
  { today }: Context,
): ContractEvent[] {
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
  demandScoring(data);
  demandSmeDays(data);
  return [{ type: 'ContractSigned', data }];
}

/** A date of an act that follows the signing, or the amendment it is about. */
export function demandAfterSigning(
  date: PlainDate,
  from: PlainDate,
  { today }: Context,
  pointer: string,
): void {
  demand(
    date >= from && date <= today,
    'contract.bad-date',
    `日期须在签订(变更)日 ${from} 与今天之间。`,
    `The date lies between ${from}, when it was signed, and today.`,
    { kind: 'invalid', pointer },
  );
}

/** First-level weights make up the hundred, and each dimension with a weight but the budget can be scored. */
function demandScoring({ scoreWeights }: ContractSigned['data']): void {
  if (scoreWeights === undefined) return;
  const weights = Object.values(scoreWeights) as number[];
  const whole = sum(weights.map(rationalOf));
  demand(
    weights.every((weight) => weight >= 0) && compare(whole, rational(100n)) === 0,
    'contract.score-weights',
    '评分一级权重须不小于 0,合计 100。',
    'The first-level weights of the score are 0 or more and add up to 100.',
    { kind: 'invalid', pointer: '/scoreWeights' },
  );
}

function demandSmeDays({ smePaymentDays }: ContractSigned['data']): void {
  demand(
    smePaymentDays === undefined ||
      (Number.isInteger(smePaymentDays) &&
        smePaymentDays >= SME_DAYS.least &&
        smePaymentDays <= SME_DAYS.most),
    'contract.sme-payment-days',
    '向中小企业付款的期限不得超过 60 日。',
    'A small or medium enterprise is paid within 60 days at most.',
    { rule: 'R-37', pointer: '/smePaymentDays' },
  );
}

/** Whoever begins the contract's stream first decides: a signing under way finds it taken. */
export function voidUnsigned(data: ContractVoided['data'], state: Contract | null): ContractEvent[] {
  demand(state === null, 'contract.already-signed', '合同已签订。', 'The contract is signed already.');
  return [{ type: 'ContractVoided', data }];
}

export function demandItems({ items, targets }: ContractSigned['data']): void {
  demandInCatalogue(items);
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

export function demandSchedule({ amountFen, paymentSchedule }: ContractSigned['data']): void {
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
