import { RELEASED_BOOK, resolvePolicy, ruleSetOf, scan, type Facts } from '#policy';
import type { BenchOptions } from '../harness/options.js';
import type { Postgres } from '../harness/postgres.js';
import type { Figure } from '../harness/report.js';

const REQUIRED = 5_000_000;
const ON = '2025-03-10';
const CONTRACTS = 1000;

/** A contract of the whole cycle, every fact a rule can ask about known; every hundredth breaks a rule. */
function factsOf(at: number): Facts {
  const from = '2025-03-03';
  const duty = { from, doneOn: ON };
  const term = { startsOn: '2025-03-10', endsOn: at % 100 === 0 ? '2026-03-10' : '2026-03-09' };
  const standards = [{ key: 'visits', targetKey: 'visits', text: '探访' }];
  const target = (kind: 'quantity' | 'quality' | 'satisfaction') =>
    ({ key: kind, class: kind, name: kind, operator: '≥', value: at, unit: '次', weight: 30 }) as const;
  return {
    divisionCode: '120101001000',
    purchaserKind: '街道办事处',
    actorRole: 'PROJECT_OFFICER',
    category: '扶老助老',
    stationId: '01KAN0STAT10N00000000000A1',
    needs: {
      registeredPopulation: { count: 52_000 + at, asOf: '2024-12-31', source: '派出所' },
      populationStructure: { elderly: 9000, disabled: 800, poor: 200, childrenInNeed: 30 },
      demand: '独居老人探访',
      demandEvidence: 1,
    },
    negativeList: { answers: [], unsuitableForStation: { hit: false } },
    targets: [target('quantity'), target('quality'), target('satisfaction')],
    budget: { lines: [{ fundSource: '社会救助', amountFen: 30_000_000, availableFen: 30_000_000 }] },
    priceFen: 29_800_000,
    requirementComment: { openedOn: '2025-01-06', closedOn: '2025-01-16' },
    exAnteAssessed: true,
    intentPublishedOn: '2025-01-20',
    acceptancePlan: { standards: 3, uncoveredTargets: 0 },
    award: { method: '竞争性磋商', decidedOn: from, basis: '综合评分第一。' },
    review: { unfairConditions: false, relatedBidders: false, onCreditList: false },
    orgType: '社会组织',
    unmetConditions: [],
    term,
    projectTerms: [term],
    contractParts: { content: true, term: true, quantity: true, quality: true, price: true, payment: true },
    performanceBond: null,
    contractFen: 29_800_000,
    signing: duty,
    boundVersionId: 'TJ-SWS-2024-13',
    boundRange: { from: '2024-08-13', to: '2025-12-31' },
    publication: { ...duty, medium: '天津市政府采购网', url: 'https://example.org/1' },
    filing: duty,
    increasesFen: 0,
    consent: { bothParties: true, publicInterest: false },
    deliveries: 100,
    monitorings: 1,
    userOpinions: 3,
    acceptanceMembers: 3,
    standards: { required: standards, judged: ['visits'] },
    evaluation: { kind: 'final', byProvider: false, recusalDeclared: true },
    resultApplied: true,
    payment: {
      amountFen: 1000,
      advance: false,
      acceptedLeftFen: 29_800_000,
      milestoneLeftFen: 29_800_000,
      budgetLineId: 'L-1',
    },
    lineLeftFen: 29_800_000,
    issues: { total: 2, withoutDueDate: 0, overdue: 0 },
    disclosure: { ...duty, reviewed: true },
    published: { personalData: false, separateConsent: false, assistanceContent: false, childContent: false },
  };
}

/** Clauses a second on one core, operands kept of breaches only; no process and no database takes part. */
export async function measureClauses(_postgres: Postgres, { seconds }: BenchOptions): Promise<Figure[]> {
  const resolution = resolvePolicy(ON);
  const setting = { contract: resolution, act: resolution, contractOn: ON, actOn: ON, dated: true };
  const { rules } = ruleSetOf(setting);
  const contracts = Array.from({ length: CONTRACTS }, (_, at) => factsOf(at));
  let evaluated = 0;
  let known = 0;
  let breaches = 0;
  const round = (): void => {
    for (const facts of contracts) {
      scan(rules, facts, setting, RELEASED_BOOK.calendar, (_clause, outcome, breach) => {
        evaluated += 1;
        if (outcome !== 'unknown') known += 1;
        if (breach) breaches += 1;
      });
    }
  };
  for (let warm = 0; warm < 20; warm += 1) round();
  [evaluated, known, breaches] = [0, 0, 0];
  const cpu = process.cpuUsage();
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) round();
  const { user, system } = process.cpuUsage(cpu);
  const perSecond = evaluated / ((user + system) / 1e6);
  return [
    {
      measure: 'clauses',
      what: 'evaluated, operands of breaches only',
      value: perSecond,
      unit: '/s of one core',
      required: { text: '≥ 5,000,000', met: perSecond >= REQUIRED },
      more: { rules: rules.length, known: `${Math.round((known / evaluated) * 100)} %`, breaches },
    },
  ];
}
