import { expect } from '@jest/globals';
import { budgetDecider, QUALIFICATION_CODES, type DisclosureSection, type Role } from '#domain';
import { EventStoreUnavailable, uuidv5, type EventStore } from '#event-store';
import { inMemoryEventStore } from '#event-store/testing';
import { ALL } from '#policy';
import { SettleBudget, SettleBudgetHandler } from '../budget/budget.handlers.js';
import { PrepareDisclosure, PrepareDisclosureHandler } from '../disclosure/disclosure.handlers.js';
import { SignContract, SignContractHandler } from '../contract/sign-contract.handler.js';
import { Decisions } from '../kernel/decisions.js';
import { domainStore } from '../kernel/domain-store.js';
import { envelope } from '../kernel/envelope.js';
import { StreamHistory } from '../kernel/stream-history.js';
import {
  AbandonProject,
  AbandonProjectHandler,
  CloseProject,
  CloseProjectHandler,
} from '../project/end-project.handlers.js';
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
} from '../project/project.handlers.js';
import { react } from '../reactors/react.js';
import { commandOf } from '../reactors/reaction.js';
import { RegisterStation, RegisterStationHandler } from '../station/station.handlers.js';
import { ActOnSupplier, ActOnSupplierHandler } from '../supplier/supplier.handlers.js';
import { Breaking } from '../testing/breaking.js';
import { NEEDS, planOf, SCREENED } from '../testing/whole-project/before.js';

export const STATION = '0000000000000000000000000S';
export const PROJECT = '0000000000000000000000000P';
export const CONTRACT = '0000000000000000000000000C';
export const PURCHASER = '11120000000125735B';
export const SUPPLIER = '91350100M000100Y43';
export const BUDGET = `budget-${PURCHASER}-2025`;

const TARGETS = (['quantity', 'quality', 'satisfaction'] as const).map((kind, n) => ({
  key: kind,
  class: kind,
  name: kind,
  operator: '≥' as const,
  value: 90,
  unit: '%',
  weight: [50, 30, 20][n] as number,
}));
export const GATES: readonly PlainProjectCommand[] = [
  NEEDS,
  SCREENED,
  { type: 'SetTargets', data: { targets: TARGETS } },
  { type: 'CompleteExAnteAssessment', data: { conclusion: '可以实施。', requirementComment: null } },
  {
    type: 'PublishIntent',
    data: { publishedOn: '2025-01-20', medium: '采购网', url: null, expectedStartOn: null },
  },
  planOf(TARGETS),
];

export const DRAFT = {
  stationId: STATION,
  name: '探访',
  category: '扶老助老' as const,
  purchaser: { kind: '街道办事处' as const, name: '街道', uscc: PURCHASER },
};

export let store: EventStore;
export let breaking: Breaking;
export let decisions: Decisions;
let serial: number;

export const by = (role: Role, key?: string, occurredOn = '2025-03-03') =>
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
export const typesOf = async (stream: string): Promise<string[]> =>
  (await allOf(stream)).filter((type) => type !== 'ComplianceChecked');
/** Given, broken off, and given again to another process. */
export const twice = async (stream: string, written: boolean, give: (on: Decisions) => Promise<unknown>) => {
  Object.assign(breaking, { stream, written, meanwhile: null });
  await expect(give(decisions)).rejects.toBeInstanceOf(EventStoreUnavailable);
  await give(new Decisions(store));
};

/** While one process is about to append to a stream, another does this. */
export const whileAppending = (stream: string, meanwhile: () => Promise<unknown>) =>
  Object.assign(breaking, { stream, meanwhile });

/** A project that is ready to be bought, and its supplier, in a store of its own. */
export async function setTheStage(): Promise<void> {
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
}

export const AWARD = {
  method: '竞争性磋商' as const,
  supplierId: SUPPLIER,
  priceFen: 900_000,
  basis: '得分第一',
  decidedOn: '2025-02-24',
};
export const LINES = [{ id: 'L1', year: 2025, fundSource: '养老服务' as const, amountFen: 1_000_000 }];
export const secure = (on = decisions, lines = LINES, key?: string) =>
  new SecureBudgetHandler(on).execute(new SecureBudget(PROJECT, lines, by('FINANCE_OFFICER', key)));
export const purchase = (on = decisions, key?: string) =>
  new PurchaseProjectHandler(on).execute(new PurchaseProject(PROJECT, AWARD, by('PURCHASER_LEADER', key)));
export const sign = (on = decisions, contractId = CONTRACT, amountFen = 900_000, key?: string) =>
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
export const close = (on = decisions) =>
  new CloseProjectHandler(on, new StreamHistory(store)).execute(
    new CloseProject(PROJECT, null, by('PURCHASER_LEADER')),
  );
export const abandon = (on = decisions, key?: string) =>
  new AbandonProjectHandler(on).execute(
    new AbandonProject(PROJECT, '需求已由其他项目满足。', by('PURCHASER_LEADER', key)),
  );
export const held = async (on = decisions): Promise<object> => {
  const { lines } = await on.now.read(BUDGET, budgetDecider);
  return Object.fromEntries([...lines].map(([id, { reserved, committed }]) => [id, { reserved, committed }]));
};
export const NOTHING_HELD = { L1: { reserved: {}, committed: {} } };
/** What the reactors do because the project was given up. */
export const follow = async (on = decisions) => {
  for await (const { id, type, data, metadata } of store.readStream(`project-${PROJECT}`)) {
    for (const reaction of react({ id, type, data, metadata } as Parameters<typeof react>[0])) {
      await new SettleBudgetHandler(on).execute(commandOf(reaction, '2025-03-10') as SettleBudget);
    }
  }
};
export const prepare = (id: string, sections?: DisclosureSection[], on = decisions, key?: string) =>
  new PrepareDisclosureHandler(on, new StreamHistory(store)).execute(
    new PrepareDisclosure(id, PROJECT, sections, by('DISCLOSURE_EDITOR', key)),
  );
export const OTHER = '0000000000000000000000000D';
export const breakOffSigning = async (amountFen = 900_000) => {
  Object.assign(breaking, { stream: 'contract-', written: false, meanwhile: null });
  const signing = sign(decisions, CONTRACT, amountFen, KEY);
  await expect(signing).rejects.toBeInstanceOf(EventStoreUnavailable);
};
export const settle = async (contractId: string, paidFen = 0) => {
  const stream = `contract-${contractId}`;
  const { actor, occurredOn, commandId, commandHash, source } = by('PURCHASER_LEADER');
  const metadata = { actor, occurredOn, commandId, commandHash, source, schemaVersion: 1 };
  const payment = { paymentId: `${contractId}.p1`, amountFen: paidFen };
  const asked = { ...payment, milestone: 'all', budgetLineId: 'L1', basis: null };
  const paid = { ...payment, paidOn: '2025-03-03', voucherNo: null };
  const events = [
    ...(paidFen > 0 ? [['PaymentRequested', asked] as const, ['PaymentPaid', paid] as const] : []),
    ['ContractSettled', { contractId, paidFen, settledOn: '2025-03-03' }] as const,
  ];
  const revision = BigInt((await allOf(stream)).length - 1);
  const told = events.map(([type, data]) => ({ id: uuidv5(type, commandId), type, data, metadata }));
  await store.append(stream, revision, told);
};
export const KEY = '44444444-4444-4444-8444-444444444444';
/** Another process, which knows nothing yet, takes the place of the first. */
export const begunAnew = (): void => {
  decisions = new Decisions(store);
};
