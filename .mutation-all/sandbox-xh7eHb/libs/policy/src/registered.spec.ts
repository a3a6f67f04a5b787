// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { policyDecider, type PolicyEvent, type PolicyVersionRegistered } from '#domain';
import { RELEASED_BOOK, resolvePolicy } from './book.js';
import { evaluate } from './evaluate.js';
import { bookOf, unknownRules } from './registered.js';

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
const registered: PolicyEvent = { type: 'PolicyVersionRegistered', data: NEXT };
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
