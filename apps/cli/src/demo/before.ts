import { addDays, yearOf, type Role, type Target } from '#domain';
import { PLACE, reaches, say, type Scene, type Step, type Telling, type Told } from './scene.js';
import type { Story } from './stories.js';
import { between, fingerprint } from './world.js';

/** 事前: from the need to the award. */
export function* before(its: Scene, stationId: string): Generator<Step, string, Told> {
  const { story, template, purchaser, signedOn } = its;
  const step = say(its);
  const { id: projectId } = yield step(-80, 'PROJECT_OFFICER', 'projects', null, {
    stationId,
    name: `【演示数据】${template.name}`,
    category: template.category,
    purchaser,
  });
  const file = (days: number, role: Role, command: string, body: object): Step =>
    step(days, role, `projects/{id}/${command}`, projectId, body);
  yield file(-75, 'PROJECT_OFFICER', 'record-needs-assessment', {
    registeredPopulation: {
      count: between(its.random, [38_000, 92_000]),
      asOf: addDays(signedOn, -120),
      source: '辖区户籍人口统计（演示数据）',
    },
    populationStructure: {
      elderly: between(its.random, [8_000, 21_000]),
      disabled: between(its.random, [600, 1_900]),
      poor: between(its.random, [120, 480]),
      childrenInNeed: between(its.random, [9, 60]),
    },
    demand: template.demand,
    demandEvidence: [{ sha256: fingerprint(`${story.key}/needs`), name: '需求调研报告（演示）.pdf' }],
  });
  if (!reaches(its, 'screened')) return projectId;
  yield file(-72, 'PROJECT_OFFICER', 'screen-negative-list', screening(story));
  if (!reaches(its, 'targeted')) return projectId;
  yield file(-70, 'PROJECT_OFFICER', 'set-targets', { targets: template.targets });
  if (!reaches(its, 'prepared')) return projectId;
  yield* budget(its, projectId);
  yield file(-50, 'PROJECT_OFFICER', 'complete-ex-ante-assessment', {
    conclusion: '需求真实，目标可衡量，经费测算与同类项目相当，可以实施。',
    requirementComment: { openedOn: addDays(signedOn, -62), closedOn: addDays(signedOn, -52), opinions: 7 },
  });
  yield file(-45, 'PROJECT_OFFICER', 'publish-intent', {
    publishedOn: addDays(signedOn, -45),
    medium: PLACE,
    expectedStartOn: addDays(signedOn, -14),
  });
  yield file(-44, 'PROJECT_OFFICER', 'define-acceptance-plan', acceptancePlan(its));
  for (const [index, exception] of (story.exceptions ?? []).entries()) {
    yield* except(its, projectId, `x${index + 1}`, exception);
  }
  if (!reaches(its, 'purchased')) return projectId;
  yield file(-12, 'PURCHASER_LEADER', 'purchase', {
    method: '竞争性磋商',
    supplierId: its.supplier.uscc,
    priceFen: template.priceFen * (story.termYears ?? 1),
    basis: '综合评分第一，承诺服务量满足需求（演示数据）。',
    decidedOn: addDays(signedOn, -12),
  });
  yield file(-12, 'PROJECT_OFFICER', 'publish-award', {
    noticeIssuedOn: addDays(signedOn, -12),
    publishedOn: addDays(signedOn, -12),
    medium: PLACE,
  });
  if (story.abandoned) {
    yield file(0, 'PURCHASER_LEADER', 'abandon', {
      reason: '区级已另行安排同类服务，街道不再购买（演示数据）。',
    });
  }
  return projectId;
}

const screening = (story: Story): object => ({
  answers: [
    'NOT_GOVERNMENT_DUTY',
    'GOVERNMENT_MUST_PERFORM',
    'GOODS_OR_WORKS',
    'FINANCING',
    'STAFFING',
    'OTHER_PROHIBITED',
  ].map((code) =>
    story.screeningHit && code === 'GOODS_OR_WORKS'
      ? { code, hit: true, note: '预算中含活动场地改造工程，应另行采购。' }
      : { code, hit: false },
  ),
  unsuitableForStation: { hit: false },
});

function* budget(its: Scene, projectId: string): Telling {
  const { story, template, purchaser, signedOn } = its;
  const step = say(its);
  const lines = Array.from({ length: story.termYears ?? 1 }, (_, n) => ({
    id: `YS-${yearOf(signedOn) + n}-${story.key}`,
    year: yearOf(signedOn) + n,
    fundSource: template.fundSource,
    amountFen: template.priceFen,
  }));
  for (const line of lines) {
    yield step(-68, 'FINANCE_OFFICER', 'budgets', null, {
      purchaserUscc: purchaser.uscc,
      year: line.year,
      lineId: line.id,
      name: `${line.year}年社工站服务购买（演示）`,
      fundSource: line.fundSource,
      approvedFen: Math.round(line.amountFen * 1.25),
      documentNo: `演财预〔${line.year}〕${story.key.slice(1)}号`,
    });
  }
  yield step(-65, 'FINANCE_OFFICER', 'projects/{id}/secure-budget', projectId, { lines });
}

const acceptancePlan = ({ template, endsOn }: Scene): object => ({
  method: '查阅服务台账、现场抽查、服务对象访谈与问卷',
  stages: [
    {
      key: 'final',
      name: '期末验收',
      dueOn: addDays(endsOn, 15),
      standards: template.targets.map((target) => ({
        key: `std-${target.key}`,
        targetKey: target.key,
        text: standardText(target),
      })),
    },
  ],
});
const standardText = ({ name, operator, value, unit }: Target): string => `${name}${operator}${value}${unit}`;

/** Exceptions are numbered in their project: x1, x2, … */
function* except(
  its: Scene,
  projectId: string,
  exceptionId: string,
  exception: NonNullable<Story['exceptions']>[number],
): Telling {
  const step = say(its);
  const { ruleId, reasonCode, reason, conditions } = exception;
  yield step(-40, 'PROJECT_OFFICER', 'projects/{id}/request-exception', projectId, {
    ruleId,
    reasonCode,
    reason,
    evidence: [{ sha256: fingerprint(`${its.story.key}/${ruleId}`), name: '情况说明（演示）.pdf' }],
    ...(conditions && { conditions }),
  });
  if (exception.pending) return;
  yield step(
    -38,
    ruleId === 'S-02' ? 'SOCIAL_WORK_DEPT' : 'PURCHASER_LEADER',
    'projects/{id}/approve-exception',
    projectId,
    { exceptionId, note: '情况属实，同意。' },
  );
}
