// @ts-nocheck
import { acceptedFen, judgesTheTerm, ownerOfPart } from '#domain';
import type { RecordedEvent } from '../kernel/recorded-event.js';
import type { ProjectOverview } from './project-overview.row.js';

type Of<Type extends RecordedEvent['type']> = Extract<RecordedEvent, { type: Type }>;

export function changedByAcceptance(
  row: ProjectOverview,
  event: Of<'AcceptanceOpened' | 'AcceptanceConcluded'>,
): Partial<ProjectOverview> {
  const { acceptanceId } = event.data;
  if (event.type === 'AcceptanceOpened') {
    const opened = { acceptanceId, kind: event.data.kind, conclusion: null };
    return { step: 'accepting', acceptances: [...row.acceptances, opened] };
  }
  const { outcome, acceptedFen: value } = event.data;
  const acceptances = row.acceptances.map((one) =>
    one.acceptanceId === acceptanceId ? { ...one, conclusion: { outcome, acceptedFen: value } } : one,
  );
  const next = { acceptances, acceptedFen: acceptedByContract(acceptances) };
  if (outcome === 'fail') return { ...next, step: 'signed' };
  const ended = acceptances.some((one) => one.acceptanceId === acceptanceId && one.kind === 'final');
  return { ...next, step: 'accepted', ...(ended && { phase: 'after' }) };
}

/** Each contract's value by the rule of contracts, added up. */
function acceptedByContract(acceptances: ProjectOverview['acceptances']): number {
  const contractOf = ({ acceptanceId }: { acceptanceId: string }) => ownerOfPart(acceptanceId, 'a');
  const contracts = new Set(acceptances.map(contractOf));
  return [...contracts].reduce((sum, contractId) => {
    const own = acceptances.filter((one) => contractOf(one) === contractId);
    return sum + acceptedFen({ acceptances: own });
  }, 0);
}

/** Evaluations on the way, and the supplier's own, are no result of the project. */
export function changedByEvaluation(
  row: ProjectOverview,
  event: Of<'EvaluationCompleted' | 'EvaluationReviewed' | 'EvaluationResultApplied'>,
): Partial<ProjectOverview> {
  const { evaluationId } = event.data;
  if (event.type === 'EvaluationResultApplied') {
    return evaluationId === row.evaluationId
      ? { step: 'result-applied', resultMeasure: event.data.measure }
      : {};
  }
  if (event.type === 'EvaluationReviewed') {
    const { rawScore: score, grade } = event.data.reviewed;
    return evaluationId === row.evaluationId ? { score, grade } : {};
  }
  const { kind, rawScore, grade } = event.data;
  return judgesTheTerm(kind)
    ? { phase: 'after', step: 'evaluated', score: rawScore, grade, evaluationId, resultMeasure: null }
    : {};
}
