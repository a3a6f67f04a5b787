// @ts-nocheck
import { beforeEach, describe, expect, it } from '@jest/globals';
import { STREAM_CATEGORIES, type EventMetadata, type Message } from '#domain';
import { eventId, type EventStore } from '#event-store';
import { inMemoryEventStore } from '#event-store/testing';
import { ALL, PUBLISHED, type Reach } from '#policy';
import { Access, demandOwnName } from './access.js';
import { DeciderCache } from './decider-cache.js';
import { domainStore } from './domain-store.js';

const PROJECT = '0000000000000000000000000P';
const CONTRACT = '0000000000000000000000000C';
const OFFICE = '11120104MB10000018';
const PROVIDER = '52120104MJ1000002J';
const EVALUATOR = '91350100M000100Y43';

const metadata: EventMetadata = {
  schemaVersion: 1,
  actor: { system: 'spec', onBehalfOf: null },
  occurredOn: '2026-03-02',
  commandId: 'c',
  commandHash: 'h',
  correlationId: 'c',
  causationId: 'c',
  source: 'api',
};
let store: EventStore;
let access: Access;
let revisions: Map<string, bigint>;
const given = async (stream: string, { type, data }: Message): Promise<void> => {
  const last = revisions.get(stream) ?? -1n;
  const id = eventId('33333333-3333-4333-8333-333333333333', stream, Number(last + 1n));
  await store.append(stream, last < 0n ? 'no_stream' : last, [{ id, type, data, metadata }]);
  revisions.set(stream, last + 1n);
};

const draft = {
  projectId: PROJECT,
  stationId: 'S',
  stationName: '站',
  divisionCode: '120104001000',
  name: '项目',
  category: '扶老助老',
  purchaser: { kind: '街道办事处', name: '街道', uscc: OFFICE },
};
const terms = {
  contractId: CONTRACT,
  projectId: PROJECT,
  stationId: 'S',
  number: 'HT-1',
  purchaser: draft.purchaser,
  supplier: { id: PROVIDER, name: '中心', uscc: PROVIDER },
  signedOn: '2026-03-02',
  startsOn: '2026-03-02',
  endsOn: '2027-03-01',
  amountFen: 1,
  items: [],
  paymentSchedule: [],
  targets: [],
  acceptanceStandards: [],
  policyVersionId: null,
  policyGapAcknowledgement: null,
};
const evaluation = {
  evaluationId: `${CONTRACT}.e1`,
  kind: 'third-party',
  evaluator: { name: '评估', uscc: EVALUATOR },
  recusalDeclared: true,
};

const inNankai: Reach = { kind: 'division', prefix: '120104', orgUscc: null };
const inHeping: Reach = { kind: 'division', prefix: '120101', orgUscc: null };
const evaluating: Reach = { kind: 'evaluator', orgUscc: EVALUATOR };
/** What belongs to nobody in particular. */
const PUBLIC: ReadonlySet<string> = new Set(['externalcase', 'policy']);
const OF_PROJECT = [`project-${PROJECT}`, `contract-${CONTRACT}`, `ledger-${CONTRACT}-202603`];

describe('Access', () => {
  beforeEach(async () => {
    revisions = new Map();
    store = domainStore(inMemoryEventStore());
    access = new Access(new DeciderCache(store));
    await given(`project-${PROJECT}`, { type: 'ProjectDrafted', data: draft });
    const { contractId, number, startsOn, endsOn, amountFen } = terms;
    const reserved = { contractId, number, startsOn, endsOn, amountFen };
    await given(`project-${PROJECT}`, { type: 'ContractReserved', data: reserved });
    await given(`contract-${CONTRACT}`, { type: 'ContractSigned', data: terms });
  });

  it.each(OF_PROJECT)('to %s is its division’s', async (stream) => {
    await expect(access.demand(inNankai, stream)).resolves.toBeUndefined();
    await expect(access.demand(inHeping, stream)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('answers what is out of reach and what is not there with the same words', async () => {
    const refusalOf = (stream: string) => access.demand(inHeping, stream).catch((error: unknown) => error);
    const missing = PROJECT.replace('P', 'Q');
    expect(await refusalOf(`project-${PROJECT}`)).toEqual(await refusalOf(`project-${missing}`));
    expect(await refusalOf(`contract-${CONTRACT}`)).toEqual(await refusalOf(`contract-${missing}`));
  });

  it('sees an appointment made by another process after it was refused', async () => {
    for (const stream of OF_PROJECT) expect(await access.mayReach(evaluating, stream)).toBe(false);
    await given(`contract-${CONTRACT}`, { type: 'EvaluationStarted', data: evaluation });
    for (const stream of OF_PROJECT) expect(await access.mayReach(evaluating, stream)).toBe(true);
  });

  it('is everywhere for the platform itself, also to what is about to begin', async () => {
    await expect(access.demand(ALL, 'project-none')).resolves.toBeUndefined();
  });

  it('knows for every kind of stream whom it belongs to', async () => {
    for (const category of STREAM_CATEGORIES) {
      const seen = await access.mayReach(PUBLISHED, `${category}-00000000000000000000000000-202603`);
      expect({ category, seen }).toEqual({ category, seen: PUBLIC.has(category) });
    }
  });

  it('refuses to begin anything outside the division or in another’s name', async () => {
    const subject = { kind: 'station', divisionCode: '120101001000' } as const;
    await expect(access.demand(inNankai, { subject, pointer: '/divisionCode' })).rejects.toMatchObject({
      code: 'out-of-jurisdiction',
      kind: 'forbidden',
      pointer: '/divisionCode',
    });
    const office: Reach = { kind: 'purchaser', orgUscc: PROVIDER };
    expect(() => demandOwnName(office, OFFICE, '/purchaser/uscc')).toThrow(/jurisdiction/);
  });
});
