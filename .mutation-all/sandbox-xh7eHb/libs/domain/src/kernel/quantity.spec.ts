// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { addQuantities } from './quantity.js';

describe('Quantities', () => {
  it('add up as they are written', () => {
    expect(addQuantities(0.1, 0.2)).toBe(0.3);
    expect(Array.from({ length: 1000 }, () => 0.1).reduce(addQuantities, 0)).toBe(100);
    expect(addQuantities(1.5, -0.25)).toBe(1.25);
  });
});
