import { describe, expect, it } from '@jest/globals';
import type { EventRecord } from '../store/record.js';
import { filterOf } from './filter.js';

const allows = (regex: string, stream: string): boolean =>
  filterOf({ on: 'stream', regex, prefixes: [], window: null, checkpointMultiplier: 1 }, false).allows({
    stream,
  } as EventRecord);

describe('A pattern in the syntax of .NET', () => {
  it.each([
    ['pha', 'Alpha', true],
    ['^pha', 'Alpha', false],
    ['(?i)ALPHA', 'alpha', true],
    ['\\AAlpha\\z', 'Alpha', true],
    ['\\AAlpha\\z', 'Alpha\n', false],
    ['^Alpha\\Z', 'Alpha\n', true],
    ['(?m)\\Apha', 'Al\npha', false],
    ['^\\p{Lu}lpha', 'Alpha', true],
    ['^\\p{Lu}lpha', 'alpha', false],
    ['^[]x]$', ']', true],
    ['^[^]x]$', ']', false],
    ['^a-[bc]$', 'a-c', true],
    ['^社工站-\\d+$', '社工站-12', true],
    ['\\$ok', 'a$ok', true],
  ])('%j on %j: %p', (pattern, stream, expected) => {
    expect(allows(pattern, stream)).toBe(expected);
  });

  it.each(['[A-Z-[B]]', '\\Gx', '\\ax', '[\\A]', '(?x)a b', '(?>a)', '('])('refuses %j', (pattern) => {
    expect(() => allows(pattern, 'x')).toThrow(/^filter: /);
  });
});
