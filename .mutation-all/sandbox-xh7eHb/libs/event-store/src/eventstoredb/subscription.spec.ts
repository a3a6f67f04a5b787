// @ts-nocheck
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { EventStoreDBClient, Position } from '@eventstore/db-client';
import { EventStoreUnavailable, type SubscriptionItem } from '../event-store.port.js';
import { subscription } from './subscription.js';

/** A subscription of the client, fed by hand: its checkpoints come by callback, ahead of buffered events. */
function fed() {
  const stream = new PassThrough({ objectMode: true });
  let reached: (subscription: unknown, position: Position) => void = () => {};
  let unsubscribed = false;
  const client = {
    subscribeToAll: ({ filter }: { filter: { checkpointReached: typeof reached } }) => {
      reached = filter.checkpointReached;
      return Object.assign(stream, {
        unsubscribe: async () => {
          unsubscribed = true;
        },
      });
    },
  } as unknown as EventStoreDBClient;
  const event = (position: bigint, type = 'Visited') => {
    const place = { commit: position, prepare: position };
    stream.write({
      event: {
        streamId: 'visit-1',
        id: 'x',
        revision: 0n,
        type,
        data: {},
        created: new Date(0),
        position: place,
      },
    });
  };
  return {
    client,
    stream,
    event,
    checkpoint: (position: bigint) => reached(undefined, { commit: position, prepare: position }),
    unsubscribed: () => unsubscribed,
  };
}

const ending = new AbortController();
const follow = (
  { client }: { client: EventStoreDBClient },
  signal = ending.signal,
  givenUp = new AbortController().signal,
) => oneByOne(subscription(client, { after: null, prefixes: ['visit-'], signal }, givenUp, 1000));
async function* oneByOne(
  batches: AsyncGenerator<SubscriptionItem[]>,
): AsyncGenerator<SubscriptionItem, void> {
  for await (const items of batches) yield* items;
}
const told = (item: SubscriptionItem | void) =>
  !item
    ? 'end'
    : item.kind === 'event'
      ? item.event.position
      : item.kind === 'checkpoint'
        ? `past ${item.position}`
        : item.kind;

describe('a subscription of the client', () => {
  it('tells how far it has come only when everything before has been handed over', async () => {
    const source = fed();
    const items = follow(source);
    const first = items.next();
    source.event(1n);
    source.event(2n);
    source.checkpoint(5n);
    source.stream.emit('caughtUp');
    const rest = [told((await first).value)];
    for (let count = 0; count < 3; count += 1) rest.push(told((await items.next()).value));
    expect(rest).toEqual([1n, 2n, 'past 5', 'caughtUp']);
    await items.return();
    expect(source.unsubscribed()).toBe(true);
  });

  it('forgets a checkpoint that later events have passed', async () => {
    const source = fed();
    const items = follow(source);
    const first = items.next();
    source.checkpoint(5n);
    source.event(6n);
    source.stream.emit('caughtUp');
    expect(told((await first).value)).toBe(6n);
    expect(told((await items.next()).value)).toBe('caughtUp');
    await items.return();
  });

  it('hands over what came before an error, then fails', async () => {
    const source = fed();
    const items = follow(source);
    const first = items.next();
    source.event(1n);
    source.event(2n, '$hidden');
    source.event(3n);
    source.stream.emit('error', new Error('connection lost'));
    expect(told((await first).value)).toBe(1n);
    expect(told((await items.next()).value)).toBe(3n);
    await expect(items.next()).rejects.toThrow('connection lost');
  });

  it('ends with the stream of the client', async () => {
    const source = fed();
    const items = follow(source);
    const first = items.next();
    source.event(1n);
    source.stream.end();
    await first;
    expect((await items.next()).done).toBe(true);
  });

  it('fails where the server does not even confirm it', async () => {
    const items = subscription(
      fed().client,
      { after: null, prefixes: ['visit-'], signal: ending.signal },
      new AbortController().signal,
      20,
    );
    await expect(items.next()).rejects.toThrow('has not answered within 20 ms');
  });

  it('fails where its client is given up: the stream of the client would just stay silent', async () => {
    const givenUp = new AbortController();
    const next = follow(fed(), ending.signal, givenUp.signal).next();
    await setImmediate();
    givenUp.abort();
    await expect(next).rejects.toBeInstanceOf(EventStoreUnavailable);
  });

  it('ends while it waits when it is told to', async () => {
    const own = new AbortController();
    const source = fed();
    const next = follow(source, own.signal).next();
    await setImmediate();
    own.abort();
    expect((await next).done).toBe(true);
    expect(source.unsubscribed()).toBe(true);
  });
});
