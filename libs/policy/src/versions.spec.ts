import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from './kernel/canonical-json.js';
import { sha256 } from './kernel/sha256.js';
import { resolvePolicy, ruleSetOf } from './versions.js';

describe('the policy in force on a date', () => {
  it.each([
    ['2024-08-12', 'TJ-SWS-PRE2024'],
    ['2024-08-13', 'TJ-SWS-2024-13'],
    ['2025-12-31', 'TJ-SWS-2024-13'],
  ])('%s: %s', (on, versionId) => {
    expect(resolvePolicy(on)).toMatchObject({ kind: 'version', version: { versionId } });
  });

  it.each(['2026-01-01', '2026-11-24'])('%s: a gap after the lapsed version', (on) => {
    expect(resolvePolicy(on)).toMatchObject({ kind: 'gap', lapsed: { versionId: 'TJ-SWS-2024-13' } });
  });

  it('has no digitised local rule before 2024-08-13', () => {
    const { local, national } = ruleSetOf(resolvePolicy('2024-08-12'));
    expect(local).toEqual([]);
    expect(national.map(({ id }) => id)).toEqual(['R-05', 'R-10', 'R-12', 'R-23']);
  });
});

describe('the hash of a rule set', () => {
  it('stays what it was: a changed rule needs a new revision, and then a new hash here', () => {
    expect(['2024-08-12', '2024-08-13', '2026-01-01'].map((on) => ruleSetOf(resolvePolicy(on)).hash)).toEqual(
      [
        '7924d13737feef656b07fdf0d6f2cfcf5ec6f0b3b344e5ab650ebaa2c0ad3850',
        'cde05faf8e4476e760d32e5d24ba86a775b1cf653936bc0a7dcd6c32f9b9ac2c',
        '8b3d5e2d93576fcecb4b3b6280ca609c3c7ef55f2f2663394ec21afd59eb26bc',
      ],
    );
  });

  it.each([
    '',
    'abc',
    '津民发〔2024〕13号',
    'a'.repeat(55),
    'a'.repeat(56),
    'a'.repeat(64),
    '社'.repeat(1000),
  ])('is SHA-256 (%#)', (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  it('is taken over canonical JSON', () => {
    expect(canonicalJson({ b: [1, null, { d: '"', c: true }], a: '津' })).toBe(
      '{"a":"津","b":[1,null,{"c":true,"d":"\\""}]}',
    );
  });
});
