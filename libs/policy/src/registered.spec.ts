import { describe, expect, it } from '@jest/globals';
import { policyDecider, type PolicyEvent, type PolicyVersionRegistered } from '#domain';
import { RELEASED_BOOK, resolvePolicy, ruleSetOf, type PolicyBook } from './book.js';
import { clauseById } from './clauses/registry.js';
import { evaluate } from './evaluate.js';
import type { Facts } from './facts.js';
import { bookOf, draftFaults, unknownRules, unsettableNumbers } from './registered.js';
import { earlierRuleSetOf } from './rule-sets/earlier.js';
import { ruleSetsOf } from './rule-sets/replay.js';
import { TJ_2024_13 } from './versions.js';

const NEXT: PolicyVersionRegistered['data'] = {
  policyKey: 'TJ-SWS',
  versionId: 'TJ-SWS-2026',
  docNo: '津民发〔2026〕1号',
  title: '示例意见',
  issuer: '示例机关',
  indexNo: null,
  issuedOn: '2026-03-02',
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  jurisdiction: '12',
  supersedes: [],
  transitional: [],
  rules: [
    { clause: 'S-10', revision: 1, parameters: { years: 2 } },
    { clause: 'R-40', revision: 1, parameters: { openTenderFen: 400_000_000 } },
  ],
  textHash: 'a'.repeat(64),
  remark: null,
};
const after = (...events: readonly PolicyEvent[]) =>
  bookOf(
    events.reduce(
      (policy, event) =>
        policyDecider.evolve(policy, event, {
          by: 'a',
          role: 'POLICY_ADMIN',
          orgUscc: null,
          on: '2026-03-02',
        }),
      policyDecider.initial,
    ),
  );
const registered: Extract<PolicyEvent, { type: 'PolicyVersionRegistered' }> = {
  type: 'PolicyVersionRegistered',
  data: NEXT,
};
const versionOn = (on: string, book = RELEASED_BOOK) => {
  const resolution = resolvePolicy(on, book);
  return resolution.kind === 'version' ? resolution.version.versionId : null;
};

describe('what was registered', () => {
  it('is decided with, beside what the release knows', () => {
    const book = after(registered);
    expect(['2024-08-12', '2025-12-31', '2026-01-01'].map((on) => versionOn(on, book))).toEqual([
      'TJ-SWS-PRE2024',
      'TJ-SWS-2024-13',
      'TJ-SWS-2026',
    ]);
  });

  it('measures with its own numbers, also where national law leaves one to the place', () => {
    const facts = {
      divisionCode: '120101001000',
      projectTerms: [{ startsOn: '2026-04-01', endsOn: '2028-03-31' }],
      yearlyCategoryFen: 400_000_001,
      openTender: false,
    };
    const outcome = (act: 'SignContract' | 'PurchaseProject', id: string, book = after(registered)) =>
      evaluate({ act, on: '2026-04-01' }, facts, book).findings.find(({ clause }) => clause === id)?.outcome;
    expect(outcome('SignContract', 'S-10')).toBe('pass');
    expect(outcome('SignContract', 'S-10', RELEASED_BOOK)).toBe('breach');
    expect(outcome('PurchaseProject', 'R-40')).toBe('breach');
    expect(outcome('PurchaseProject', 'R-40', RELEASED_BOOK)).toBe('unknown');
  });

  it('changes the last day of a version of the release', () => {
    const change = { policyKey: 'TJ-SWS', versionId: 'TJ-SWS-2024-13', docNo: 'x', reason: 'y' };
    const extended = after({ type: 'PolicyExtended', data: { ...change, effectiveTo: '2026-12-31' } });
    expect(versionOn('2026-12-31', extended)).toBe('TJ-SWS-2024-13');
    const revoked = after({ type: 'PolicyRevoked', data: { ...change, revokedOn: '2025-07-01' } });
    expect(['2025-06-30', '2025-07-01'].map((on) => versionOn(on, revoked))).toEqual([
      'TJ-SWS-2024-13',
      null,
    ]);
  });

  it('leaves gaps, each with what lapsed last before it', () => {
    const until = { ...registered.data, effectiveTo: '2026-06-30' };
    const later = { ...until, versionId: 'TJ-SWS-2027', effectiveFrom: '2027-01-01', effectiveTo: null };
    const book = after(
      { type: 'PolicyVersionRegistered', data: later },
      { type: 'PolicyVersionRegistered', data: { ...until, effectiveFrom: '2026-02-01' } },
    );
    const lapsedOn = (on: string) => {
      const resolution = resolvePolicy(on, book);
      return resolution.kind === 'gap' ? resolution.lapsed.versionId : null;
    };
    expect(['2026-01-01', '2026-01-31', '2026-02-01', '2026-07-01', '2027-01-01'].map(lapsedOn)).toEqual([
      'TJ-SWS-2024-13',
      'TJ-SWS-2024-13',
      null,
      'TJ-SWS-2026',
      null,
    ]);
  });

  it('makes a year certain that was provisional', () => {
    const calendar = {
      policyKey: 'TJ-SWS',
      year: 2027,
      docNo: 'x',
      holidays: ['2027-01-01'],
      workdays: ['2027-01-02'],
    };
    const { calendar: known } = after({ type: 'WorkingDayCalendarAdded', data: calendar });
    expect(known.addWorkingDays('2026-12-31', 1)).toEqual({ date: '2027-01-02', provisional: false });
    expect(RELEASED_BOOK.calendar.addWorkingDays('2026-12-31', 1)).toEqual({
      date: '2027-01-01',
      provisional: true,
    });
  });

  it('names only clauses the release has', () => {
    expect(unknownRules([...NEXT.rules, { clause: 'S-10', revision: 9, parameters: {} }])).toEqual([
      'S-10@9',
    ]);
  });
});

describe('what a local version cannot set', () => {
  const rule = (clause: string, parameters: Readonly<Record<string, number>>) => ({
    clause,
    revision: clauseById(clause)!.revision,
    parameters,
  });
  const acceptance = {
    divisionCode: '120101001000',
    userOpinions: 0,
    standards: { required: [], judged: [] },
  };
  const version = (...rules: ReturnType<typeof rule>[]): PolicyEvent => ({
    type: 'PolicyVersionRegistered',
    data: { ...NEXT, rules },
  });
  const outcome = (id: string, on: string, facts: Facts, book: PolicyBook, signedOn = on) =>
    evaluate(
      {
        act: id === 'R-23' ? 'ConcludeAcceptance' : 'RecordMonitoring',
        on,
        bound: { versionId: versionOn(signedOn, book), signedOn },
      },
      facts,
      book,
    ).findings.find(({ clause }) => clause === id)?.outcome;

  it('is a number of national law, and one its clause does not have', () => {
    const rules = [
      rule('R-23', { opinions: 0 }),
      rule('R-35', { percent: 100 }),
      rule('R-12', { years: 1, outerYears: 10 }),
      rule('S-10', { year: 2 }),
    ];
    expect(unsettableNumbers(rules, '2026-01-01')).toEqual([
      { parameter: 'R-23.opinions', because: 'national-law' },
      { parameter: 'R-35.percent', because: 'national-law' },
      { parameter: 'R-12.outerYears', because: 'national-law' },
      { parameter: 'S-10.year', because: 'no-such-number' },
    ]);
    expect(draftFaults(rules).map(({ en }) => en)).toEqual([
      'National law sets R-23.opinions.',
      'National law sets R-35.percent.',
      'National law sets R-12.outerYears.',
      'The rule measures with no S-10.year.',
    ]);
  });

  it('is not its own number, nor one that national law leaves to it or repeats', () => {
    const rules = [
      rule('S-10', { years: 2 }),
      rule('R-40', { openTenderFen: 1 }),
      rule('R-43', { deviationPercent: 10 }),
      rule('R-25', { members: 5 }),
      rule('R-23', { opinions: 1 }),
    ];
    expect(unsettableNumbers(rules, null)).toEqual([]);
    expect(draftFaults(rules)).toEqual([]);
  });

  it('stays what national law says, also where it was once registered otherwise', () => {
    const book = after(version(rule('R-23', { opinions: 0 })));
    expect(outcome('R-23', '2026-04-01', acceptance, book)).toBe('breach');
  });

  it('is of the day of the act where the clause is bound by the act', () => {
    const book = after(version(rule('R-43', { deviationPercent: 10 })));
    const facts = { divisionCode: '120101001000', spentPercent: 65, achievedPercent: 50 };
    expect(outcome('R-43', '2026-04-01', facts, book, '2025-03-03')).toBe('breach');
    expect(outcome('R-43', '2025-12-31', facts, book, '2025-03-03')).toBe('pass');
  });

  it('leaves the sets that decisions were taken with to be found', () => {
    const book = after(version(rule('R-23', { opinions: 0 }), rule('R-43', { deviationPercent: 10 })));
    const version2026 = { kind: 'version', version: book.versions.at(-1)! } as const;
    const seed = { kind: 'version', version: TJ_2024_13 } as const;
    const sets = ruleSetsOf(book);
    for (const contract of [version2026, seed]) {
      const governing = { contract, act: version2026, contractOn: null, actOn: null };
      const [earlier, present] = [earlierRuleSetOf(governing), ruleSetOf(governing)];
      expect(earlier.hash).not.toBe(present.hash);
      expect([earlier, present].every(({ hash }) => sets.has(hash))).toBe(true);
    }
  });
});

describe('a contract of the gap', () => {
  const change = { policyKey: 'TJ-SWS', versionId: 'TJ-SWS-2024-13', docNo: 'x', reason: 'y' };
  const term = { startsOn: '2026-01-05', endsOn: '2027-07-04' };
  const bound = { versionId: null, signedOn: '2026-01-05' };
  const lapsed = (book: PolicyBook) =>
    evaluate(
      { act: 'SignContract', on: '2026-03-09', bound },
      { divisionCode: '120101001000', projectTerms: [term] },
      book,
    ).findings.find(({ clause }) => clause === 'S-10');

  it.each<[string, PolicyBook]>([
    ['nothing more', RELEASED_BOOK],
    ['a version with other numbers', after(registered)],
    ['an extension over it', after({ type: 'PolicyExtended', data: { ...change, effectiveTo: null } })],
    [
      'a version that was never in force',
      after(
        { type: 'PolicyVersionRegistered', data: { ...NEXT, effectiveFrom: '2026-01-02' } },
        { type: 'PolicyRevoked', data: { ...change, versionId: 'TJ-SWS-2026', revokedOn: '2026-01-01' } },
      ),
    ],
  ])('is advised by what had lapsed when it was signed, whatever came after: %s', (_what, book) => {
    expect(lapsed(book)).toMatchObject({
      outcome: 'breach',
      lapsed: true,
      operands: { limit: '2027-01-04' },
    });
  });
});
