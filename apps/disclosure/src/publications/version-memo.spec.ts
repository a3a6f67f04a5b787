import { describe, expect, it } from '@jest/globals';
import { VersionMemo } from './version-memo.js';

describe('what was reckoned from all that is published', () => {
  it('is reckoned once a version, also where many ask at the same time', async () => {
    const memo = new VersionMemo();
    let reckoned = 0;
    const count = () => memo.of('key', async () => (reckoned += 1));
    memo.begin('1');
    expect(await Promise.all([count(), count()])).toEqual([1, 1]);
    memo.begin('1');
    expect(await count()).toBe(1);
    memo.begin('2');
    expect(await count()).toBe(2);
  });

  it('does not outlive its version, though it ends later', async () => {
    const memo = new VersionMemo();
    let end: (value: string) => void = () => undefined;
    memo.begin('1');
    const slow = memo.of('key', () => new Promise<string>((resolve) => (end = resolve)));
    memo.begin('2');
    end('old');
    expect(await slow).toBe('old');
    expect(await memo.of('key', async () => 'new')).toBe('new');
  });

  it('asks again after a failure', async () => {
    const memo = new VersionMemo();
    await expect(memo.of('key', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await memo.of('key', async () => 'here')).toBe('here');
  });

  it('keeps no more than its limit, the newest', async () => {
    const memo = new VersionMemo(2);
    let reckoned = 0;
    const reckon = async () => (reckoned += 1);
    for (const key of ['a', 'b', 'c', 'b', 'a']) await memo.of(key, reckon);
    expect(reckoned).toBe(4);
  });
});
