import { describe, expect, it } from '@jest/globals';
import { isForeignWrite } from './door.js';

const write = (headers: Readonly<Record<string, string>>, method = 'POST') =>
  isForeignWrite({ method, headers, host: 'office.example' });

describe('A write that a browser sends', () => {
  it.each([
    ['its own page', { 'sec-fetch-site': 'same-origin' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
    ['its own page, by an older browser', { origin: 'https://office.example' }],
  ])('of %s is taken', (_whence, headers) => {
    expect(write(headers)).toBe(false);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the same domain', { 'sec-fetch-site': 'same-site' }],
    ['another site, by an older browser', { origin: 'https://evil.example' }],
    ['another port', { origin: 'https://office.example:8443' }],
    ['nowhere', { origin: 'null' }],
    [
      'another site that claims its origin',
      { 'sec-fetch-site': 'cross-site', origin: 'https://office.example' },
    ],
  ])('for %s is refused', (_whence, headers) => {
    expect(write(headers)).toBe(true);
    expect(write(headers, 'DELETE')).toBe(true);
    expect(write(headers, 'GET')).toBe(false);
  });

  it('is taken from anywhere with a token, which no browser adds by itself', () => {
    expect(write({ 'sec-fetch-site': 'cross-site', authorization: 'Bearer x' })).toBe(false);
  });

  it('is taken of a program, which says neither', () => {
    expect(write({})).toBe(false);
  });
});
