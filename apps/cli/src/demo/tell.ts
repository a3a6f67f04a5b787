import { addDays, findDivision, termLimit, yearOf, type PlainDate, type Role, type Target } from '#domain';
import { STAGES, type Stage, type Story } from './stories.js';
import { TEMPLATES, type Template } from './templates.js';
import { between, EVALUATOR, fingerprint, purchaserFor, seeded, SUPPLIERS } from './world.js';

/** One command of a story, as the person in that role gives it on that day. */
export interface Step {
  readonly on: PlainDate;
  readonly role: Role;
  readonly orgUscc: string;
  /** The HTTP path under `/api` that does the same, e.g. `projects/{id}/set-targets`. */
  readonly command: string;
  readonly id: string | null;
  readonly body: object;
}
export interface Told {
  readonly id: string;
}
export type Telling = Generator<Step, void, Told>;

const GAP_REASON = '市级专项政策有效期已届满且尚无后续政策，本项目按政府购买服务国家规定执行。';
const PLACE = '天津市政府采购网（演示）';

interface Scene {
  readonly story: Story;
  readonly template: Template;
  readonly signedOn: PlainDate;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly today: PlainDate;
  readonly purchaser: ReturnType<typeof purchaserFor>;
  readonly supplier: { readonly name: string; readonly uscc: string };
  readonly random: () => number;
  /** Quantity delivered by target, as the story goes on. */
  readonly delivered: Map<string, number>;
}

const reaches = ({ story }: Scene, stage: Stage): boolean =>
  STAGES.indexOf(story.until) >= STAGES.indexOf(stage);

function scene(story: Story, today: PlainDate): Scene {
  const signedOn = 'on' in story.signed ? story.signed.on : addDays(today, -story.signed.daysAgo);
  const serial = Number(story.key.replace(/\D/g, ''));
  return {
    story,
    template: TEMPLATES[story.template],
    signedOn,
    startsOn: signedOn,
    endsOn: termLimit(signedOn, story.termYears ?? 1),
    today,
    purchaser: purchaserFor(story.key, story.divisionCode, story.purchaserKind),
    supplier: SUPPLIERS[serial % SUPPLIERS.length] as (typeof SUPPLIERS)[number],
    random: seeded(`demonstration/${story.key}`),
    delivered: new Map(),
  };
}

type Say = (
  days: number,
  role: Role,
  command: string,
  id: string | null,
  body: object,
  from?: PlainDate,
) => Step;
const say =
  ({ signedOn, purchaser }: Scene): Say =>
  (days, role, command, id, body, from = signedOn) => ({
    on: addDays(from, days),
    role,
    orgUscc: purchaser.uscc,
    command,
    id,
    body,
  });

/** 事前: from the need to the award. */
function* before(its: Scene, stationId: string): Generator<Step, string, Told> {
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
  const { ruleId, reasonCode, reason } = exception;
  yield step(-40, 'PROJECT_OFFICER', 'projects/{id}/request-exception', projectId, {
    ruleId,
    reasonCode,
    reason,
    evidence: [{ sha256: fingerprint(`${its.story.key}/${ruleId}`), name: '情况说明（演示）.pdf' }],
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

/** 事中: contract, deliveries, the first payment and what went wrong. */
function* during(its: Scene, projectId: string): Generator<Step, string, Told> {
  const { story, template, signedOn, startsOn, endsOn } = its;
  const step = say(its);
  const amountFen = template.priceFen * (story.termYears ?? 1);
  const advanceFen = Math.round(amountFen * 0.4);
  const { id: contractId } = yield step(0, 'PURCHASER_LEADER', 'contracts', null, {
    projectId,
    number: `演示-${yearOf(signedOn)}-${story.key.slice(1)}`,
    signedOn,
    startsOn,
    endsOn,
    amountFen,
    paymentSchedule: [
      { key: 'advance', name: '首期款', trigger: 'signing', amountFen: advanceFen },
      { key: 'balance', name: '尾款', trigger: 'acceptance', amountFen: amountFen - advanceFen },
    ],
    ...(signedOn > '2025-12-31' ? { policyGapAcknowledgement: { reason: GAP_REASON } } : {}),
  });
  if (!story.contractUnpublished) {
    const publishedAfter = story.contractPublishedLate ? 9 : 1;
    yield step(publishedAfter, 'PROJECT_OFFICER', 'contracts/{id}/publish', contractId, {
      publishedOn: addDays(signedOn, publishedAfter),
      medium: PLACE,
    });
    yield step(publishedAfter + 2, 'PROJECT_OFFICER', 'contracts/{id}/file', contractId, {
      filedOn: addDays(signedOn, publishedAfter + 2),
    });
  }
  if (!reaches(its, 'delivering')) return contractId;
  yield* pay(its, contractId, 'advance', advanceFen, addDays(signedOn, 12));
  yield* deliver(its, contractId);
  return contractId;
}

function* pay(
  its: Scene,
  contractId: string,
  milestone: string,
  amountFen: number,
  from: PlainDate,
): Telling {
  const step = say(its);
  const { id } = yield step(
    0,
    'FINANCE_OFFICER',
    'payments',
    null,
    { contractId, milestone, amountFen },
    from,
  );
  yield step(2, 'PURCHASER_LEADER', 'payments/{id}/approve', id, {}, from);
  yield step(5, 'FINANCE_OFFICER', 'payments/{id}/record', id, { paidOn: addDays(from, 5) }, from);
}

function* deliver(its: Scene, contractId: string): Telling {
  const { story, template, startsOn, endsOn, today, random, supplier, purchaser } = its;
  const last = endsOn < today ? endsOn : today;
  const issueAt = issueDate(its);
  let issueTold = issueAt === null;
  let serial = 0;
  for (let on = startsOn; on <= last; on = addDays(on, 1)) {
    const day = dayNumber(startsOn, on);
    if (!issueTold && issueAt !== null && on >= issueAt) {
      issueTold = true;
      yield* issue(its, contractId, issueAt);
    }
    for (const [index, delivery] of template.deliveries.entries()) {
      const due = day % delivery.everyDays === (index * 3 + 2) % delivery.everyDays;
      if (!due || random() > (story.performance ?? 1)) continue;
      const quantity = between(random, delivery.quantity);
      const hour = 9 + index * 4;
      const { id } = yield {
        on,
        role: 'PROVIDER_WORKER',
        orgUscc: supplier.uscc,
        command: 'contracts/{id}/record-service',
        id: contractId,
        body: {
          startedAt: `${on}T${String(hour).padStart(2, '0')}:00:00+08:00`,
          endedAt: `${on}T${hour + Math.min(delivery.hours, 3)}:30:00+08:00`,
          itemKey: delivery.itemKey,
          quantity,
          unit: delivery.unit,
          workerIds: [`${story.key}-w${1 + (day % 3)}`],
          beneficiaryRefs: Array.from(
            { length: delivery.beneficiaries },
            () => `${story.key}-b${between(random, [1, 90])}`,
          ).filter((ref, at, all) => all.indexOf(ref) === at),
          evidence: [{ sha256: fingerprint(`${story.key}/${++serial}`), name: `服务记录${serial}.pdf` }],
          clientRef: `${story.key}-${serial}`,
        },
      };
      const confirmOn = addDays(on, 3);
      its.delivered.set(delivery.itemKey, (its.delivered.get(delivery.itemKey) ?? 0) + quantity);
      if (confirmOn > today) continue;
      yield {
        on: confirmOn,
        role: 'PROJECT_OFFICER',
        orgUscc: purchaser.uscc,
        command: 'contracts/{id}/confirm-service',
        id: contractId,
        body: { serviceId: id },
      };
    }
  }
}
const dayNumber = (from: PlainDate, to: PlainDate): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

function issueDate({ story, startsOn, today }: Scene): PlainDate | null {
  switch (story.issue) {
    case undefined:
      return null;
    case 'rectified':
      return addDays(startsOn, 120);
    case 'rectifying':
      return addDays(today, -6);
    case 'overdue':
      return addDays(today, -40);
  }
}

function* issue(its: Scene, contractId: string, raisedOn: PlainDate): Telling {
  const { story, supplier } = its;
  const step = say(its);
  const critical = story.issue === 'rectifying';
  const { id } = yield step(
    0,
    'PROJECT_OFFICER',
    'issues',
    null,
    {
      contractId,
      source: 'monitoring',
      type: critical ? 'fabricated-record' : 'hours-short',
      severity: critical ? 'critical' : 'major',
      description: critical
        ? '抽查发现两次入户探访的服务记录与访谈不符，要求说明并更正。'
        : '服务量明显低于合同进度，要求补足并说明原因。',
    },
    raisedOn,
  );
  yield step(
    1,
    'PURCHASER_LEADER',
    'issues/{id}/assign',
    id,
    { assignee: { party: 'supplier', name: supplier.name } },
    raisedOn,
  );
  if (story.issue === 'overdue') return;
  yield {
    ...step(
      5,
      'PROVIDER_MANAGER',
      'issues/{id}/submit-rectification',
      id,
      { measures: '已核对台账、补充服务并完善记录复核流程。', evidence: [] },
      raisedOn,
    ),
    orgUscc: supplier.uscc,
  };
  if (story.issue === 'rectifying') return;
  yield step(
    9,
    'PROJECT_OFFICER',
    'issues/{id}/verify',
    id,
    { outcome: 'complete', note: '经复核已整改到位。' },
    raisedOn,
  );
}

/** 事后: acceptance, evaluation, settlement, closing. */
function* after(its: Scene, projectId: string, contractId: string): Telling {
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
  const evaluator = (step: Step): Step => ({ ...step, orgUscc: EVALUATOR.uscc });
  const step = say(its);
  const { id } = yield evaluator(
    step(
      8,
      'EVALUATOR',
      'evaluations',
      null,
      { contractId, kind: 'final', evaluator: EVALUATOR, recusalDeclared: true },
      endsOn,
    ),
  );
  const factor = outcomeFactor(story.performance ?? 1);
  yield evaluator(
    step(
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
    ),
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

function* disclose(its: Scene, projectId: string, on: PlainDate): Telling {
  const step = say(its);
  const { id } = yield step(0, 'DISCLOSURE_EDITOR', 'disclosures', null, { projectId }, on);
  yield step(0, 'DISCLOSURE_REVIEWER', 'disclosures/{id}/review', id, { approved: true }, on);
  yield step(0, 'DISCLOSURE_REVIEWER', 'disclosures/{id}/publish', id, {}, on);
}

/** The whole story, up to its last stage or today, whichever comes first. */
function* whole(its: Scene): Telling {
  const { story } = its;
  const division = findDivision(story.divisionCode);
  const step = say(its);
  const { id: stationId } = yield step(-90, 'PROJECT_OFFICER', 'stations', null, {
    divisionCode: story.divisionCode,
    name: `${division?.name ?? ''}社会工作服务站（演示数据）`,
  });
  const projectId = yield* before(its, stationId);
  if (reaches(its, 'signed')) {
    const contractId = yield* during(its, projectId);
    yield* after(its, projectId, contractId);
  }
}

export function* tell(story: Story, today: PlainDate): Telling {
  const its = scene(story, today);
  const telling = whole(its);
  let projectId: string | null = null;
  let lastOn = its.signedOn;
  let next = telling.next();
  while (!next.done && next.value.on <= today) {
    const step = next.value;
    lastOn = step.on;
    const told = yield step;
    if (step.command === 'projects') projectId = told.id;
    next = telling.next(told);
  }
  if (story.disclosed && projectId !== null) yield* disclose(its, projectId, lastOn);
}
