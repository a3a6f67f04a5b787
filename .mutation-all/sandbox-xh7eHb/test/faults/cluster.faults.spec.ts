// @ts-nocheck
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { connectEventStore, EventStoreUnavailable, superviseAll, type EventStore } from '#event-store';
import { ClusterNode } from '../support/cluster-node.js';
import { cleartextHost, eventStoreTarget, type EventStoreTarget } from '../support/event-store-target.js';
import { FaultProxy } from '../support/fault-proxy.js';
import { until } from '../support/until.js';

jest.setTimeout(60_000);

let target: EventStoreTarget;
/** Two nodes with one history: each a way to the same store. */
let one: FaultProxy;
let two: FaultProxy;
/** The node whose address the client is given. */
let seed: ClusterNode;
let store: EventStore;

beforeAll(async () => {
  target = await eventStoreTarget();
});
afterAll(() => target.stop());
beforeEach(async () => {
  one = await FaultProxy.before(cleartextHost(target.url));
  two = await FaultProxy.before(cleartextHost(target.url));
  seed = await ClusterNode.start();
  store = connectEventStore(`esdb+discover://127.0.0.1:${seed.port}?tls=false`, { deadlineMs: 4000 });
});
afterEach(async () => {
  await store.close();
  await Promise.all([one.close(), two.close(), seed.stop()]);
});

describe('a cluster', () => {
  it('is found through the gossip of a seed', async () => {
    seed.members = [
      { port: one.port, state: 'follower' },
      { port: two.port, state: 'leader' },
    ];
    const stream = await begun();
    expect(await revisions(stream)).toEqual([0n]);
    expect([one.open, two.open > 0]).toEqual([0, true]);
  });

  it('is found again after it could not be discovered', async () => {
    await expect(store.ping()).rejects.toBeInstanceOf(EventStoreUnavailable);
    await expect(begun()).rejects.toBeInstanceOf(EventStoreUnavailable);
    seed.members = [{ port: one.port, state: 'leader' }];
    await store.ping();
    expect(await revisions(await begun())).toEqual([0n]);
  });

  it('is followed to its leader where the node does not lead', async () => {
    seed.members = [{ port: seed.port, state: 'leader' }];
    seed.leaderPort = one.port;
    const stream = await begun();
    expect(await revisions(stream)).toEqual([0n]);
    expect(seed.sentAway).toEqual(expect.arrayContaining(['BatchAppend', 'Read']));
  });
});

describe('when the leader changes', () => {
  it('writers and followers go on with the new one', async () => {
    seed.members = [
      { port: one.port, state: 'leader' },
      { port: two.port, state: 'follower' },
    ];
    const stream = await begun();
    const ending = new AbortController();
    const seen: bigint[] = [];
    const following = (async () => {
      const options = { after: null, prefixes: [stream], silenceMs: 500, signal: ending.signal };
      for await (const item of superviseAll(store, options)) {
        if (item.kind === 'event') seen.push(item.event.revision);
      }
    })();
    await until('the follower is there', () => seen.length === 1);

    one.refuse();
    seed.members = [{ port: two.port, state: 'leader' }];
    for (let revision = 0n; revision < 20n; revision += 1n) await appended(stream, revision);
    await until('the follower has everything', () => seen.length === 21);
    ending.abort();
    await following;
    expect(seen).toEqual(Array.from({ length: 21 }, (_, revision) => BigInt(revision)));
    expect(await revisions(stream)).toEqual(seen);
  });
});

const appended = (stream: string, expected: bigint | 'no_stream') =>
  store.append(stream, expected, [{ id: randomUUID(), type: 'Happened', data: {}, metadata: {} }]);

async function begun(): Promise<string> {
  const stream = `cluster${randomUUID().replaceAll('-', '')}`;
  await appended(stream, 'no_stream');
  return stream;
}

async function revisions(stream: string): Promise<bigint[]> {
  const list: bigint[] = [];
  for await (const { revision } of store.readStream(stream)) list.push(revision);
  return list;
}
