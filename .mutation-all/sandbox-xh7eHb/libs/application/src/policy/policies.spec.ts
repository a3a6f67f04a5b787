// @ts-nocheck
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EventMetadata } from '#domain';
import { eventId } from '#event-store';
import { inMemoryEventStore } from '#event-store/testing';
import { ALL, draftVersion, PUBLISHED, type Reach } from '#policy';
import { Access } from '../kernel/access.js';
import { DeciderCache } from '../kernel/decider-cache.js';
import { Decisions } from '../kernel/decisions.js';
import { domainStore } from '../kernel/domain-store.js';
import { Policies } from './policies.js';
import { RecordedContracts } from './recorded-contracts.js';

const metadata: EventMetadata = {
  schemaVersion: 1,
  actor: { system: 'spec', onBehalfOf: null },
  occurredOn: '2025-03-03',
  commandId: 'c',
  commandHash: 'h',
  correlationId: 'c',
  causationId: 'c',
  source: 'api',
};
const PURCHASERS = { A: '11120104MB10000018', B: '11120000000125735B' } as const;
const DIVISIONS = { A: '120104001000', B: '120101001000' } as const;
/** A term of a year would break it. */
const DRAFT = draftVersion('DRAFT', '草案', [{ clause: 'S-10', revision: 1, parameters: { years: 0 } }]);

let policies: Policies;
beforeAll(async () => {
  const store = domainStore(inMemoryEventStore());
  const given = async (stream: string, type: string, data: object): Promise<void> => {
    const id = eventId('33333333-3333-4333-8333-333333333333', stream, 0);
    await store.append(stream, 'no_stream', [{ id, type, data, metadata }]);
  };
  for (const which of ['A', 'B'] as const) {
    const projectId = `0000000000000000000000000${which}`;
    const purchaser = { kind: '街道办事处', name: '街道', uscc: PURCHASERS[which] };
    const of = { projectId, stationId: 'S', purchaser };
    await given(`project-${projectId}`, 'ProjectDrafted', {
      ...of,
      stationName: '站',
      divisionCode: DIVISIONS[which],
      name: '项目',
      category: '扶老助老',
    });
    const contractId = `1000000000000000000000000${which}`;
    await given(`contract-${contractId}`, 'ContractSigned', {
      ...of,
      contractId,
      number: `HT-${which}`,
      supplier: { id: 'P', name: '中心', uscc: '52120104MJ1000002J' },
      signedOn: '2025-03-03',
      startsOn: '2025-03-03',
      endsOn: '2026-03-02',
      amountFen: 100,
      items: [],
      paymentSchedule: [],
      targets: [],
      acceptanceStandards: [],
      policyVersionId: 'TJ-SWS-2024-13',
      policyGapAcknowledgement: null,
    });
  }
  const cache = new DeciderCache(store);
  const decisions = new Decisions(store, cache, null, new Access(cache));
  policies = new Policies(decisions.now, new RecordedContracts(store));
});

const broken = async (reach: Reach) => {
  const { contracts, clauses } = await policies.whatIf(DRAFT, reach);
  const breaching = clauses.find(({ clause }) => clause === 'S-10')?.newlyBreaching;
  return {
    seen: contracts,
    sumFen: breaching?.amountFen,
    names: breaching?.numbers.map((one) => one.number),
  };
};

describe('What a draft would have meant', () => {
  it.each<[string, Reach, object]>([
    ['of every contract to the platform', ALL, { seen: 2, sumFen: 200, names: ['HT-A', 'HT-B'] }],
    [
      'of a division’s contracts to who watches the division',
      { kind: 'division', prefix: '120104', orgUscc: null },
      { seen: 1, sumFen: 100, names: ['HT-A'] },
    ],
    [
      'of a case’s contracts to who works on the case',
      { kind: 'cases', projectIds: ['0000000000000000000000000B'] },
      { seen: 1, sumFen: 100, names: ['HT-B'] },
    ],
    [
      'of all in sum and of none by number to who reaches none',
      PUBLISHED,
      { seen: 2, sumFen: 200, names: [] },
    ],
  ])('is told %s', async (_what, reach, told) => {
    expect(await broken(reach)).toEqual(told);
  });
});
