// @ts-nocheck
import { beforeEach, describe, expect, it } from '@jest/globals';
import { reject, type Decider, type EventMetadata, type Message } from '#domain';
import {
  EventStoreUnavailable,
  WrongExpectedRevision,
  type EventStore,
  type StoredEvent,
} from '#event-store';
import { inMemoryEventStore } from '#event-store/testing';
import { ALL } from '#policy';
import { DeciderCache } from './decider-cache.js';
import { Decisions, type Decision } from './decisions.js';
import { envelope, type Given } from './envelope.js';
import { ConcurrentWrite, PolicyRefusal, StaleRevision } from './failures.js';

type Add = Message<'Add', { amount: number }>;
type Added = Message<'Added', { amount: number }>;

/** A jar that holds ten at most. */
const jar: Decider<number, Add, Added> = {
  initial: 0,
  decide: ({ data }, held) =>
    held + data.amount > 10
      ? reject('jar.full', '已满。', 'Full.')
      : data.amount === 0
        ? []
        : [{ type: 'Added', data }],
  evolve: (held, { data }) => held + data.amount,
};

const KEY = '11111111-1111-4111-8111-111111111111';
const given = (more: Partial<Given> = {}) =>
  envelope({
    commandId: KEY,
    actor: { accountId: 'a1', role: 'PROJECT_OFFICER', orgUscc: null },
    reach: ALL,
    source: 'api',
    correlationId: 'c1',
    today: '2026-03-10',
    payload: { amount: 1 },
    ...more,
  });
const adding = (amount: number, more: Partial<Given> = {}): Decision<number, Add, Added> => ({
  stream: 'jar-1',
  decider: jar,
  envelope: given({ payload: { amount }, ...more }),
  prepare: () => ({ command: { type: 'Add', data: { amount } }, links: { projectId: 'p1' } }),
});
const another = (n: number) => ({ commandId: `22222222-2222-4222-8222-${String(n).padStart(12, '0')}` });

async function eventsOf(store: EventStore, stream = 'jar-1'): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  for await (const event of store.readStream(stream)) events.push(event);
  return events;
}

let store: EventStore;
let decisions: Decisions;
beforeEach(() => {
  store = inMemoryEventStore();
  decisions = new Decisions(store);
});

describe('A command', () => {
  it('appends what the decider answers, with who, when and why', async () => {
    const answer = await decisions.decide(adding(3));
    expect(answer).toMatchObject({ stream: 'jar-1', revision: 0n, events: ['Added'] });
    const [event] = await eventsOf(store);
    expect(event?.data).toEqual({ amount: 3 });
    expect(event?.metadata).toMatchObject({
      projectId: 'p1',
      commandId: KEY,
      causationId: KEY,
      correlationId: 'c1',
      occurredOn: '2026-03-10',
      source: 'api',
      actor: { accountId: 'a1', role: 'PROJECT_OFFICER', orgUscc: null },
    });
  });

  it('given again answers the first result and appends nothing, also from another process', async () => {
    const first = await decisions.decide(adding(3));
    await decisions.decide(adding(1, another(1)));
    expect(await decisions.decide(adding(3))).toEqual(first);
    expect(await new Decisions(store).decide(adding(3))).toEqual(first);
    expect(await eventsOf(store)).toHaveLength(2);
  });

  it('given again answers the first result although its If-Match has passed', async () => {
    await decisions.decide(adding(1, another(1)));
    const first = await decisions.decide(adding(3, { ifMatch: 0n }));
    expect(await decisions.decide(adding(3, { ifMatch: 0n }))).toEqual(first);
  });

  it('is refused where its id was used for another payload', async () => {
    await decisions.decide(adding(3));
    await expect(decisions.decide(adding(4))).rejects.toMatchObject({ code: 'idempotency.other-payload' });
    expect(await eventsOf(store)).toHaveLength(1);
  });

  it('is refused where its id was used for another payload that names another stream', async () => {
    await decisions.decide(adding(3));
    const elsewhere = { ...adding(4), stream: 'jar-2' };
    await expect(decisions.decide(elsewhere)).rejects.toMatchObject({ code: 'idempotency.other-payload' });
    expect(await eventsOf(store, 'jar-2')).toEqual([]);
  });

  it('that was refused may come corrected under its id', async () => {
    await expect(decisions.decide(adding(11))).rejects.toMatchObject({ code: 'jar.full' });
    expect(await decisions.decide(adding(3))).toMatchObject({ events: ['Added'] });
  });

  it('with If-Match is refused where the stream has moved on', async () => {
    await decisions.decide(adding(1, another(1)));
    await decisions.decide(adding(1, another(2)));
    await expect(decisions.decide(adding(1, { ifMatch: 0n }))).rejects.toEqual(new StaleRevision(0n, 1n));
    expect(await eventsOf(store)).toHaveLength(2);
  });
});

describe('A command beside others', () => {
  it('is decided again on what another process wrote meanwhile', async () => {
    await decisions.decide(adding(1, another(1)));
    await new Decisions(store).decide(adding(2, another(2)));
    expect(await decisions.decide(adding(3))).toMatchObject({ revision: 2n });
    expect((await eventsOf(store)).map(({ data }) => data)).toEqual([
      { amount: 1 },
      { amount: 2 },
      { amount: 3 },
    ]);
  });

  it('is refused by what another process wrote meanwhile', async () => {
    await decisions.decide(adding(1, another(1)));
    await new Decisions(store).decide(adding(8, another(2)));
    await expect(decisions.decide(adding(3))).rejects.toMatchObject({ code: 'jar.full' });
  });

  it('that would change nothing as far as is cached is decided on what the store says', async () => {
    const emptying: Decision<number, Add, Added> = {
      ...adding(0, another(3)),
      decider: {
        ...jar,
        decide: (_command, held) => (held === 0 ? [] : [{ type: 'Added', data: { amount: -held } }]),
      },
    };
    await decisions.decide(adding(4, another(1)));
    await decisions.decide({ ...emptying, envelope: given(another(2)) });
    await new Decisions(store).decide(adding(5, another(4)));
    expect(await decisions.decide(emptying)).toMatchObject({ events: ['Added'] });
    expect((await eventsOf(store)).at(-1)?.data).toEqual({ amount: -5 });
  });

  it('that changes nothing appends nothing', async () => {
    expect(await decisions.decide(adding(0))).toMatchObject({ revision: null, events: [] });
    expect(await eventsOf(store)).toEqual([]);
  });

  it('is one of many at once and still decided on all before it', async () => {
    const asked = Array.from({ length: 20 }, (_, n) => decisions.decide(adding(1, another(n))));
    const settled = await Promise.allSettled(asked);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect(await eventsOf(store)).toHaveLength(10);
  });

  it('names both revisions where others keep writing', async () => {
    const contended: EventStore = Object.assign(Object.create(store) as EventStore, {
      append: () => Promise.reject(new WrongExpectedRevision('jar-1', 'no_stream', 4n)),
    });
    const asked = new Decisions(contended).decide(adding(1));
    await expect(asked).rejects.toEqual(new ConcurrentWrite(null, 4n));
  });

  it('whose answer was lost is found again by its id', async () => {
    let lost = true;
    const flaky: EventStore = Object.assign(Object.create(store) as EventStore, {
      append: async (...append: Parameters<EventStore['append']>) => {
        const written = await store.append(...append);
        if (!lost) return written;
        lost = false;
        throw new EventStoreUnavailable('no answer');
      },
    });
    const unsure = new Decisions(flaky);
    await expect(unsure.decide(adding(3))).rejects.toBeInstanceOf(EventStoreUnavailable);
    expect(await unsure.decide(adding(3))).toMatchObject({ revision: 0n, events: ['Added'] });
    expect(await eventsOf(store)).toHaveLength(1);
  });

  it('is decided the same with a cache that holds nothing', async () => {
    const uncached = new Decisions(store, new DeciderCache(store, 0));
    await uncached.decide(adding(6, another(1)));
    await uncached.decide(adding(4, another(2)));
    await expect(uncached.decide(adding(1))).rejects.toMatchObject({ code: 'jar.full' });
  });

  it('records the revision of every other stream it read facts from', async () => {
    await decisions.decide(adding(2, another(1)));
    await decisions.decide({
      ...adding(1),
      stream: 'jar-2',
      prepare: async (_held, facts) => {
        const amount = await facts.read('jar-1', jar);
        return { command: { type: 'Add', data: { amount } }, links: {} };
      },
    });
    const [event] = await eventsOf(store, 'jar-2');
    expect(event?.data).toEqual({ amount: 2 });
    expect(event?.metadata).toMatchObject({ factsFrom: { 'jar-1': '0' } });
  });
});

describe('The policy', () => {
  const term = (endsOn: string): Decision<number, Add, Added> => ({
    ...adding(1),
    prepare: () => ({
      command: { type: 'Add', data: { amount: 1 } },
      links: {},
      question: {
        act: 'SignContract',
        on: '2025-03-03',
        facts: {
          divisionCode: '120101001000',
          term: { startsOn: '2025-03-03', endsOn },
          projectTerms: [{ startsOn: '2025-03-03', endsOn }],
        },
        exceptions: new Map(),
      },
    }),
  });

  it('is recorded in the same append as what it let pass', async () => {
    const answer = await decisions.decide(term('2026-03-02'));
    expect(answer).toMatchObject({ revision: 1n, events: ['Added', 'ComplianceChecked'] });
    expect((await eventsOf(store))[1]?.data).toMatchObject({
      act: 'SignContract',
      versionId: 'TJ-SWS-2024-13',
    });
  });

  it('refuses without a trace in the log', async () => {
    const asked = decisions.decide(term('2027-03-02'));
    await expect(asked).rejects.toBeInstanceOf(PolicyRefusal);
    expect(await eventsOf(store)).toEqual([]);
  });
});

describe('The business date', () => {
  const metadataOn = async (occurredOn: string) => {
    await decisions.decide(adding(1, { ...another(Number(occurredOn.slice(-2))), occurredOn }));
    return (await eventsOf(store)).at(-1)?.metadata as EventMetadata;
  };

  it('is flagged where it lies more than seven days back', async () => {
    expect(await metadataOn('2026-03-03')).not.toHaveProperty('late');
    expect(await metadataOn('2026-03-02')).toHaveProperty('late', true);
  });

  it('never lies in the future and is a date', () => {
    expect(() => given({ occurredOn: '2026-03-11' })).toThrow(expect.objectContaining({ kind: 'invalid' }));
    expect(() => given({ occurredOn: '2026-02-30' })).toThrow(expect.objectContaining({ kind: 'invalid' }));
  });
});
