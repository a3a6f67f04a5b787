// @ts-nocheck
import { addDays, NEGATIVE_LIST_CODES } from '#domain';
import { PURCHASER, SUPPLIER, type Platform, type Reply } from './platform.js';

export const TARGETS = [
  { key: 'visits', class: 'quantity', name: '探访人次', operator: '>=', value: 20, unit: '人次', weight: 50 },
  { key: 'records', class: 'quality', name: '记录完整率', operator: '>=', value: 95, unit: '%', weight: 30 },
  {
    key: 'satisfied',
    class: 'satisfaction',
    name: '满意度',
    operator: '>=',
    value: 90,
    unit: '%',
    weight: 20,
  },
];
const LINE = { id: 'YS-2025-001', year: 2025, fundSource: '养老服务', amountFen: 30_000_000 };

/** 事前: from a station to everything a purchase needs. Each step on its business day, `shift` days later. */
export async function prepareProject(
  platform: Platform,
  {
    line = 'YS-2025-001',
    hit = false,
    shift = 0,
    purchaserKind = '街道办事处',
  }: { line?: string; hit?: boolean; shift?: number; purchaserKind?: string } = {},
): Promise<string> {
  const day = (date: string): string => addDays(date, shift);
  const station = await platform.give('PROJECT_OFFICER', 'stations', {
    divisionCode: '120101001000',
    name: '劝业场街道社会工作服务站',
    occurredOn: day('2024-12-02'),
  });
  await platform.ask('POST', '/api/suppliers', {
    as: 'PROJECT_OFFICER',
    body: { uscc: SUPPLIER, name: '示例社会工作服务中心', orgType: '社会组织' },
  });
  const project = await platform.give('PROJECT_OFFICER', 'projects', {
    stationId: station.body['id'],
    name: '独居老人探访关爱',
    category: '扶老助老',
    purchaser: { kind: purchaserKind, name: '劝业场街道办事处', uscc: PURCHASER },
    occurredOn: day('2024-12-03'),
  });
  const id = project.body['id'] as string;
  const tell = (command: string, occurredOn: string, body: object): Promise<Reply> =>
    platform.give('PROJECT_OFFICER', `projects/${id}/${command}`, { ...body, occurredOn: day(occurredOn) });
  await tell('record-needs-assessment', '2024-12-10', {
    registeredPopulation: { count: 52_300, asOf: day('2024-11-30'), source: '辖区户籍人口统计' },
    populationStructure: { elderly: 14_100, disabled: 900, poor: 260, childrenInNeed: 21 },
    demand: '辖区独居高龄老人 412 人，需要定期探访与紧急联络。',
  });
  await tell('screen-negative-list', '2024-12-12', {
    answers: NEGATIVE_LIST_CODES.map((code) => ({ code, hit: hit && code === 'GOODS_OR_WORKS' })),
    unsuitableForStation: { hit: false },
  });
  if (hit) return id;
  await tell('set-targets', '2024-12-16', { targets: TARGETS });
  await tell('secure-budget', '2024-12-20', { lines: [{ ...LINE, id: line }] });
  await tell('complete-ex-ante-assessment', '2025-01-06', { conclusion: '需求真实，可以实施。' });
  await tell('publish-intent', '2025-01-10', { publishedOn: day('2025-01-10'), medium: '天津市政府采购网' });
  await tell('define-acceptance-plan', '2025-01-15', {
    method: '查阅台账、现场抽查、访谈',
    stages: [
      {
        key: 'final',
        name: '期末验收',
        standards: TARGETS.map(({ key: target, name }) => ({
          key: `std-${target}`,
          targetKey: target,
          text: `${name}达到目标`,
        })),
      },
    ],
  });
  return id;
}

export const AWARD = {
  method: '竞争性磋商',
  supplierId: SUPPLIER,
  priceFen: 29_800_000,
  basis: '综合评分第一。',
  decidedOn: '2025-02-24',
  occurredOn: '2025-02-24',
};

export const TERMS = {
  number: 'HT-2025-001',
  signedOn: '2025-03-03',
  startsOn: '2025-03-03',
  endsOn: '2026-03-02',
  amountFen: 29_800_000,
  occurredOn: '2025-03-03',
};

/** A prepared project, purchased and signed; answers the contract. */
export async function signContract(
  platform: Platform,
  line?: string,
): Promise<{ projectId: string; contractId: string; signed: Reply }> {
  const projectId = await prepareProject(platform, line === undefined ? {} : { line });
  await platform.give('PURCHASER_LEADER', `projects/${projectId}/purchase`, AWARD);
  const signed = await platform.give('PURCHASER_LEADER', 'contracts', {
    ...TERMS,
    projectId,
    paymentSchedule: [
      { key: 'advance', trigger: 'signing', percent: 40 },
      { key: 'balance', trigger: 'acceptance', percent: 60 },
    ],
  });
  return { projectId, contractId: signed.body['id'] as string, signed };
}

export const DELIVERY = {
  occurredOn: '2025-03-10',
  startedAt: '2025-03-10T09:00:00+08:00',
  endedAt: '2025-03-10T11:00:00+08:00',
  itemKey: 'visits',
  quantity: 20,
  unit: '人次',
  workerIds: ['w-01'],
  beneficiaryRefs: ['b-17'],
  evidence: [],
  clientRef: '2025-03-10-1',
};
