import { beforeEach, describe, expect, it } from '@jest/globals';
import { NEGATIVE_LIST_CODES, QUALIFICATION_CODES, type Role } from '#domain';
import { EventStoreUnavailable, type EventStore } from '#event-store';
import { inMemoryEventStore } from '#event-store/testing';
import { SignContract, SignContractHandler } from './contract/sign-contract.handler.js';
import { Decisions } from './kernel/decisions.js';
import { domainStore } from './kernel/domain-store.js';
import { envelope } from './kernel/envelope.js';
import {
  ActOnProject,
  ActOnProjectHandler,
  DraftProject,
  DraftProjectHandler,
  PurchaseProject,
  PurchaseProjectHandler,
  SecureBudget,
  SecureBudgetHandler,
  type PlainProjectCommand,
} from './project/project.handlers.js';
import { RegisterStation, RegisterStationHandler } from './station/station.handlers.js';
import { ActOnSupplier, ActOnSupplierHandler } from './supplier/supplier.handlers.js';

const STATION = '0000000000000000000000000S';
const PROJECT = '0000000000000000000000000P';
const CONTRACT = '0000000000000000000000000C';
const PURCHASER = '11120000000125735B';
const SUPPLIER = '91350100M000100Y43';
const BUDGET = `budget-${PURCHASER}-2025`;

const TARGETS = (['quantity', 'quality', 'satisfaction'] as const).map((kind, n) => ({
  key: kind,
  class: kind,
  name: kind,
  operator: '≥' as const,
  value: 90,
  unit: '%',
  weight: [50, 30, 20][n] as number,
}));
const GATES: readonly PlainProjectCommand[] = [
  {
    type: 'RecordNeedsAssessment',
    data: {
      registeredPopulation: { count: 52_300, asOf: '2024-12-31', source: '户籍人口统计' },
      populationStructure: { elderly: 14_100, disabled: 900, poor: 260, childrenInNeed: 21 },
      demand: '独居高龄老人需要定期探访。',
      demandEvidence: [],
    },
  },
  {
    type: 'ScreenNegativeList',
    data: {
      answers: NEGATIVE_LIST_CODES.map((code) => ({ code, hit: false, note: null })),
      unsuitableForStation: { hit: false, note: null },
    },
  },
  { type: 'SetTargets', data: { targets: TARGETS } },
  { type: 'CompleteExAnteAssessment', data: { conclusion: '可以实施。', requirementComment: null } },
  {
    type: 'PublishIntent',
    data: { publishedOn: '2025-01-20', medium: '采购网', url: null, expectedStartOn: null },
  },
  {
    type: 'DefineAcceptancePlan',
    data: {
      method: '查阅台账',
      stages: [
        {
          key: 'final',
          name: '期末',
          dueOn: null,
          standards: TARGETS.map(({ key }) => ({ key: `std-${key}`, targetKey: key, text: key })),
        },
      ],
    },
  },
];

/** A store that breaks down before, or right after, it has appended to a stream. */
class Breaking {
  stream = '';
  written = false;

  constructor(private readonly store: EventStore) {}

  readonly append: EventStore['append'] = async (stream, expected, events) => {
    if (!stream.startsWith(this.stream) || this.stream === '')
      return this.store.append(stream, expected, events);
    this.stream = '';
    if (this.written) await this.store.append(stream, expected, events);
    throw new EventStoreUnavailable('cut');
  };
}

let store: EventStore;
let breaking: Breaking;
let decisions: Decisions;
let serial: number;

const by = (role: Role, key?: string) =>
  envelope({
    commandId: key ?? `33333333-3333-4333-8333-${String((serial += 1)).padStart(12, '0')}`,
    actor: { accountId: role, role, orgUscc: null },
    source: 'api',
    correlationId: 'c',
    today: '2025-03-10',
    occurredOn: '2025-03-03',
    payload: key ?? null,
  });
const typesOf = async (stream: string): Promise<string[]> => {
  const types: string[] = [];
  for await (const { type } of store.readStream(stream)) if (type !== 'ComplianceChecked') types.push(type);
  return types;
};
/** Given, broken off, and given again to another process. */
const twice = async (stream: string, written: boolean, give: (on: Decisions) => Promise<unknown>) => {
  Object.assign(breaking, { stream, written });
  await expect(give(decisions)).rejects.toBeInstanceOf(EventStoreUnavailable);
  await give(new Decisions(store));
};

beforeEach(async () => {
  const memory = inMemoryEventStore();
  breaking = new Breaking(memory);
  store = domainStore(Object.assign(Object.create(memory) as EventStore, { append: breaking.append }));
  decisions = new Decisions(store);
  serial = 0;
  const officer = () => by('PROJECT_OFFICER');
  const station = { divisionCode: '120101001000', name: '劝业场街道社工站' };
  await new RegisterStationHandler(decisions).execute(new RegisterStation(STATION, station, officer()));
  const suppliers = new ActOnSupplierHandler(decisions);
  const registered = { uscc: SUPPLIER, name: '示例中心', orgType: '社会组织' as const };
  await suppliers.execute(
    new ActOnSupplier(SUPPLIER, { type: 'RegisterSupplier', data: registered }, officer()),
  );
  const items = QUALIFICATION_CODES.map((code) => ({ code, met: true, evidence: null, validUntil: null }));
  await suppliers.execute(
    new ActOnSupplier(
      SUPPLIER,
      { type: 'RecordQualification', data: { checkedOn: '2025-02-20', items } },
      officer(),
    ),
  );
  const project = {
    stationId: STATION,
    name: '探访',
    category: '扶老助老' as const,
    purchaser: { kind: '街道办事处' as const, name: '街道', uscc: PURCHASER },
  };
  await new DraftProjectHandler(decisions).execute(new DraftProject(PROJECT, project, officer()));
  for (const gate of GATES) {
    await new ActOnProjectHandler(decisions).execute(new ActOnProject(PROJECT, gate, officer()));
  }
});

const LINES = [{ id: 'L1', year: 2025, fundSource: '养老服务' as const, amountFen: 1_000_000 }];
const secure = (on = decisions, lines = LINES, key?: string) =>
  new SecureBudgetHandler(on).execute(new SecureBudget(PROJECT, lines, by('FINANCE_OFFICER', key)));
const purchase = (on = decisions, key?: string) =>
  new PurchaseProjectHandler(on).execute(
    new PurchaseProject(
      PROJECT,
      {
        method: '竞争性磋商',
        supplierId: SUPPLIER,
        priceFen: 900_000,
        basis: '得分第一',
        decidedOn: '2025-02-24',
      },
      by('PURCHASER_LEADER', key),
    ),
  );
const sign = (on = decisions, contractId = CONTRACT, amountFen = 900_000, key?: string) =>
  new SignContractHandler(on).execute(
    new SignContract(
      contractId,
      {
        projectId: PROJECT,
        number: `HT-${contractId.slice(-1)}`,
        signedOn: '2025-03-03',
        startsOn: '2025-03-03',
        endsOn: '2026-03-02',
        amountFen,
        policyGapAcknowledgement: null,
      },
      by('PURCHASER_LEADER', key),
    ),
  );
const KEY = '44444444-4444-4444-8444-444444444444';

describe('A command that writes to several streams', () => {
  it.each([true, false])(
    'secures the budget once, broken off at the reservation (written: %s)',
    async (written) => {
      await twice('budget-', written, (on) => secure(on, LINES, KEY));
      expect(await typesOf(BUDGET)).toEqual(['BudgetLineRegistered', 'BudgetReserved']);
      expect(await typesOf(`project-${PROJECT}`)).toContain('BudgetSecured');
    },
  );

  it.each([true, false])(
    'secures the budget once, broken off at the project (written: %s)',
    async (written) => {
      await twice('project-', written, (on) => secure(on, LINES, KEY));
      expect(await typesOf(BUDGET)).toEqual(['BudgetLineRegistered', 'BudgetReserved']);
      const secured = (await typesOf(`project-${PROJECT}`)).filter((type) => type === 'BudgetSecured');
      expect(secured).toHaveLength(1);
    },
  );

  it('reserves nothing where the project refuses', async () => {
    const lines = [{ ...LINES[0]!, amountFen: 0 }];
    await expect(secure(decisions, lines)).rejects.toMatchObject({ kind: 'invalid' });
    expect(await typesOf(BUDGET)).toEqual([]);
  });

  it.each([true, false])(
    'commits the budget of the award, broken off between (written: %s)',
    async (written) => {
      await secure();
      await twice('budget-', written, (on) => purchase(on, KEY));
      expect(await typesOf(BUDGET)).toEqual(['BudgetLineRegistered', 'BudgetReserved', 'BudgetCommitted']);
      const bought = (await typesOf(`project-${PROJECT}`)).filter((type) => type === 'ProjectPurchased');
      expect(bought).toHaveLength(1);
    },
  );

  it.each([true, false])('signs once, broken off at the contract (written: %s)', async (written) => {
    await secure();
    await purchase();
    await twice('contract-', written, (on) => sign(on, CONTRACT, 900_000, KEY));
    expect(await typesOf(`contract-${CONTRACT}`)).toEqual(['ContractSigned']);
    const reserved = (await typesOf(`project-${PROJECT}`)).filter((type) => type === 'ContractReserved');
    expect(reserved).toHaveLength(1);
  });

  it('takes a reservation whose contract never began for void, and never signs more than the award', async () => {
    await secure();
    await purchase();
    const OTHER = '0000000000000000000000000D';
    Object.assign(breaking, { stream: 'contract-', written: false });
    await expect(sign(decisions, CONTRACT, 900_000, KEY)).rejects.toBeInstanceOf(EventStoreUnavailable);
    await sign(decisions, OTHER, 900_000);
    await expect(sign(decisions, CONTRACT, 900_000, KEY)).rejects.toMatchObject({
      code: 'project.contracts-exceed-price',
    });
    expect(await typesOf(`contract-${CONTRACT}`)).toEqual([]);
  });
});
