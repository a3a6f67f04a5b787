// @ts-nocheck
import {
  compare,
  multiply,
  rational,
  rationalOf,
  roundToHundredth,
  sum,
  divide,
} from '../kernel/rational.js';
import { demand } from '../kernel/rejection.js';
import type { ContractCommand } from './contract.commands.js';
import type { Contract, Evaluation } from './contract.state.js';
import type { EvaluationComposed } from './evaluation.events.js';
import { gradeOf } from './evaluation.score.js';

type Data = Extract<ContractCommand, { type: 'ComposeEvaluations' }>['data'];

const HUNDRED = rational(100n);

/** 综合评价: Σ weight × score of all parties; where one is missing nothing is computed, never zero. */
export function compose({ kind, parties }: Data, { evaluations }: Contract): EvaluationComposed[] {
  demand(
    parties.length > 0 && compare(sum(parties.map(({ weight }) => rationalOf(weight))), HUNDRED) === 0,
    'evaluation.weights',
    '各方权重之和须为 100。',
    'The weights of the parties add up to 100.',
    { kind: 'invalid', pointer: '/parties' },
  );
  const found = parties.map(({ party, weight }, i) => {
    const pointer = `/parties/${i}/party`;
    demand(
      parties.findIndex((one) => one.party === party) === i && weight > 0,
      'evaluation.party-twice',
      '评价方重复或权重不大于 0。',
      'A party is given twice, or without a weight.',
      { kind: 'invalid', pointer },
    );
    const evaluation = evaluations.findLast(
      (one) => one.kind === kind && one.party === party && one.result !== null,
    );
    demand(
      evaluation,
      'evaluation.party-missing',
      `评价方“${party}”尚未完成评价,不计算综合得分。`,
      `The party ${party} has not completed its evaluation: no composite is computed.`,
      { pointer },
    );
    return { party, evaluationId: evaluation.id, weight, score: scoreOf(evaluation) };
  });
  const total = sum(found.map(({ weight, score }) => multiply(rationalOf(weight), rationalOf(score))));
  const rawScore = roundToHundredth(divide(total, HUNDRED));
  return [{ type: 'EvaluationComposed', data: { kind, parties: found, rawScore, grade: gradeOf(rawScore) } }];
}

/** As reviewed, where it was. */
const scoreOf = ({ result, review }: Evaluation): string => review?.rawScore ?? result?.rawScore ?? '';
