// @ts-nocheck
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { EventStore, StoredEvent, SubscribeOptions, SubscriptionItem } from './event-store.port.js';
import { superviseAll, type SubscriptionState, type SuperviseOptions } from './supervised-subscription.js';

type Script = (options: SubscribeOptions) => AsyncGenerator<SubscriptionItem>;

/** A store whose subscriptions follow a script, one after the other, and whose log is a list. */
class ScriptedStore {
  readonly log: StoredEvent[] = [];
  readonly subscribedAfter: (bigint | null)[] = [];
  readonly signals: AbortSignal[] = [];
  readonly readFrom: (bigint | undefined)[] = [];
  readable = true;
  private readonly scripts: Script[];

  constructor(...scripts: Script[]) {
    this.scripts = scripts;
  }

  readonly store = {
    subscribeToAll: (options: SubscribeOptions) => {
      this.subscribedAfter.push(options.after);
      this.signals.push(options.signal);
      const script = this.scripts.shift() ?? quiet;
      return script(options);
    },
    readAll: ({ from, maxCount }: { from?: bigint; maxCount: number }) => this.read(from, maxCount),
  } as unknown as EventStore;

  private async *read(from: bigint | undefined, maxCount: number): AsyncGenerator<StoredEvent> {
    this.readFrom.push(from);
    if (!this.readable) throw new Error('unreachable');
    yield* this.log.filter(({ position }) => position >= (from ?? 0n)).slice(0, maxCount);
  }
}

/** Pauses end when the test says so. */
class ManualTime {
  readonly pauses: { readonly ms: number; readonly end: () => void }[] = [];

  readonly sleep = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const pause = {
        ms,
        end: () => {
          this.pauses.splice(this.pauses.indexOf(pause), 1);
          resolve();
        },
      };
      this.pauses.push(pause);
      signal.addEventListener('abort', pause.end, { once: true });
    });

  /** Ends the pause of that length once it has begun. */
  async pass(ms: number): Promise<void> {
    for (let turn = 0; turn < 100; turn += 1) {
      await setImmediate();
      const pause = this.pauses.find((one) => one.ms === ms);
      if (pause) {
        pause.end();
        await setImmediate();
        return;
      }
    }
    throw new Error(`No pause of ${ms} ms among ${this.pauses.map((one) => one.ms).join(', ')}`);
  }
}

const event = (position: bigint, stream = 'visit-1'): StoredEvent => ({
  stream,
  revision: position,
  position,
  id: String(position),
  type: 'Visited',
  data: {},
  metadata: {},
  dataBytes: Buffer.from('{}'),
  metadataBytes: Buffer.from('{}'),
  createdAt: new Date(0),
});
const anEvent = (position: bigint): SubscriptionItem => ({ kind: 'event', event: event(position) });
const aCheckpoint = (position: bigint): SubscriptionItem => ({ kind: 'checkpoint', position });
const CAUGHT_UP: SubscriptionItem = { kind: 'caughtUp' };

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
const quiet: Script = async function* ({ signal }) {
  yield CAUGHT_UP;
  await aborted(signal);
};
const then = (items: SubscriptionItem[], end: 'ends' | 'fails' | 'falls silent'): Script =>
  async function* ({ signal }) {
    yield* items;
    if (end === 'fails') throw new Error('connection lost');
    if (end === 'falls silent') await aborted(signal);
  };

const SILENCE = 15_000;
const GRACE = SILENCE * 0.2;

function supervised(script: ScriptedStore, options: Partial<SuperviseOptions> = {}) {
  const time = new ManualTime();
  const ending = new AbortController();
  const states: SubscriptionState[] = [];
  const items: SubscriptionItem[] = [];
  const subscription = superviseAll(script.store, {
    after: null,
    prefixes: ['visit-'],
    signal: ending.signal,
    onState: (state) => states.push(state),
    sleep: time.sleep,
    random: () => 1,
    ...options,
  });
  const consumed = (async () => {
    for await (const item of subscription) items.push(item);
  })();
  const places = () =>
    items.flatMap((item) =>
      item.kind === 'event'
        ? [`e${item.event.position}`]
        : item.kind === 'checkpoint'
          ? [`c${item.position}`]
          : [],
    );
  const stop = async () => {
    ending.abort();
    await consumed;
  };
  return { time, states, items, places, stop, subscription };
}

describe('a supervised subscription', () => {
  it('subscribes again after the last position handed over when the subscription fails', async () => {
    const script = new ScriptedStore(
      then([anEvent(3n), anEvent(7n)], 'fails'),
      then([anEvent(9n)], 'falls silent'),
    );
    const { time, places, states, stop } = supervised(script, { after: 2n });
    await time.pass(100);
    await stop();
    expect(places()).toEqual(['e3', 'e7', 'e9']);
    expect(script.subscribedAfter).toEqual([2n, 7n]);
    expect(states).toContainEqual(
      expect.objectContaining({ kind: 'reconnecting', reason: 'error', error: new Error('connection lost') }),
    );
  });

  it('does so when the subscription just ends', async () => {
    const script = new ScriptedStore(then([anEvent(1n), aCheckpoint(5n)], 'ends'), quiet);
    const { time, states, stop } = supervised(script);
    await time.pass(100);
    await stop();
    expect(script.subscribedAfter).toEqual([null, 5n]);
    expect(states.map(({ kind }) => kind)).toEqual([
      'connecting',
      'connected',
      'reconnecting',
      'connecting',
      'connected',
      'caughtUp',
    ]);
  });

  it('does so when the subscription is silent although the log has more', async () => {
    const script = new ScriptedStore(
      then([anEvent(1n), CAUGHT_UP], 'falls silent'),
      then([anEvent(2n)], 'falls silent'),
    );
    script.log.push(event(1n), event(2n));
    const { time, places, states, stop } = supervised(script);
    await time.pass(SILENCE);
    await time.pass(SILENCE);
    await time.pass(GRACE);
    await time.pass(100);
    await stop();
    expect(places()).toEqual(['e1', 'e2']);
    expect(script.subscribedAfter).toEqual([null, 1n]);
    expect(states).toContainEqual(expect.objectContaining({ kind: 'reconnecting', reason: 'silence' }));
  });
});

describe('a silent subscription', () => {
  it('is kept where the silence is nothing but quiet', async () => {
    const script = new ScriptedStore(then([anEvent(1n), CAUGHT_UP], 'falls silent'));
    script.log.push(event(1n), event(2n, 'other-1'), event(3n, 'other-1'));
    const { time, stop } = supervised(script);
    await time.pass(SILENCE);
    await time.pass(SILENCE);
    await time.pass(SILENCE);
    await stop();
    expect(script.subscribedAfter).toEqual([null]);
    expect(script.readFrom).toEqual([1n, 3n]);
  });

  it('is given time for an event that is still on its way', async () => {
    const arrival = deferred();
    const script = new ScriptedStore(async function* ({ signal }) {
      yield CAUGHT_UP;
      await arrival.promise;
      yield anEvent(1n);
      await aborted(signal);
    });
    script.log.push(event(1n));
    const { time, places, stop } = supervised(script);
    await time.pass(SILENCE);
    await time.pass(SILENCE);
    arrival.resolve(undefined);
    await setImmediate();
    await time.pass(GRACE);
    await stop();
    expect(places()).toEqual(['e1']);
    expect(script.subscribedAfter).toEqual([null]);
  });

  it('is not trusted while the log cannot be asked', async () => {
    const script = new ScriptedStore(quiet, quiet);
    script.readable = false;
    const { time, stop } = supervised(script);
    await time.pass(SILENCE);
    await time.pass(SILENCE);
    await time.pass(GRACE);
    await time.pass(100);
    await stop();
    expect(script.subscribedAfter).toEqual([null, null]);
  });

  it('is not what a busy consumer is', async () => {
    const script = new ScriptedStore(then([anEvent(1n), anEvent(2n)], 'falls silent'));
    script.log.push(event(1n), event(2n));
    const time = new ManualTime();
    const ending = new AbortController();
    const subscription = superviseAll(script.store, {
      after: null,
      prefixes: ['visit-'],
      signal: ending.signal,
      sleep: time.sleep,
    });
    expect((await subscription.next()).value).toEqual(anEvent(1n));
    await time.pass(SILENCE);
    await time.pass(SILENCE);
    expect(script.readFrom).toEqual([]);
    expect((await subscription.next()).value).toEqual(anEvent(2n));
    expect(script.subscribedAfter).toEqual([null]);
    ending.abort();
    await subscription.return();
  });
});

describe('what the consumer sees', () => {
  it('is every event once, and no checkpoint from behind it', async () => {
    const script = new ScriptedStore(
      then([anEvent(1n), anEvent(2n), aCheckpoint(2n)], 'fails'),
      then([anEvent(1n), anEvent(2n), aCheckpoint(1n), anEvent(3n), aCheckpoint(4n)], 'falls silent'),
    );
    const { time, places, stop } = supervised(script);
    await time.pass(100);
    await stop();
    expect(places()).toEqual(['e1', 'e2', 'e3', 'c4']);
  });
});

describe('a pause between two subscriptions', () => {
  it('is longer each time, up to a limit, and short again after a success', async () => {
    const script = new ScriptedStore(
      then([], 'fails'),
      then([], 'fails'),
      then([], 'ends'),
      then([], 'fails'),
      then([anEvent(1n)], 'fails'),
      quiet,
    );
    const { time, states, stop } = supervised(script, { backoff: { minMs: 100, maxMs: 400 } });
    for (const ms of [100, 200, 400, 400, 100]) await time.pass(ms);
    await stop();
    const pauses = states.flatMap((state) =>
      state.kind === 'reconnecting' ? [[state.attempt, state.delayMs]] : [],
    );
    expect(pauses).toEqual([
      [1, 100],
      [2, 200],
      [3, 400],
      [4, 400],
      [1, 100],
    ]);
  });

  it('is spread by chance', async () => {
    const script = new ScriptedStore(then([], 'fails'), then([], 'fails'), quiet);
    const chance = [0, 0.5];
    const { time, stop } = supervised(script, { random: () => chance.shift()! });
    await time.pass(50);
    await time.pass(150);
    await stop();
    expect(script.subscribedAfter).toHaveLength(3);
  });
});

describe('the end of a supervised subscription', () => {
  it('comes when it is told to, while it waits and while it pauses', async () => {
    const waiting = supervised(new ScriptedStore(quiet));
    await setImmediate();
    await waiting.stop();

    const pausing = supervised(new ScriptedStore(then([], 'fails')));
    await setImmediate();
    await pausing.stop();
    expect(pausing.states.at(-1)).toMatchObject({ kind: 'reconnecting' });
  });

  it('lets go of the store when the consumer leaves', async () => {
    const script = new ScriptedStore(then([anEvent(1n), anEvent(2n)], 'falls silent'));
    const subscription = superviseAll(script.store, {
      after: null,
      prefixes: ['visit-'],
      signal: new AbortController().signal,
    });
    for await (const _ of subscription) break;
    expect(script.signals[0]!.aborted).toBe(true);
  });

  it('refuses to follow nothing', async () => {
    const { signal } = new AbortController();
    const subscription = superviseAll(new ScriptedStore().store, { after: null, prefixes: [], signal });
    await expect(subscription.next()).rejects.toThrow(RangeError);
  });
});

function deferred() {
  let resolve!: (value: unknown) => void;
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
