// @ts-nocheck
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  budgetDecider,
  QUALIFICATION_CODES,
  supplierDecider,
  type DisclosureSection,
  type EventMetadata,
  type Role,
  type SupplierCommand,
} from '#domain';
import { EventStoreUnavailable, type EventStore } from '#event-store';
import { inMemoryEventStore } from '#event-store/testing';
import { ALL } from '#policy';
import { SettleBudget, SettleBudgetHandler } from './budget/budget.handlers.js';
import {
  ActOnDisclosure,
  ActOnDisclosureHandler,
  PrepareDisclosure,
  PrepareDisclosureHandler,
} from './disclosure/disclosure.handlers.js';
import { SignContract, SignContractHandler } from './contract/sign-contract.handler.js';
import { Decisions } from './kernel/decisions.js';
import { domainStore } from './kernel/domain-store.js';
import { envelope } from './kernel/envelope.js';
import { StreamHistory } from './kernel/stream-history.js';
import {
  AbandonProject,
  AbandonProjectHandler,
  CloseProject,
  CloseProjectHandler,
} from './project/end-project.handlers.js';
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
import { react } from './reactors/react.js';
import { commandOf } from './reactors/reaction.js';
import { RecordService, RecordServiceHandler } from './ledger/ledger.handlers.js';
import {
  ActOnStation,
  ActOnStationHandler,
  RegisterStation,
  RegisterStationHandler,
} from './station/station.handlers.js';
import { ActOnSupplier, ActOnSupplierHandler } from './supplier/supplier.handlers.js';
import { Breaking } from './testing/breaking.js';
import { NEEDS, SCREENED } from './testing/whole-project/before.js';

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
  NEEDS,
  SCREENED,
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

const DRAFT = {
  stationId: STATION,
  name: '探访',
  category: '扶老助老' as const,
  purchaser: { kind: '街道办事处' as const, name: '街道', uscc: PURCHASER },
};

let store: EventStore;
let breaking: Breaking;
let decisions: Decisions;
let serial: number;

const by = (role: Role, key?: string, occurredOn = '2025-03-03') =>
  envelope({
    commandId: key ?? `33333333-3333-4333-8333-${String((serial += 1)).padStart(12, '0')}`,
    actor: { accountId: role, role, orgUscc: null },
    reach: ALL,
    source: 'api',
    correlationId: 'c',
    today: '2025-03-10',
    occurredOn,
    payload: key ?? null,
  });
const allOf = async (stream: string): Promise<string[]> => {
  const types: string[] = [];
  for await (const { type } of store.readStream(stream)) types.push(type);
  return types;
};
const typesOf = async (stream: string): Promise<string[]> =>
  (await allOf(stream)).filter((type) => type !== 'ComplianceChecked');
/** Given, broken off, and given again to another process. */
const twice = async (stream: string, written: boolean, give: (on: Decisions) => Promise<unknown>) => {
  Object.assign(breaking, { stream, written, meanwhile: null });
  await expect(give(decisions)).rejects.toBeInstanceOf(EventStoreUnavailable);
  await give(new Decisions(store));
};

/** While one process is about to append to a stream, another does this. */
const whileAppending = (stream: string, meanwhile: () => Promise<unknown>) =>
  Object.assign(breaking, { stream, meanwhile });

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
  await new DraftProjectHandler(decisions).execute(new DraftProject(PROJECT, DRAFT, officer()));
  for (const gate of GATES) {
    await new ActOnProjectHandler(decisions).execute(new ActOnProject(PROJECT, gate, officer()));
  }
});

const AWARD = {
  method: '竞争性磋商' as const,
  supplierId: SUPPLIER,
  priceFen: 900_000,
  basis: '得分第一',
  decidedOn: '2025-02-24',
};
const LINES = [{ id: 'L1', year: 2025, fundSource: '养老服务' as const, amountFen: 1_000_000 }];
const secure = (on = decisions, lines = LINES, key?: string) =>
  new SecureBudgetHandler(on).execute(new SecureBudget(PROJECT, lines, by('FINANCE_OFFICER', key)));
const purchase = (on = decisions, key?: string) =>
  new PurchaseProjectHandler(on).execute(new PurchaseProject(PROJECT, AWARD, by('PURCHASER_LEADER', key)));
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
const close = (on = decisions) =>
  new CloseProjectHandler(on, new StreamHistory(store)).execute(
    new CloseProject(PROJECT, null, by('PURCHASER_LEADER')),
  );
const abandon = (on = decisions, key?: string) =>
  new AbandonProjectHandler(on).execute(
    new AbandonProject(PROJECT, '需求已由其他项目满足。', by('PURCHASER_LEADER', key)),
  );
const held = async (on = decisions): Promise<object> => {
  const { lines } = await on.now.read(BUDGET, budgetDecider);
  return Object.fromEntries([...lines].map(([id, { reserved, committed }]) => [id, { reserved, committed }]));
};
const NOTHING_HELD = { L1: { reserved: {}, committed: {} } };
/** What the reactors do because the project was given up. */
const follow = async (on = decisions) => {
  for await (const { id, type, data, metadata } of store.readStream(`project-${PROJECT}`)) {
    for (const reaction of react({ id, type, data, metadata } as Parameters<typeof react>[0])) {
      await new SettleBudgetHandler(on).execute(commandOf(reaction, '2025-03-10') as SettleBudget);
    }
  }
};
const prepare = (id: string, sections?: DisclosureSection[], on = decisions, key?: string) =>
  new PrepareDisclosureHandler(on, new StreamHistory(store)).execute(
    new PrepareDisclosure(id, PROJECT, sections, by('DISCLOSURE_EDITOR', key)),
  );
const OTHER = '0000000000000000000000000D';
const breakOffSigning = async (amountFen = 900_000) => {
  Object.assign(breaking, { stream: 'contract-', written: false, meanwhile: null });
  const signing = sign(decisions, CONTRACT, amountFen, KEY);
  await expect(signing).rejects.toBeInstanceOf(EventStoreUnavailable);
};
const settle = async (contractId: string) => {
  const stream = `contract-${contractId}`;
  const settled = { contractId, paidFen: 0, settledOn: '2025-03-03' };
  const { actor, occurredOn, commandId, commandHash, source } = by('PURCHASER_LEADER');
  const metadata = { actor, occurredOn, commandId, commandHash, source, schemaVersion: 1 };
  const revision = BigInt((await allOf(stream)).length - 1);
  const event = { id: commandId, type: 'ContractSettled', data: settled, metadata };
  await store.append(stream, revision, [event]);
};
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

  it.each([
    ['project-', true],
    ['project-', false],
    ['budget-', true],
    ['budget-', false],
    ['contract-', true],
    ['contract-', false],
  ])(
    'gives an awarded project up once and frees its budget, broken off at %s (written: %s)',
    async (stream, written) => {
      await secure();
      await purchase();
      await breakOffSigning();
      await twice(stream, written, (on) => abandon(on, KEY));
      const abandoned = (await typesOf(`project-${PROJECT}`)).filter((type) => type === 'ProjectAbandoned');
      expect(abandoned).toHaveLength(1);
      expect(await typesOf(`contract-${CONTRACT}`)).toEqual(['ContractVoided']);
      expect((await typesOf(BUDGET)).slice(2)).toEqual(['BudgetCommitted', 'BudgetCommitmentReleased']);
      expect(await held()).toEqual(NOTHING_HELD);
      await follow();
      expect(await typesOf(BUDGET)).toHaveLength(4);
      await expect(purchase()).rejects.toMatchObject({ code: 'project.abandoned' });
      await expect(sign(decisions, OTHER)).rejects.toMatchObject({ code: 'project.abandoned' });
    },
  );

  it('frees the budget of a project whose giver-up died before, by the reactor', async () => {
    await secure();
    Object.assign(breaking, { stream: 'budget-', written: false, meanwhile: null });
    await expect(abandon()).rejects.toBeInstanceOf(EventStoreUnavailable);
    expect(await held()).not.toEqual(NOTHING_HELD);
    await follow();
    await follow();
    expect(await typesOf(BUDGET)).toEqual(['BudgetLineRegistered', 'BudgetReserved', 'BudgetReleased']);
    expect(await held()).toEqual(NOTHING_HELD);
  });

  it('gives up nothing under contract, and voids nothing for it', async () => {
    await secure();
    await purchase();
    await breakOffSigning(400_000);
    await sign(decisions, OTHER, 500_000);
    await expect(abandon()).rejects.toMatchObject({ code: 'project.has-contract' });
    expect(await typesOf(`contract-${CONTRACT}`)).toEqual([]);
    expect((await typesOf(BUDGET)).at(-1)).toBe('BudgetCommitted');
  });

  it('secures another line while the project is given up: nothing stays reserved', async () => {
    await secure();
    whileAppending('budget-', () => abandon(new Decisions(store)));
    await expect(secure(decisions, [{ ...LINES[0]!, id: 'L2' }])).rejects.toMatchObject({
      code: 'project.abandoned',
    });
    expect(await held()).toEqual({ ...NOTHING_HELD, L2: { reserved: {}, committed: {} } });
  });

  it('is awarded while it is given up: nothing stays committed', async () => {
    await secure();
    whileAppending('project-', () => abandon(new Decisions(store)));
    await expect(purchase()).rejects.toMatchObject({ code: 'project.abandoned' });
    expect(await held()).toEqual(NOTHING_HELD);
  });

  it('leaves what an award committed, when its project closes', async () => {
    await secure();
    await purchase();
    await sign(decisions, OTHER);
    await settle(OTHER);
    await close();
    await follow();
    expect((await typesOf(BUDGET)).at(-1)).toBe('BudgetCommitted');
  });

  it('tells when it closes what the public does not read as it stands', async () => {
    const disclose = async (disclosureId: string, sections?: DisclosureSection[]) => {
      await prepare(disclosureId, sections);
      const tell = (command: ConstructorParameters<typeof ActOnDisclosure>[1]) =>
        new ActOnDisclosureHandler(decisions).execute(
          new ActOnDisclosure(disclosureId, command, by('DISCLOSURE_REVIEWER')),
        );
      await tell({ type: 'ReviewDisclosure', data: { approved: true, note: null } });
      await tell({ type: 'PublishDisclosure', data: { publishedOn: '2025-03-10' } });
    };
    await secure();
    await disclose('0000000000000000000000000V');
    await purchase();
    await sign(decisions, OTHER);
    await settle(OTHER);
    await disclose('0000000000000000000000000W', ['contract']);
    await close();
    for await (const { type, data, metadata } of store.readStream(`project-${PROJECT}`)) {
      if (type !== 'ProjectClosed') continue;
      // What was published before the award is as it was; but for the targets, which are measured now.
      expect(data).toMatchObject({ undisclosed: ['procurement', 'targets'] });
      expect((metadata as EventMetadata).factsFrom).toMatchObject({
        'disclosure-0000000000000000000000000V': '3',
        'disclosure-0000000000000000000000000W': '3',
      });
    }
    expect((await typesOf(`project-${PROJECT}`)).at(-1)).toBe('ProjectClosed');
  });

  it.each([
    ['project-', true],
    ['project-', false],
    ['disclosure-', true],
    ['disclosure-', false],
  ])(
    'notes once what is prepared for the public, broken off at %s (written: %s)',
    async (stream, written) => {
      await twice(stream, written, (on) => prepare('0000000000000000000000000V', undefined, on, KEY));
      const noted = (await typesOf(`project-${PROJECT}`)).filter((type) => type === 'DisclosureNoted');
      expect(noted).toHaveLength(1);
      expect(await typesOf('disclosure-0000000000000000000000000V')).toEqual(['DisclosurePrepared']);
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

  it('voids a reservation whose contract never began, and never signs more than the award', async () => {
    await secure();
    await purchase();
    await breakOffSigning();
    await sign(decisions, OTHER, 900_000);
    await expect(sign(decisions, CONTRACT, 900_000, KEY)).rejects.toMatchObject({ code: 'contract.voided' });
    expect(await typesOf(`contract-${CONTRACT}`)).toEqual(['ContractVoided']);
  });

  it('voids no reservation that leaves room', async () => {
    await secure();
    await purchase();
    await breakOffSigning(500_000);
    await sign(decisions, OTHER, 400_000);
    await sign(decisions, CONTRACT, 500_000, KEY);
    expect(await typesOf(`contract-${CONTRACT}`)).toEqual(['ContractSigned']);
  });

  it('is judged no earlier than its project began, whatever day it names', async () => {
    const BARE = PROJECT.replace('P', 'B');
    await new DraftProjectHandler(decisions).execute(new DraftProject(BARE, DRAFT, by('PROJECT_OFFICER')));
    const backdated = new PurchaseProject(BARE, AWARD, by('PURCHASER_LEADER', undefined, '2015-03-03'));
    await expect(new PurchaseProjectHandler(decisions).execute(backdated)).rejects.toThrow(/R-05|S-/);
  });
});

describe('Two processes at once', () => {
  let other: Decisions;
  beforeEach(async () => {
    other = new Decisions(store);
    await secure();
  });
  const FROM_L2 = [{ ...LINES[0]!, id: 'L2' }];
  const COMMITTED = {
    L1: { reserved: {}, committed: { [PROJECT]: 900_000 } },
    L2: { reserved: {}, committed: {} },
  };

  it('sign the award once: the later one takes the earlier reservation for void', async () => {
    await purchase();
    whileAppending(`contract-${CONTRACT}`, () => sign(other, OTHER, 900_000));
    await expect(sign()).rejects.toMatchObject({ code: 'contract.voided' });
    expect(await typesOf(`contract-${CONTRACT}`)).toEqual(['ContractVoided']);
    expect(await typesOf(`contract-${OTHER}`)).toEqual(['ContractSigned']);
  });

  it('sign the award once: the earlier one begins its contract before it is void', async () => {
    await purchase();
    await breakOffSigning();
    whileAppending(`contract-${CONTRACT}`, () => sign(other, CONTRACT, 900_000, KEY));
    await expect(sign(decisions, OTHER, 900_000)).rejects.toMatchObject({
      code: 'project.contracts-exceed-price',
    });
    expect(await typesOf(`contract-${CONTRACT}`)).toEqual(['ContractSigned']);
    expect(await typesOf(`contract-${OTHER}`)).toEqual([]);
  });

  it('close a project and complete a signing that was broken off: the contract is void', async () => {
    await purchase();
    await sign(decisions, OTHER, 400_000);
    await breakOffSigning(500_000);
    await settle(OTHER);
    whileAppending(`contract-${CONTRACT}`, () => close(other));
    await expect(sign(decisions, CONTRACT, 500_000, KEY)).rejects.toMatchObject({ code: 'contract.voided' });
    expect((await typesOf(`project-${PROJECT}`)).at(-1)).toBe('ProjectClosed');
    await expect(sign(decisions, CONTRACT.replace('C', 'E'), 1)).rejects.toMatchObject({
      code: 'project.closed',
    });
  });

  it('give a project up and complete a signing that was broken off: the contract is void', async () => {
    await purchase();
    whileAppending(`contract-${CONTRACT}`, () => abandon(other));
    await expect(sign()).rejects.toMatchObject({ code: 'contract.voided' });
    expect((await typesOf(`project-${PROJECT}`)).at(-1)).toBe('ProjectAbandoned');
    expect(await held(other)).toEqual(NOTHING_HELD);
  });

  it('sign a contract and give its project up right before it is void: the contract stands', async () => {
    await purchase();
    await breakOffSigning();
    whileAppending(`contract-${CONTRACT}`, () => sign(other, CONTRACT, 900_000, KEY));
    await expect(abandon()).rejects.toMatchObject({ code: 'project.has-contract' });
    expect(await typesOf(`contract-${CONTRACT}`)).toEqual(['ContractSigned']);
    expect(await held(other)).toEqual({ L1: COMMITTED.L1 });
  });

  it('purchase while the budget is secured from another line: the award is committed', async () => {
    whileAppending('project-', () => purchase(other));
    await expect(secure(decisions, FROM_L2)).rejects.toMatchObject({ code: 'project.already-purchased' });
    expect(await held(other)).toEqual(COMMITTED);
  });

  it('secure the budget from another line while it is purchased: the award is committed there', async () => {
    whileAppending('project-', () => secure(other, FROM_L2));
    await purchase();
    expect(await held(other)).toEqual({
      L1: { reserved: {}, committed: {} },
      L2: { reserved: {}, committed: { [PROJECT]: 900_000 } },
    });
  });

  it('commits what the award owes although its reservation was moved right before', async () => {
    const command = {
      type: 'ReserveBudget' as const,
      data: { purchaserUscc: PURCHASER, year: 2025, projectId: PROJECT, lines: FROM_L2 },
    };
    whileAppending('budget-', () =>
      other.decide({
        stream: BUDGET,
        decider: budgetDecider,
        envelope: by('FINANCE_OFFICER'),
        prepare: () => ({ command, links: {} }),
      }),
    );
    await purchase();
    expect(await held(other)).toEqual(COMMITTED);
  });
});

describe('Facts of another stream', () => {
  const tellSupplier = (command: SupplierCommand, on: string) =>
    new ActOnSupplierHandler(decisions).execute(
      new ActOnSupplier(SUPPLIER, command, by('CITY_CIVIL', undefined, on)),
    );
  const suspend = (on: string, until: string | null = null) =>
    tellSupplier({ type: 'SuspendSupplier', data: { until, reason: '虚假服务记录', documentNo: null } }, on);
  const factsOf = async (stream: string, type: string) => {
    for await (const stored of store.readStream(stream)) {
      if (stored.type === type) return (stored.metadata as EventMetadata).factsFrom;
    }
    return undefined;
  };
  const suspended = { code: 'supplier.suspended', rule: 'S-03' };

  it('award to and sign with a supplier that is not suspended on that day, and say what was read', async () => {
    await secure();
    await suspend('2025-03-04');
    // Both are dated 3 March, the day before.
    await purchase();
    await sign();
    expect(await factsOf(`project-${PROJECT}`, 'ProjectPurchased')).toMatchObject({
      [`supplier-${SUPPLIER}`]: '2',
    });
    expect(await factsOf(`contract-${CONTRACT}`, 'ContractSigned')).toMatchObject({
      [`supplier-${SUPPLIER}`]: '2',
    });
  });

  it('refuse the award, and the signing, of a supplier suspended by then', async () => {
    await secure();
    await suspend('2025-03-01', '2025-03-02');
    await purchase();
    await suspend('2025-03-03');
    await expect(sign()).rejects.toMatchObject(suspended);
    expect(await typesOf(`contract-${CONTRACT}`)).toEqual([]);
    expect(await typesOf(`project-${PROJECT}`)).not.toContain('ContractReserved');
  });

  it('refuse the award also where another process has only just been told', async () => {
    await secure();
    const other = new Decisions(store);
    await other.now.read(`supplier-${SUPPLIER}`, supplierDecider);
    await suspend('2025-03-03');
    await expect(purchase(other)).rejects.toMatchObject(suspended);
    expect(await typesOf(BUDGET)).toEqual(['BudgetLineRegistered', 'BudgetReserved']);
  });

  it('record services on what the contract says, and the revision it said it at', async () => {
    await secure();
    await purchase();
    await sign();
    const record = (day: string) =>
      new RecordServiceHandler(decisions).execute(
        new RecordService(
          CONTRACT,
          {
            startedAt: `${day}T09:00:00+08:00`,
            endedAt: `${day}T10:00:00+08:00`,
            itemKey: 'quantity',
            quantity: 1,
            unit: '%',
            workerIds: ['w-1'],
            beneficiaryRefs: [],
            evidence: [],
            clientRef: null,
          },
          by('PROVIDER_WORKER', undefined, day),
        ),
      );
    await record('2025-03-04');
    const facts = await factsOf(`ledger-${CONTRACT}-202503`, 'ServiceDelivered');
    expect(facts).toEqual({ [`contract-${CONTRACT}`]: expect.any(String) });
    await settle(CONTRACT);
    decisions = new Decisions(store);
    await expect(record('2025-03-05')).rejects.toMatchObject({ code: 'contract.settled' });
    expect(await typesOf(`timesheet-w-1-202503`)).toEqual(['HoursClaimed']);
  });

  it('draft a project in the division its station had on that day', async () => {
    const change = { divisionCode: '120101002000', reason: '区划调整' };
    await new ActOnStationHandler(decisions).execute(
      new ActOnStation(
        STATION,
        { type: 'ChangeDivision', data: change },
        by('PROJECT_OFFICER', undefined, '2025-03-08'),
      ),
    );
    const drafted = async (projectId: string, on: string) => {
      const envelope = by('PROJECT_OFFICER', undefined, on);
      await new DraftProjectHandler(decisions).execute(new DraftProject(projectId, DRAFT, envelope));
      for await (const { data } of store.readStream(`project-${projectId}`)) {
        return (data as { divisionCode: string }).divisionCode;
      }
      return null;
    };
    expect(await drafted(PROJECT.replace('P', 'A'), '2025-03-07')).toBe('120101001000');
    expect(await drafted(PROJECT.replace('P', 'B'), '2025-03-08')).toBe('120101002000');
  });
});
