// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import type { Disclosure, PublicSnapshot } from '#domain';
import { publicationFacts } from './publication-facts.js';

type Part<Name extends 'payments' | 'acceptance' | 'issues'> = NonNullable<PublicSnapshot[Name]>[number];
const payment = (paidOn: Part<'payments'>['paidOn'], amountFen = 100): Part<'payments'> => ({
  milestone: 'mid',
  amountFen,
  paidOn,
});
const acceptance = (concludedOn: Part<'acceptance'>['concludedOn']): Part<'acceptance'> => ({
  kind: 'stage',
  outcome: 'pass',
  concludedOn,
  standards: [],
  opinions: { satisfied: '<5', neutral: 0, dissatisfied: 0 },
});
const issue = (status: string, rectifiedOn: Part<'issues'>['rectifiedOn'] = null): Part<'issues'> => ({
  type: 'finance',
  severity: 'minor',
  status,
  raisedOn: '2026-03-02',
  dueOn: '2026-04-01',
  rectifiedOn,
});
const tells = (parts: Partial<PublicSnapshot>): PublicSnapshot => parts as PublicSnapshot;
const factsOf = (now: Partial<PublicSnapshot>, ...shown: Partial<PublicSnapshot>[]) =>
  publicationFacts(
    {
      prepared: { snapshot: tells(now) },
      preparedOn: '2026-06-01',
      approved: true,
      screening: null,
    } as Disclosure,
    '2026-06-02',
    shown.map(tells),
  );
const from = (...asked: Parameters<typeof factsOf>) => factsOf(...asked).disclosure?.from;

describe('Since when there was something to publish', () => {
  const [old, fresh] = [payment('2026-03-02'), payment('2026-05-20')];

  it('is the earliest that was told nowhere before, wherever it stands in its list', () => {
    expect(from({ payments: [old, fresh] })).toBe('2026-03-02');
    expect(from({ payments: [old, fresh] }, { payments: [old] })).toBe('2026-05-20');
    // A payment under an earlier contract stands before those of a later one.
    expect(from({ payments: [fresh, old] }, { payments: [old] })).toBe('2026-05-20');
  });

  it('counts what has the same content, once for each disclosure that shows it', () => {
    expect(from({ payments: [old, old] }, { payments: [old] })).toBe('2026-03-02');
    expect(from({ payments: [old, old] }, { payments: [old] }, { payments: [old] })).toBe('2026-03-02');
    expect(from({ payments: [old, old] }, { payments: [old, old] })).toBe('2026-06-01');
  });

  it('is for an acceptance the day of one that was not told', () => {
    const both = { acceptance: [acceptance('2026-05-20'), acceptance('2026-03-02')] };
    const facts = factsOf(both, { acceptance: [acceptance('2026-03-02')] });
    expect(facts.acceptancePublication).toEqual({ from: '2026-05-20', doneOn: '2026-06-02' });
    expect(factsOf(both, both)).not.toHaveProperty('acceptancePublication');
  });

  it('is for an issue the day it was raised or rectified, not of a step between', () => {
    expect(from({ issues: [issue('rectifying')] }, { issues: [issue('raised')] })).toBe('2026-06-01');
    const rectified = { issues: [issue('rectified', '2026-05-20')] };
    expect(from(rectified, { issues: [issue('raised')] })).toBe('2026-05-20');
  });
});
