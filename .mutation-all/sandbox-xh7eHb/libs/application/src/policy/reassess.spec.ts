// @ts-nocheck
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EventMetadata } from '#domain';
import { eventId, EventStoreUnavailable, type EventStore, type StoredEvent } from '#event-store';
import { inMemoryEventStore } from '#event-store/testing';
import { LATE_VERSION } from '../../../domain/src/testing/examples.js';
import { Decisions } from '../kernel/decisions.js';
import { domainStore } from '../kernel/domain-store.js';
import { commandOf } from '../reactors/reaction.js';
import { react } from '../reactors/react.js';
import { Breaking } from '../testing/breaking.js';
import { ReassessContractsHandler, type ReassessContracts } from './policy.handlers.js';
import { RecordedContracts } from './recorded-contracts.js';

const metadata: EventMetadata = {
  schemaVersion: 1,
  actor: { accountId: 'acc-policy', role: 'POLICY_ADMIN', orgUscc: '11120104MB10000018' },
  occurredOn: '2026-03-05',
  commandId: 'c',
  commandHash: 'h',
  correlationId: 'c',
  causationId: 'c',
  source: 'api',
};
const CONTRACTS = ['A', 'B', 'C'].map((which) => `1000000000000000000000000${which}`);

let store: EventStore;
let breaking: Breaking;
const given = async (stream: string, type: string, data: object): Promise<string> => {
  const id = eventId('33333333-3333-4333-8333-333333333333', stream, 0);
  await store.append(stream, 'no_stream', [{ id, type, data, metadata }]);
  return id;
};
/** The reactor's command, as any process gives it. */
const reassess = (id: string, today = '2026-03-05') => {
  const [reaction] = react({ id, type: 'PolicyVersionRegistered', data: LATE_VERSION, metadata });
  const handler = new ReassessContractsHandler(new Decisions(store), new RecordedContracts(store));
  return handler.execute(commandOf(reaction!, today) as ReassessContracts);
};
const reassessments = async (): Promise<StoredEvent[]> => {
  const events: StoredEvent[] = [];
  for await (const event of store.readAll()) if (event.type === 'ComplianceReassessed') events.push(event);
  return events;
};

let registered: string;
beforeEach(async () => {
  const memory = inMemoryEventStore();
  breaking = new Breaking(memory);
  store = domainStore(Object.assign(Object.create(memory) as EventStore, { append: breaking.append }));
  const purchaser = { kind: '街道办事处', name: '街道', uscc: '11120104MB10000018' };
  for (const contractId of CONTRACTS) {
    const of = { projectId: contractId.replace('1', '0'), stationId: 'S', purchaser };
    await given(`project-${of.projectId}`, 'ProjectDrafted', {
      ...of,
      stationName: '站',
      divisionCode: '120104001000',
      name: '项目',
      category: '扶老助老',
    });
    await given(`contract-${contractId}`, 'ContractSigned', {
      ...of,
      contractId,
      number: contractId,
      supplier: { id: 'P', name: '中心', uscc: '52120104MJ1000002J' },
      signedOn: '2026-02-02',
      startsOn: '2026-02-02',
      endsOn: '2027-02-01',
      amountFen: 100,
      items: [],
      paymentSchedule: [],
      targets: [],
      acceptanceStandards: [],
      policyVersionId: null,
      policyGapAcknowledgement: { reason: '市级专项政策已届满' },
    });
  }
  registered = await given('policy-TJ-SWS', 'PolicyVersionRegistered', LATE_VERSION);
});

describe('A version that is registered late', () => {
  it('is looked at by the platform itself, for every contract it covers', async () => {
    expect(await reassess(registered)).toEqual({ versionId: 'TJ-SWS-2026', contracts: 3 });
    expect(await reassessments()).toMatchObject(
      CONTRACTS.map((contractId) => ({
        stream: `contract-${contractId}`,
        data: {
          asOf: '2026-03-05',
          before: { versionId: null },
          after: { versionId: 'TJ-SWS-2026', findings: expect.arrayContaining([]) },
        },
        metadata: {
          actor: { system: 'policy', onBehalfOf: '11120104MB10000018' },
          source: 'reactor',
          contractId,
        },
      })),
    );
  });

  it('is looked at for the others where one contract fails, which is named', async () => {
    const append = store.append.bind(store);
    const broken = `contract-${CONTRACTS[1]}`;
    store.append = (stream, ...rest) =>
      stream === broken ? Promise.reject(new Error('not understood')) : append(stream, ...rest);
    await expect(reassess(registered)).rejects.toThrow(`not understood; failed: contract ${CONTRACTS[1]}`);
    store.append = append;
    expect(await reassessments()).toHaveLength(2);
    expect(await reassess(registered)).toMatchObject({ contracts: 3 });
    expect(await reassessments()).toHaveLength(3);
  });

  it('is refused where nobody registered it', async () => {
    const data = { ...LATE_VERSION, versionId: 'TJ-SWS-1999' };
    const [reaction] = react({ id: 'e9', type: 'PolicyVersionRegistered', data, metadata });
    const handler = new ReassessContractsHandler(new Decisions(store), new RecordedContracts(store));
    const given = commandOf(reaction!, '2026-03-05') as ReassessContracts;
    await expect(handler.execute(given)).rejects.toMatchObject({
      code: 'policy.unknown-version',
      kind: 'not-found',
    });
  });

  it('is looked at also where it is extended over contracts of the gap', () => {
    const data = {
      policyKey: 'TJ-SWS',
      versionId: 'TJ-SWS-2024-13',
      effectiveTo: null,
      docNo: '1',
      reason: '续',
    };
    expect(react({ id: 'e1', type: 'PolicyExtended', data, metadata })).toEqual([
      {
        reactor: 'policy',
        cause: 'e1',
        command: { type: 'ReassessContracts', versionId: 'TJ-SWS-2024-13' },
        onBehalfOf: '11120104MB10000018',
      },
    ]);
  });

  it.each([true, false])(
    'is looked at to its end where whoever looked died on the way, each contract once (written: %s)',
    async (written) => {
      Object.assign(breaking, { stream: `contract-${CONTRACTS[1]}`, written, meanwhile: null });
      await expect(reassess(registered)).rejects.toBeInstanceOf(EventStoreUnavailable);
      expect(await reassessments()).toHaveLength(written ? 2 : 1);
      await reassess(registered, '2026-03-06');
      await reassess(registered, '2026-03-07');
      const streams = (await reassessments()).map(({ stream }) => stream);
      expect(streams.toSorted()).toEqual(CONTRACTS.map((contractId) => `contract-${contractId}`));
    },
  );
});
