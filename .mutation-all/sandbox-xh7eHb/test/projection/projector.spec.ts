// @ts-nocheck
import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { StoredEvent } from '#event-store';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  foldHistory,
  LogKeyFault,
  ProjectionProgress,
  rebuild,
  RebuildStopped,
  type Until,
} from '#projection';
import { until } from '../support/until.js';
import { Bench, codec, counters, entries, type Added } from './counters.js';

const EVERYTHING = `SELECT (SELECT json_agg(c ORDER BY id) FROM read.counters c) AS counters,
  (SELECT json_agg(e ORDER BY position) FROM read.entries e) AS entries`;

let bench: Bench;
beforeEach(async () => {
  bench = await Bench.open();
});
afterEach(() => bench.close());

describe('projector', () => {
  it('shows what was appended before and after it started', async () => {
    await bench.add('counter-1', { amount: 1 }, { amount: 2.5 });
    bench.project();
    const position = await bench.add('counter-2', { amount: 4, note: '第二' });
    await bench.reached(position);

    expect(await bench.counter('counter-1')).toMatchObject({ events: '2', sum: 3.5, note: null });
    expect(await bench.counter('counter-2')).toMatchObject({
      events: '1',
      note: '第二',
      last_position: String(position),
    });
    expect(await bench.rows('SELECT details FROM read.entries ORDER BY position')).toEqual([
      { details: { amount: 1 } },
      { details: { amount: 2.5 } },
      { details: { amount: 4 } },
    ]);
  });

  it('keeps the exact bytes of every event and salted hashes of them, densely numbered', async () => {
    bench.project();
    await bench.reached(await bench.add('counter-1', { amount: 1, note: '字节' }, { amount: 2 }));

    const rows = await bench.rows<Record<string, Buffer & string>>(
      'SELECT * FROM journal.event ORDER BY index',
    );
    expect(rows.map(({ index }) => index)).toEqual(['0', '1']);
    const stored: StoredEvent[] = [];
    for await (const event of bench.store.readAll()) stored.push(event);
    rows.forEach((row, at) => {
      const event = stored[at]!;
      const salt = createHmac('sha256', bench.key).update(event.id).digest();
      const hashOf = (bytes: Buffer): Buffer => createHash('sha256').update(salt).update(bytes).digest();
      expect(row['data']!.equals(event.dataBytes)).toBe(true);
      expect(row['metadata']!.equals(event.metadataBytes)).toBe(true);
      expect(row['data_hash']!.equals(hashOf(event.dataBytes))).toBe(true);
      expect(row['metadata_hash']!.equals(hashOf(event.metadataBytes))).toBe(true);
    });
  });

  it('posts what its reactors make of an event with the batch, once, and nothing while it rebuilds', async () => {
    const react = ({ id, stream, data }: Added) =>
      data.amount > 1 ? [{ reactor: 'spec', cause: id, command: { of: stream }, onBehalfOf: null }] : [];
    const projector = bench.project({ react });
    await bench.reached(await bench.add('counter-1', { amount: 1 }, { amount: 2 }));
    const posted = () => bench.rows('SELECT reactor, command, state FROM journal.outbox');
    const expected = [{ reactor: 'spec', command: { of: 'counter-1' }, state: 'pending' }];
    expect(await posted()).toEqual(expected);

    await bench.pool.query(`UPDATE journal.outbox SET state = 'sent'`);
    await rebuild({ databaseUrl: bench.url, models: [counters, entries], codec });
    await projector.stop();
    await bench.pool.query('UPDATE journal.checkpoint SET position = NULL, next_index = 0');
    await bench.pool.query('TRUNCATE journal.event');
    bench.project({ react });
    await bench.reached(await bench.add('counter-2', { amount: 1 }));
    expect(await posted()).toEqual([{ ...expected[0], state: 'sent' }]);
  });

  it('lets what runs beside it run while it leads, and only then', async () => {
    const running: string[] = [];
    const beside = (name: string) => ({
      whileLeading: async (stop: AbortSignal) => {
        running.push(name);
        await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
        running.splice(running.indexOf(name), 1);
      },
    });
    const first = bench.project(beside('first'));
    await bench.reached(await bench.add('counter-1', { amount: 1 }));
    bench.project(beside('second'));
    expect(running).toEqual(['first']);
    await first.stop();
    await until('the second leads', () => running.length > 0 || undefined);
    expect(running).toEqual(['second']);
  });

  it('changes nothing when events are delivered again', async () => {
    const position = await bench.add('counter-1', { amount: 1 }, { amount: 2 });
    bench.project({
      follow: async function* (_after, signal) {
        const items = () => bench.store.subscribeToAll({ after: null, prefixes: ['counter-'], signal });
        for await (const item of items()) {
          yield item;
          if (item.kind === 'event' && item.event.position === position) break;
        }
        yield* items();
      },
    });
    await bench.reached(await bench.add('counter-1', { amount: 4 }));

    expect(await bench.counter('counter-1')).toMatchObject({ events: '3', sum: 7 });
    expect(await bench.rows('SELECT index FROM journal.event')).toHaveLength(3);
  });

  it('stores how far it came where only hidden events passed', async () => {
    bench.project({
      follow: async function* (_after, signal) {
        yield { kind: 'checkpoint', position: 77n };
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      },
    });
    await bench.reached(77n);
  });

  it('loses and doubles nothing when its connection is cut in the middle of its work', async () => {
    bench.project();
    let appended = 0;
    let position = 0n;
    for (let round = 0; round < 5; round += 1) {
      await until('a leader to cut', () => bench.cutLeader());
      for (let at = 0; at < 300; at += 1) {
        position = await bench.add(`counter-${at % 7}`, { amount: 1 }, { amount: 1 });
        appended += 2;
        if (at === 150) await bench.cutLeader();
      }
    }
    await bench.reached(position);

    expect(bench.failures.length).toBeGreaterThan(0);
    const [sums] = await bench.rows(
      `SELECT (SELECT sum(events) FROM read.counters) AS shown, (SELECT count(*) FROM read.entries) AS entries,
       (SELECT count(*) FROM journal.event) AS journaled, (SELECT max(index) + 1 FROM journal.event) AS leaves`,
    );
    const all = String(appended);
    expect(sums).toEqual({ shown: all, entries: all, journaled: all, leaves: all });
  });
});

describe('two projectors', () => {
  it('one leads and the other takes over when it ends', async () => {
    const first = bench.project();
    await until('the first leads', () => first.states.includes('leading'));
    const second = bench.project();
    await until('the second waits', () => second.states.includes('waiting'));
    await bench.reached(await bench.add('counter-1', { amount: 1 }));
    expect(second.states).not.toContain('leading');

    await first.stop();
    await until('the second leads', () => second.states.includes('leading'));
    await bench.reached(await bench.add('counter-1', { amount: 2 }));
    expect(await bench.counter('counter-1')).toMatchObject({ events: '2', sum: 3 });
  });

  it('a leader whose epoch has passed commits nothing more', async () => {
    bench.project();
    await bench.reached(await bench.add('counter-1', { amount: 1 }));
    await bench.pool.query('UPDATE journal.checkpoint SET epoch = epoch + 1');
    await bench.reached(await bench.add('counter-1', { amount: 2 }));

    expect(bench.failures.map(({ name }) => name)).toEqual(['Fenced']);
    expect(await bench.counter('counter-1')).toMatchObject({ events: '2', sum: 3 });
  });
});

describe('an event that a read model cannot digest', () => {
  it('parks its key there, in order, while the others flow', async () => {
    bench.project();
    await bench.add('counter-1', { amount: 1 });
    const bad = await bench.add('counter-1', { amount: -1 }, { amount: 5 });
    await bench.add('counter-2', { amount: 3 });
    await bench.reached(await bench.add('counter-1', { amount: 7 }));

    expect(await bench.counter('counter-1')).toMatchObject({ events: '1', sum: 1 });
    expect(await bench.counter('counter-2')).toMatchObject({ sum: 3 });
    expect(await bench.rows('SELECT position FROM read.entries')).toHaveLength(5);
    expect(bench.parked.map(({ key, error }) => [key, error.message])).toEqual([
      ['counter-1', 'amounts only grow'],
    ]);
    const [parked] = await bench.rows<{ position: string }>(
      'SELECT model, key, position, skipped FROM journal.parked',
    );
    expect(parked).toMatchObject({ model: 'counters', key: 'counter-1', skipped: '2' });
    expect(BigInt(parked!.position)).toBeLessThan(bad);
  });

  it('is found among many when it is the database that refuses it', async () => {
    for (let at = 0; at < 40; at += 1) await bench.add(`counter-${at}`, { amount: 1 }, { amount: 1 });
    const bad = await bench.add('counter-13', { amount: 1, note: 'nothing\u0000ness' });
    const position = await bench.add('counter-13', { amount: 1 });
    bench.project();
    await bench.reached(position);

    expect(await bench.rows('SELECT key, position FROM journal.parked')).toEqual([
      { key: 'counter-13', position: String(bad) },
    ]);
    expect(await bench.counter('counter-13')).toMatchObject({ events: '2' });
    expect(await bench.rows('SELECT id FROM read.counters WHERE events = 2')).toHaveLength(40);
    expect(bench.failures).toEqual([]);
  });
});

describe('rebuild', () => {
  const models = [counters, entries];

  it('gives the same rows as live, while live goes on', async () => {
    bench.project();
    for (let at = 0; at < 50; at += 1) await bench.add(`counter-${at % 5}`, { amount: at }, { amount: 0.1 });
    await bench.reached(await bench.add('counter-1', { amount: 1 }));
    const [live] = await bench.rows(EVERYTHING);

    expect(await rebuild({ databaseUrl: bench.url, models, codec })).toBe(101n);
    expect(await bench.rows(EVERYTHING)).toEqual([live]);

    await bench.reached(await bench.add('counter-1', { amount: 1000 }));
    expect(await bench.counter('counter-1')).toMatchObject({ last_position: expect.anything() });
    expect(bench.failures).toEqual([]);
    expect(await bench.rows('SELECT position FROM read.entries')).toHaveLength(102);
  });

  it('happens by itself where a model has a new version, before it leads', async () => {
    const first = bench.project();
    await bench.reached(await bench.add('counter-1', { amount: 2 }, { amount: 3 }));
    await first.stop();
    const doubled = {
      ...counters,
      version: 2,
      fold: (...[row, event, id]: Parameters<typeof counters.fold>) =>
        counters.fold(row, { ...event, data: { amount: event.data.amount * 2 } }, id),
    };
    bench.project({ models: [doubled, entries] });
    await bench.reached(await bench.add('counter-1', { amount: 5 }));

    expect(await bench.counter('counter-1')).toMatchObject({ events: '3', sum: 20 });
    expect(await bench.rows(`SELECT tablename FROM pg_tables WHERE tablename LIKE 'counters%'`)).toEqual([
      { tablename: 'counters__v2' },
    ]);
  });

  it('stops at an event it cannot digest and leaves the shown rows alone', async () => {
    bench.project();
    await bench.reached(await bench.add('counter-1', { amount: 2 }, { amount: -3 }));
    await expect(rebuild({ databaseUrl: bench.url, models, codec })).rejects.toBeInstanceOf(RebuildStopped);
    expect(await bench.counter('counter-1')).toMatchObject({ sum: 2 });
  });
});

describe('history', () => {
  it('folds a row as it was at a revision, a position, an instant, or without what had not happened', async () => {
    bench.project();
    const first = await bench.add('counter-1', { amount: 1 });
    await bench.add('counter-2', { amount: 100 });
    await bench.reached(await bench.add('counter-1', { amount: 2 }, { amount: 4 }));
    const at = { subject: 'counter-1', key: 'counter-1' };
    const sum = async (until: Until<Added>) =>
      (await foldHistory(bench.pool, codec, counters, at, until))?.sum;

    expect(await sum({ stream: 'counter-1', revision: 1n })).toBe(3);
    expect(await sum({ stream: 'counter-1', revision: 9n })).toBeUndefined();
    expect(await sum({ position: first })).toBe(1);
    expect(await sum({ knownAt: new Date(0) })).toBeUndefined();
    expect(await sum({ knownAt: new Date(Date.now() + 1000) })).toBe(7);
    expect(await sum({ where: ({ data }) => data.amount !== 2 })).toBe(5);
  });

  it('knows at an instant the log as it stood, also where the clock was set back meanwhile', async () => {
    bench.project();
    await bench.reached(await bench.add('counter-1', { amount: 1 }, { amount: 2 }, { amount: 4 }));
    const clock = ['10:00', '10:02', '10:01'].map((time) => new Date(`2026-03-02T${time}:00Z`));
    for (const [revision, time] of clock.entries()) {
      await bench.pool.query('UPDATE journal.event SET created_at = $1 WHERE revision = $2', [
        time,
        revision,
      ]);
    }
    const at = { subject: 'counter-1', key: 'counter-1' };
    const known = await Promise.all(
      clock.map(async (knownAt) => (await foldHistory(bench.pool, codec, counters, at, { knownAt }))?.sum),
    );
    expect(known).toEqual([1, 7, 1]);
  });
});

describe('waiting for a position', () => {
  it('ends when it is shown, or when the time is up', async () => {
    bench.project();
    const shown = await bench.add('counter-1', { amount: 1 });
    const progress = new ProjectionProgress(bench.pool);
    try {
      expect(await progress.waitFor(shown, 10_000)).toEqual({ reached: true, checkpoint: shown });
      const waiting = progress.waitFor(shown + 1n, 10_000);
      const next = await bench.add('counter-1', { amount: 1 });
      expect(await waiting).toEqual({ reached: true, checkpoint: next });
      expect(await progress.waitFor(next + 1n, 50)).toEqual({ reached: false, checkpoint: next });
    } finally {
      progress.close();
    }
  });
});

describe('the log key', () => {
  it('is the one the journal was begun with, or nothing is written', async () => {
    const first = bench.project();
    await bench.reached(await bench.add('counter-1', { amount: 1 }));
    await first.stop();

    const other = bench.project({ logKey: randomBytes(32) });
    await expect(other.done).rejects.toBeInstanceOf(LogKeyFault);
    expect(other.states).not.toContain('leading');
    expect(await bench.rows('SELECT index FROM journal.event')).toHaveLength(1);
  });
});
