import { describe, expect, it } from '@jest/globals';
import { AnswerCache, answerOf, type Answer } from './answer-cache.js';

const HOUR = 3_600_000;

function setUp(bytes = 1000) {
  const world = { version: '1', now: 0, made: [] as string[], asked: 0 };
  const cache = new AnswerCache(
    async () => {
      world.asked += 1;
      return world.version;
    },
    { bytes, versionMs: 1000, answerMs: 60_000 },
    () => world.now,
  );
  const get = (key: string, text = key): Promise<Answer | null> =>
    cache.answer(key, async () => {
      world.made.push(key);
      return answerOf('text/html', text);
    });
  return { world, cache, get };
}

describe('AnswerCache', () => {
  it('makes an answer once while nothing new is published', async () => {
    const { world, get } = setUp();
    await get('/');
    world.now = 5000;
    await get('/');
    expect(world.made).toEqual(['/']);
    expect(world.asked).toBe(2);
  });

  it('asks for the version once for all who wait', async () => {
    const { world, get } = setUp();
    await Promise.all([get('/a'), get('/b'), get('/c')]);
    expect(world.asked).toBe(1);
  });

  it('forgets every answer when something is published', async () => {
    const { world, get } = setUp();
    await get('/');
    world.version = '2';
    world.now = 1001;
    await get('/');
    expect(world.made).toEqual(['/', '/']);
  });

  it('makes an old answer again, whatever the version says', async () => {
    const { world, get } = setUp();
    await get('/');
    world.now = HOUR;
    await get('/');
    expect(world.made).toEqual(['/', '/']);
  });

  it('keeps no more than its bytes, and drops the oldest first', async () => {
    const { world, get } = setUp(10);
    await get('/a', 'aaaaaa');
    await get('/b', 'bbbb');
    await get('/c', 'c');
    world.made.length = 0;
    await get('/b', 'bbbb');
    await get('/c', 'c');
    expect(world.made).toEqual([]);
    await get('/a', 'aaaaaa');
    expect(world.made).toEqual(['/a']);
  });

  it('does not keep that nothing was there', async () => {
    const { cache, get } = setUp();
    expect(await cache.answer('/x', async () => null)).toBeNull();
    expect((await get('/x'))?.body.toString()).toBe('/x');
  });

  it('fails while the version cannot be read, and recovers', async () => {
    let broken = true;
    const cache = new AnswerCache(async () => {
      if (broken) throw new Error('down');
      return '1';
    });
    const make = async (): Promise<Answer> => answerOf('text/html', 'ok');
    await expect(cache.answer('/', make)).rejects.toThrow('down');
    broken = false;
    expect((await cache.answer('/', make))?.body.toString()).toBe('ok');
  });
});

describe('answerOf', () => {
  it('has a strong tag of its bytes', () => {
    expect(answerOf('text/html', '甲').etag).toMatch(/^"[\w-]{27}"$/);
    expect(answerOf('text/html', '甲').etag).toBe(answerOf('text/html', '甲').etag);
    expect(answerOf('text/html', '甲').etag).not.toBe(answerOf('text/html', '乙').etag);
  });
});
