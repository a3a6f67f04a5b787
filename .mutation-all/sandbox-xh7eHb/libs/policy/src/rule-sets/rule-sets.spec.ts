// @ts-nocheck
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { RELEASED_BOOK, resolvePolicy, ruleSetOf } from '../book.js';
import { clauseRevision } from '../clauses/registry.js';
import { SUPERSEDED } from '../clauses/superseded/index.js';
import { evaluate, judge, testClause } from '../evaluate.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { sha256 } from '../kernel/sha256.js';
import { EARLIER_RULE_SETS } from './earlier.js';
import { replay, ruleSetsOf } from './replay.js';

const setOn = (on: string) => {
  const resolution = resolvePolicy(on);
  return ruleSetOf({ contract: resolution, act: resolution, contractOn: on, actOn: on });
};

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
    expect(setOn('2024-08-12').rules.filter(({ clause }) => clause.jurisdiction !== null)).toEqual([]);
    expect(setOn('2024-08-13').rules).toHaveLength(72);
  });
});

describe('the hash of a rule set', () => {
  it('stays what it was: a changed rule needs a new revision, and then a new hash here', () => {
    expect(EARLIER_RULE_SETS.map(({ hash }) => hash)).toEqual([
      'c8ee65d98727e01631b73c91f35f8a47469d4564030258b63231697e898caa2f',
      '557301b6cefc7c341840f510c3ca5ce2167b64f8ff1cbead4686df9068e88798',
      '98a3b5f5157eb11f0ec2080afc00f3ea7892c796b31382ed51bf558d03ac7a9e',
      '7924d13737feef656b07fdf0d6f2cfcf5ec6f0b3b344e5ab650ebaa2c0ad3850',
      'cde05faf8e4476e760d32e5d24ba86a775b1cf653936bc0a7dcd6c32f9b9ac2c',
      '8b3d5e2d93576fcecb4b3b6280ca609c3c7ef55f2f2663394ec21afd59eb26bc',
    ]);
    expect(['2024-08-12', '2024-08-13', '2026-01-01'].map((on) => setOn(on).hash)).toEqual([
      '0e91ec20599d3635d091f3e7ae408834826b012a9590b68e544f765ef7339475',
      'eefd3066123ccb2a4373d6aa17a814c35d4e7e37a23dd76e59aa9993703c2171',
      'bea0ebd51527544e87d319a0c1e511fd5a45ebc801e3ca0eb1b311f7db017698',
    ]);
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

describe('an old revision', () => {
  it('stays runnable and says what it said', () => {
    const [old, present] = [1, 2].map((revision) => {
      const clause = clauseRevision('R-10', revision);
      if (!clause) throw new Error('missing');
      return testClause({ clause, parameters: {} }, { budget: null, priceFen: 5 }, RELEASED_BOOK.calendar);
    });
    expect(old).toEqual({
      outcome: 'breach',
      margin: -1,
      operands: { securedFen: 0, priceFen: 5, linesExceeded: 0 },
    });
    expect(present).toEqual({
      outcome: 'breach',
      margin: -5,
      operands: { securedFen: 0, priceFen: 5, linesExceeded: null },
    });
  });

  it.each(SUPERSEDED.map(({ id, revision }) => [id, revision] as const))('%s@%i is found', (id, revision) => {
    expect(clauseRevision(id, revision)).toMatchObject({ id, revision });
  });
});

describe('a recorded decision', () => {
  const { evaluation: checked } = judge(
    evaluate(
      { act: 'SignContract', on: '2025-12-31' },
      {
        divisionCode: '120101001000',
        purchaserKind: '街道办事处',
        term: { startsOn: '2025-12-31', endsOn: '2026-12-31' },
        projectTerms: [{ startsOn: '2025-12-31', endsOn: '2026-12-31' }],
      },
    ),
    new Map([
      ['S-10', 'x1'],
      ['R-12', 'x2'],
    ]),
  );
  const sets = ruleSetsOf(RELEASED_BOOK);

  it('is computed again to the same bytes from its operands', () => {
    const set = sets.get(checked.ruleSetHash)!;
    expect(canonicalJson(replay(checked, set))).toBe(canonicalJson(checked));
  });

  it('is found also where the policy lapsed between the signing and the act', () => {
    const later = evaluate(
      {
        act: 'RequestPayment',
        on: '2026-03-01',
        bound: { versionId: 'TJ-SWS-2024-13', signedOn: '2025-03-03' },
      },
      { divisionCode: '120101001000' },
    );
    const set = sets.get(later.ruleSetHash)!;
    expect(set.name).toBe('TJ-SWS-2024-13+POLICY_GAP');
    expect(canonicalJson(replay(later, set))).toBe(canonicalJson(later));
  });

  it('tells a record that was changed', () => {
    const set = sets.get(checked.ruleSetHash)!;
    const changed = {
      ...checked,
      findings: checked.findings.map((one) =>
        one.clause === 'S-10' ? { ...one, operands: { ...one.operands, daysServed: 1 } } : one,
      ),
    };
    expect(canonicalJson(replay(changed, set))).not.toBe(canonicalJson(changed));
  });

  it('is not computed by a rule set that does not ask it', () => {
    expect(() => replay(checked, EARLIER_RULE_SETS[0]!)).toThrow('S-01@1');
  });
});
