import { addDays, daysBetween, yearOf, type PlainDate } from '#domain';
import { PLACE, reaches, say, type Scene, type Step, type Telling, type Told } from './scene.js';
import { between, fingerprint } from './world.js';

const GAP_REASON = '市级专项政策有效期已届满且尚无后续政策，本项目按政府购买服务国家规定执行。';

/** 事中: contract, deliveries, the first payment and what went wrong. */
export function* during(its: Scene, projectId: string): Generator<Step, string, Told> {
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
  if (story.enrols) yield* enrol(its, contractId);
  if (!reaches(its, 'delivering')) return contractId;
  yield* pay(its, contractId, 'advance', advanceFen, addDays(signedOn, 12));
  yield* deliver(its, contractId);
  return contractId;
}

export function* pay(
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

/** Invented from end to end: what is kept of them, and until when, differs. */
const PEOPLE = [
  { name: '演示人物甲', birthDate: '1946-02-11', address: '演示路一号', keptDays: 180 },
  { name: '演示人物乙', birthDate: '1951-07-30', address: '演示路二号', keptDays: 720 },
  { name: '演示人物丙', birthDate: '1939-11-05', address: '演示路三号', keptDays: 1090 },
];

function* enrol(its: Scene, contractId: string): Telling {
  const step = say(its);
  for (const [index, { keptDays, ...data }] of PEOPLE.entries()) {
    yield step(14, 'PROJECT_OFFICER', 'beneficiaries', null, {
      contractId,
      beneficiaryRef: `${its.story.key}-b${index + 1}`,
      category: its.template.category,
      purposes: ['service-delivery', 'quality-check'],
      consents: ['service'],
      consentBy: 'subject',
      retentionEnd: addDays(its.endsOn, keptDays),
      data,
    });
  }
}

function* deliver(its: Scene, contractId: string): Telling {
  const { story, template, startsOn, endsOn, today, random } = its;
  const last = endsOn < today ? endsOn : today;
  const issueAt = issueDate(its);
  let issueTold = issueAt === null;
  let serial = 0;
  for (let on = startsOn; on <= last; on = addDays(on, 1)) {
    const day = daysBetween(startsOn, on);
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
        command: 'contracts/{id}/confirm-service',
        id: contractId,
        body: { serviceId: id },
      };
    }
  }
}

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
  yield step(
    5,
    'PROVIDER_MANAGER',
    'issues/{id}/submit-rectification',
    id,
    { measures: '已核对台账、补充服务并完善记录复核流程。', evidence: [] },
    raisedOn,
  );
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
