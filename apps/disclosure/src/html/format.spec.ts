import { describe, expect, it } from '@jest/globals';
import { count, day, money, percent, webAddress, yuan } from './format.js';

describe('money', () => {
  it.each([
    [0, '0 元'],
    [5, '0.05 元'],
    [999_999, '9,999.99 元'],
    [1_000_000, '1 万元'],
    [15_857_500, '15.8575 万元'],
    [123_456_789_01, '12,345.678901 万元'],
  ])('shows %i fen as %s', (fen, shown) => {
    expect(money(fen)).toBe(shown);
  });

  it('groups thousands of yuan and drops empty cents', () => {
    expect(yuan(15_857_500)).toBe('158,575 元');
    expect(yuan(15_857_550)).toBe('158,575.5 元');
    expect(yuan(-100)).toBe('-1 元');
  });
});

describe('numbers and dates', () => {
  it('groups counts and keeps their fraction', () => {
    expect([count(1234567), count(12.5), count(0)]).toEqual(['1,234,567', '12.5', '0']);
  });

  it('has no percentage of nothing', () => {
    expect([percent(1, 3), percent(0, 5), percent(1, 0)]).toEqual([33.3, 0, null]);
  });

  it('shows a date as written', () => {
    expect(day('2025-03-05').markup).toBe('<time datetime="2025-03-05">2025-03-05</time>');
  });
});

describe('webAddress', () => {
  it('lets only web addresses become links', () => {
    expect(webAddress('https://example.cn/a?b=1')).toBe('https://example.cn/a?b=1');
    for (const other of ['javascript:alert(1)', 'data:text/html,x', 'http://', '/relative', null]) {
      expect(webAddress(other)).toBeNull();
    }
  });
});
