import { describe, expect, it } from '@jest/globals';
import type { Disclosure, PublicSnapshot } from '#domain';
import { publicationFacts } from './publication-facts.js';

type Part<Name extends 'payments' | 'acceptance' | 'issues' | 'evaluation' | 'contract'> = NonNullable<
  PublicSnapshot[Name]
>[number];
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
const evaluation = (completedOn: string | undefined, reviewedOn?: string): Part<'evaluation'> => ({
  kind: 'final',
  evaluator: '评估中心',
  indicators: [],
  score: reviewedOn === undefined ? '85.00' : '91.00',
  grade: '良',
  applied: null,
  ...(completedOn !== undefined && { completedOn }),
  ...(reviewedOn !== undefined && {
    review: { on: reviewedOn, outcome: 'revised', completed: { score: '85.00', grade: '良' } },
  }),
});
const contract = (...amendedOn: string[]): Part<'contract'> => ({
  number: 'HT-1',
  amountFen: 100,
  signedOn: '2026-03-02',
  startsOn: '2026-03-02',
  endsOn: '2027-03-01',
  publishedOn: null,
  policyVersionId: null,
  policyGapReason: null,
  amendments: amendedOn.map((day, i) => ({
    no: i + 1,
    amendedOn: day,
    publishedOn: null,
    reason: '调整',
    clauses: ['三'],
    text: '调整',
    amountChangeFen: 0,
    endsOn: '2027-03-01',
  })),
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

  it('is for an evaluation the day it was completed, and for its review the day of the review', () => {
    const told = { evaluation: [evaluation('2026-03-02')] };
    expect(from(told)).toBe('2026-03-02');
    expect(from(told, told)).toBe('2026-06-01');
    expect(from({ evaluation: [evaluation('2026-03-02', '2026-05-20')] }, told)).toBe('2026-05-20');
  });

  it('does not ask again for an evaluation that was told without its day', () => {
    // As snapshots were taken before they named the day.
    const before = { evaluation: [evaluation(undefined)] };
    expect(from({ evaluation: [evaluation('2026-03-02')] }, before)).toBe('2026-06-01');
  });

  it('is for an amendment of a contract that is told already its own day', () => {
    const told = { contract: [contract('2026-04-02')] };
    expect(from(told, { contract: [contract()] })).toBe('2026-04-02');
    expect(from({ contract: [contract('2026-04-02', '2026-05-20')] }, told)).toBe('2026-05-20');
  });

  it('is for an issue the day it was raised or rectified, not of a step between', () => {
    expect(from({ issues: [issue('rectifying')] }, { issues: [issue('raised')] })).toBe('2026-06-01');
    const rectified = { issues: [issue('rectified', '2026-05-20')] };
    expect(from(rectified, { issues: [issue('raised')] })).toBe('2026-05-20');
  });
});
