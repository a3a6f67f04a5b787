import { EVALUATOR_USCC, evaluator, leader, TERMS } from './examples.js';
import { givenFor, type Told } from './given.js';
import type { ContractCommand } from '../contract/contract.commands.js';
import { contractDecider } from '../contract/contract.decider.js';
import type { ContractEvent, Grade } from '../contract/contract.events.js';
import type { EvaluationParty, ScoreWeights } from '../contract/evaluation.events.js';

export const E = evaluator('2026-03-20');
export const L = leader('2026-03-25');
export const given = givenFor(contractDecider, leader('2025-03-10'));
export const evaluationId = `${TERMS.contractId}.e1`;
export const target = (key: string, kind: 'quantity' | 'satisfaction', weight: number) => ({
  key,
  class: kind,
  name: key,
  operator: '≥' as const,
  value: 90,
  unit: '%',
  weight,
});
/** Two targets: cases (60) and satisfaction (40). */
export const signedWith = (scoreWeights?: ScoreWeights): ContractEvent => ({
  type: 'ContractSigned',
  data: {
    ...TERMS,
    targets: [target('cases', 'quantity', 60), target('satisfied', 'satisfaction', 40)],
    ...(scoreWeights && { scoreWeights }),
  },
});
export const signed = signedWith();
export const started = (n = 1, party?: EvaluationParty): ContractEvent => ({
  type: 'EvaluationStarted',
  data: {
    evaluationId: `${TERMS.contractId}.e${n}`,
    kind: 'final',
    evaluator: { name: '评估中心', uscc: EVALUATOR_USCC },
    recusalDeclared: true,
    ...(party && { party }),
  },
});
export const found = (targetKey: string, actual: number | null, reason: string | null = null) => ({
  targetKey,
  actual,
  level: null,
  fraction: null,
  reason,
});
type Indicators = Extract<ContractCommand, { type: 'CompleteEvaluation' }>['data']['indicators'];
export const complete = (indicators: Indicators, cutOffOn: string | null = null): ContractCommand => ({
  type: 'CompleteEvaluation',
  data: { evaluationId, indicators, cutOffOn, summary: null },
});
export const fabricated: Extract<ContractEvent, { type: 'IssueRaised' }> = {
  type: 'IssueRaised',
  data: {
    issueId: `${TERMS.contractId}.i1`,
    source: 'audit',
    type: 'fabricated-record',
    severity: 'major',
    description: '虚假记录',
    ruleId: null,
    amountAtStakeFen: null,
    dueOn: '2026-04-01',
  },
};
export const capped = { adjusted: { grade: '差', ruleId: 'R-28', issueIds: [`${TERMS.contractId}.i1`] } };
export const completed = (
  n: number,
  rawScore: string,
  targetTooLow = false,
  grade: Grade = '优',
): Told<ContractEvent> => ({
  by: E,
  event: {
    type: 'EvaluationCompleted',
    data: {
      evaluationId: `${TERMS.contractId}.e${n}`,
      kind: 'final',
      indicators: [
        { targetKey: 'cases', actual: 90, level: null, score: '60.00', targetTooLow, reason: null },
      ],
      rawScore,
      grade,
      formulaVersion: 'v1',
      summary: null,
    },
  },
});
