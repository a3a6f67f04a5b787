import { addDays, type Target } from '#domain';
import { pay } from './during.js';
import { reaches, say, type Scene, type Telling } from './scene.js';
import { EVALUATOR } from './world.js';

/** 事后: acceptance, evaluation, settlement, closing. */
export function* after(its: Scene, projectId: string, contractId: string): Telling {
  const { story, template, endsOn } = its;
  const step = say(its);
  if (!reaches(its, 'accepted')) return;
  const { id: acceptanceId } = yield step(
    3,
    'ACCEPTANCE_MEMBER',
    'acceptances',
    null,
    { contractId, kind: 'final' },
    endsOn,
  );
  yield* opinions(its, acceptanceId);
  yield step(
    6,
    'ACCEPTANCE_MEMBER',
    'acceptances/{id}/sign',
    acceptanceId,
    { opinion: '同意验收意见。' },
    endsOn,
  );
  const standards = template.targets.map((target) => ({
    key: `std-${target.key}`,
    met: target.class !== 'quantity' || wasReached(its, target),
  }));
  const passed = standards.every(({ met }) => met) ? 'pass' : 'pass-with-rectification';
  yield step(
    7,
    'ACCEPTANCE_MEMBER',
    'acceptances/{id}/conclude',
    acceptanceId,
    {
      outcome: story.acceptance ?? passed,
      standards,
    },
    endsOn,
  );
  if (!reaches(its, 'evaluated')) return;
  yield* evaluate(its, contractId);
  if (!reaches(its, 'settled')) return;
  const amountFen = template.priceFen * (story.termYears ?? 1);
  yield* pay(its, contractId, 'balance', amountFen - Math.round(amountFen * 0.4), addDays(endsOn, 20));
  yield step(30, 'PURCHASER_LEADER', 'contracts/{id}/settle', contractId, {}, endsOn);
  if (!reaches(its, 'closed')) return;
  yield step(
    40,
    'PURCHASER_LEADER',
    'projects/{id}/close',
    projectId,
    { summary: '目标完成，资料已归档（演示数据）。' },
    endsOn,
  );
}
const wasReached = ({ delivered }: Scene, target: Target): boolean =>
  (delivered.get(target.key) ?? 0) >= (target.value ?? 0);

function* opinions(its: Scene, acceptanceId: string): Telling {
  const poor = (its.story.performance ?? 1) < 0.5;
  for (let n = 1; n <= 7; n += 1) {
    yield say(its)(
      5,
      'COMMUNITY_REP',
      'acceptances/{id}/record-user-opinion',
      acceptanceId,
      {
        respondentRef: `${its.story.key}-b${n}`,
        satisfaction: poor && n > 3 ? 'dissatisfied' : n === 6 ? 'neutral' : 'satisfied',
        opinion: poor && n > 3 ? '上门次数比约定的少。' : '服务及时，态度好。',
      },
      its.endsOn,
    );
  }
}

/** Outcome indicators follow how well the deliveries went. */
const outcomeFactor = (performance: number): number =>
  performance < 0.5 ? 0.7 : performance < 0.95 ? 0.9 : 1.02;

function* evaluate(its: Scene, contractId: string): Telling {
  const { story, template, endsOn, delivered } = its;
  const step = say(its);
  const { id } = yield step(
    8,
    'EVALUATOR',
    'evaluations',
    null,
    { contractId, kind: 'final', evaluator: EVALUATOR, recusalDeclared: true },
    endsOn,
  );
  const factor = outcomeFactor(story.performance ?? 1);
  yield step(
    15,
    'EVALUATOR',
    'evaluations/{id}/complete',
    id,
    {
      indicators: template.targets.map((target) => ({
        targetKey: target.key,
        actual:
          target.class === 'quantity'
            ? (delivered.get(target.key) ?? 0)
            : Math.min(100, Math.round((target.value ?? 0) * factor)),
      })),
      summary: '依据台账、问卷与访谈评价（演示数据）。',
    },
    endsOn,
  );
  yield step(
    18,
    'PURCHASER_LEADER',
    'evaluations/{id}/apply-result',
    id,
    { measure: story.measure ?? 'none', reason: '按评价结果确定后续安排（演示数据）。' },
    endsOn,
  );
}
