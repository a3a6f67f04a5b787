import { describe, expect, it } from '@jest/globals';
import { totalOf } from './publication.js';

describe('a sum of persons', () => {
  it('is shown only where it gives no small count away', () => {
    expect(totalOf({ satisfied: 40, neutral: 5, dissatisfied: '<5' })).toBeNull();
    expect(totalOf({ satisfied: 40, neutral: 5, dissatisfied: 6 })).toBe(51);
  });
});
