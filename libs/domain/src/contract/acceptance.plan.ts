import type { PlainDate } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import type { PlannedStage } from './contract.events.js';
import { passed, type Acceptance, type Contract } from './contract.state.js';

type Judged = Pick<Acceptance, 'kind' | 'stage'>;

/** An acceptance names its stage by key or by name. */
const isStage = ({ key, name }: PlannedStage, stage: string | null): boolean =>
  stage === key || stage === name;
const hasPassed = (planned: PlannedStage, { acceptances }: Contract): boolean =>
  acceptances.some((one) => one.kind === 'stage' && isStage(planned, one.stage) && passed(one));

const plannedStages = ({ terms }: Pick<Contract, 'terms'>): readonly PlannedStage[] =>
  terms.acceptancePlan?.stages ?? [];

/** The stage of the plan an acceptance is of: the last one is the final acceptance. */
function plannedStage({ kind, stage }: Judged, contract: Pick<Contract, 'terms'>): PlannedStage | undefined {
  const stages = plannedStages(contract);
  return kind === 'final' ? stages.at(-1) : stages.find((one) => isStage(one, stage));
}

/** 分期验收 by the plan: each stage once, the final one after them (财库〔2021〕22号 24). */
export function demandPlanned(kind: Acceptance['kind'], stage: string | null, contract: Contract): void {
  const stages = plannedStages(contract);
  if (stages.length < 2) return;
  if (kind === 'final') {
    const missing = stages.slice(0, -1).find((planned) => !hasPassed(planned, contract));
    demand(
      !missing || contract.termination !== null,
      'acceptance.stage-missing',
      `验收方案中的阶段“${missing?.name}”尚未通过验收。`,
      `The stage ${missing?.key} of the acceptance plan has not passed yet.`,
      { rule: 'R-22', pointer: '/kind' },
    );
    return;
  }
  const planned = stages.slice(0, -1).find((one) => isStage(one, stage));
  demand(
    planned,
    'acceptance.unplanned-stage',
    `验收方案没有阶段“${stage}”(最后一个阶段即最终验收)。`,
    `The acceptance plan has no stage ${stage}; its last stage is the final acceptance.`,
    { rule: 'R-22', pointer: '/stage' },
  );
  demand(
    !hasPassed(planned, contract),
    'acceptance.stage-passed',
    `阶段“${planned.name}”已通过验收。`,
    `The stage ${planned.key} has passed already.`,
    { rule: 'R-22', pointer: '/stage' },
  );
}

/** Keys of the standards an acceptance judges; a stage that was not planned judges those it names. */
export function standardsToJudge(acceptance: Judged, contract: Pick<Contract, 'terms'>): readonly string[] {
  return acceptance.kind === 'final'
    ? contract.terms.acceptanceStandards.map(({ key }) => key)
    : (plannedStage(acceptance, contract)?.standardKeys ?? []);
}

/**
 * The day that was agreed for an acceptance; null: none was. Of one that failed before none stands any more: it
 * was not the purchaser who drew it out.
 */
export function agreedDay(acceptanceId: string, contract: Contract): PlainDate | null {
  const stageOf = (acceptance: Judged) => plannedStage(acceptance, contract);
  const acceptance = contract.acceptances.find(({ id }) => id === acceptanceId);
  const planned = acceptance && stageOf(acceptance);
  const failedBefore = contract.acceptances.some(
    (one) => one.conclusion?.outcome === 'fail' && stageOf(one) === planned,
  );
  return failedBefore ? null : (planned?.dueOn ?? null);
}
