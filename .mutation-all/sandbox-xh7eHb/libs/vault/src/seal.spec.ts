// @ts-nocheck
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { open, seal, SealBroken } from './seal.js';

const key = randomBytes(32);
const plain = Buffer.from('示例甲', 'utf8');
const bound = ['b-1', 'identity'];

describe('A sealed text', () => {
  it('opens with its key for what it was sealed for, and is never the same twice', () => {
    const sealed = seal(key, plain, bound);
    expect(open(key, sealed, bound)).toEqual(plain);
    expect(sealed.includes(plain)).toBe(false);
    expect(seal(key, plain, bound)).not.toEqual(sealed);
  });

  it.each([
    ['another key', (sealed: Buffer) => open(randomBytes(32), sealed, bound)],
    ['another subject', (sealed: Buffer) => open(key, sealed, ['b-2', 'identity'])],
    ['another group', (sealed: Buffer) => open(key, sealed, ['b-1', 'contact'])],
    ['the parts of its binding joined otherwise', (sealed: Buffer) => open(key, sealed, ['b-1identity'])],
    ['half of it', (sealed: Buffer) => open(key, sealed.subarray(0, 20), bound)],
  ])('does not open with %s', (_what, attempt) => {
    expect(() => attempt(seal(key, plain, bound))).toThrow(SealBroken);
  });

  it('does not open with any bit changed', () => {
    const sealed = seal(key, plain, bound);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => open(key, changed, bound)).toThrow(SealBroken);
    }
  });
});
