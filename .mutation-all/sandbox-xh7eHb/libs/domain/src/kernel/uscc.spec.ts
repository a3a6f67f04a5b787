// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { isUscc, usccCheckDigit } from './uscc.js';

describe('统一社会信用代码 (GB 32100-2015)', () => {
  it.each([
    ['the issuer of the municipal opinion', '11120000000125735B'],
    ['a town government', '115002310086794848'],
    ['the worked example', '91350100M000100Y43'],
  ])('is recognised by its check character: %s', (_whose, code) => {
    expect(isUscc(code)).toBe(true);
    expect(usccCheckDigit(code.slice(0, 17))).toBe(code[17]);
  });

  it.each([
    ['a wrong check character', '11120000000125735C'],
    ['a letter that the set leaves out', '1112000000012573IB'],
    ['lower case', '11120000000125735b'],
    ['seventeen characters', '11120000000125735'],
    ['another type', 111_200_000],
  ])('is refused for %s', (_fault, value) => {
    expect(isUscc(value)).toBe(false);
  });

  it('does not follow the widely copied snippet that takes character codes and leaves out 31 −', () => {
    const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    const copied = (first17: string): string =>
      '0123456789ABCDEFGHJKLMNPQRTUWXY'.charAt(
        weights.reduce((sum, weight, i) => sum + weight * first17.charCodeAt(i), 0) % 31,
      );
    const first17 = '11120000000125735';
    expect(isUscc(first17 + copied(first17))).toBe(false);
  });

  it('notices every single mistyped character', () => {
    const characters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...characters), { minLength: 17, maxLength: 17 }),
        fc.nat(16),
        fc.constantFrom(...characters),
        (first, place, other) => {
          fc.pre(first[place] !== other);
          const check = usccCheckDigit(first.join('')) as string;
          const mistyped = first.with(place, other).join('');
          expect(isUscc(first.join('') + check)).toBe(true);
          expect(isUscc(mistyped + check)).toBe(false);
        },
      ),
    );
  });
});
