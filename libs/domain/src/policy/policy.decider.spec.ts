import { describe, expect, it } from '@jest/globals';
import { officer } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import type { KnownVersion, PolicyCommand, UnsettableNumber } from './policy.commands.js';
import { policyDecider } from './policy.decider.js';
import type { PolicyEvent, PolicyVersionRegistered } from './policy.events.js';

const on = officer('2026-03-02');
const given = givenFor(policyDecider, on);
const policyKey = 'TJ-SWS';
const released: readonly KnownVersion[] = [
  { versionId: 'OLD', effectiveFrom: null, effectiveTo: '2024-08-12' },
  { versionId: 'SEED', effectiveFrom: '2024-08-13', effectiveTo: '2025-12-31' },
];
const version: PolicyVersionRegistered['data'] = {
  policyKey,
  versionId: 'NEXT',
  docNo: '津民发〔2026〕1号',
  title: '示例意见',
  issuer: '示例机关',
  indexNo: null,
  issuedOn: '2026-03-02',
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  jurisdiction: '12',
  supersedes: ['SEED'],
  transitional: [],
  rules: [{ clause: 'S-10', revision: 1, parameters: { years: 2 } }],
  textHash: 'a'.repeat(64),
  remark: null,
};
const registered: PolicyEvent = { type: 'PolicyVersionRegistered', data: version };
const register = (
  change: Partial<PolicyVersionRegistered['data']> = {},
  unknownRules: readonly string[] = [],
  unsettable: readonly UnsettableNumber[] = [],
): PolicyCommand => ({
  type: 'RegisterPolicyVersion',
  data: { ...version, ...change, released, unknownRules, unsettable },
});
const extension = (versionId: string, effectiveTo: string | null) => ({
  policyKey,
  versionId,
  effectiveTo,
  docNo: '津民发〔2026〕2号',
  reason: '延长有效期',
});
const revocation = (revokedOn: string) => ({
  policyKey,
  versionId: 'SEED',
  revokedOn,
  docNo: '津民发〔2025〕9号',
  reason: '由新意见取代',
});
const extend = (versionId: string, effectiveTo: string | null): PolicyCommand => ({
  type: 'ExtendPolicy',
  data: { ...extension(versionId, effectiveTo), released },
});
const revoke = (revokedOn: string): PolicyCommand => ({
  type: 'RevokePolicy',
  data: { ...revocation(revokedOn), released },
});

describe('A policy version', () => {
  it('is registered where no other is in force', () => {
    given().when(register(), on).gives(registered);
  });

  it.each([
    ['a version of the release', [], { effectiveFrom: '2025-12-31' }],
    ['a registered version', [registered], { versionId: 'OTHER', effectiveFrom: '2027-01-01' }],
    [
      'an extended version',
      [{ type: 'PolicyExtended', data: extension('SEED', '2026-06-30') } as PolicyEvent],
      {},
    ],
  ])('does not overlap %s', (_what, history, change) => {
    given(...history)
      .when(register(change), on)
      .rejects('policy.overlap', { pointer: '/effectiveFrom' });
  });

  it('begins the day after another ends, and ends the day before another begins', () => {
    const early = { versionId: 'EARLY', effectiveFrom: '2026-01-01', effectiveTo: '2026-01-01' };
    const late: PolicyEvent = {
      type: 'PolicyVersionRegistered',
      data: { ...version, effectiveFrom: '2026-01-02' },
    };
    given(late)
      .when(register(early), on)
      .gives({ type: 'PolicyVersionRegistered', data: { ...version, ...early } });
    given(late)
      .when(register({ ...early, effectiveTo: '2026-01-02' }), on)
      .rejects('policy.overlap', { pointer: '/effectiveFrom' });
  });

  it('is not in the way of another where it was revoked before it began', () => {
    const never: PolicyEvent = {
      type: 'PolicyRevoked',
      data: { ...revocation('2025-12-01'), versionId: version.versionId },
    };
    const seed: PolicyEvent = { type: 'PolicyRevoked', data: revocation('2025-07-01') };
    const other = { versionId: 'OTHER', effectiveFrom: '2025-07-01' };
    given(registered, never, seed)
      .when(register(other), on)
      .gives({ type: 'PolicyVersionRegistered', data: { ...version, ...other } });
  });

  it('begins where another was revoked', () => {
    given({ type: 'PolicyRevoked', data: revocation('2025-07-01') })
      .when(register({ effectiveFrom: '2025-07-01' }), on)
      .gives({ type: 'PolicyVersionRegistered', data: { ...version, effectiveFrom: '2025-07-01' } });
  });

  it('is never replaced', () => {
    given(registered).when(register(), on).rejects('policy.version-registered', { pointer: '/versionId' });
    given()
      .when(register({ versionId: 'SEED' }), on)
      .rejects('policy.version-registered', { pointer: '/versionId' });
  });

  it.each([
    ['policy.ends-before-it-begins', '/effectiveTo', { effectiveTo: '2025-12-31' }],
    ['policy.no-source', '/textHash', { textHash: 'abc' }],
    ['policy.no-source', '/textHash', { textHash: `x${'a'.repeat(64)}` }],
    ['policy.no-source', '/textHash', { textHash: `${'a'.repeat(64)}x` }],
    ['policy.no-source', '/textHash', { docNo: ' ' }],
    ['policy.rule-twice', '/rules', { rules: [...version.rules, ...version.rules] }],
  ])('%s', (code, pointer, change) => {
    given().when(register(change), on).rejects(code, { kind: 'invalid', pointer });
  });

  it('names only clauses the rule book has', () => {
    given()
      .when(register({}, ['S-99@1']), on)
      .rejects('policy.unknown-rule', { kind: 'invalid', pointer: '/rules' });
  });
});

describe('The numbers of a version', () => {
  it.each([
    ['policy.unknown-parameter', 'no-such-number', 'S-10.year'],
    ['policy.set-by-national-law', 'national-law', 'R-23.opinions'],
  ] as const)('%s', (code, because, parameter) => {
    const { text } = given()
      .when(register({}, [], [{ parameter, because }]), on)
      .rejects(code, { kind: 'invalid', pointer: '/rules' });
    expect([text.zh, text.en]).toEqual([
      expect.stringContaining(parameter),
      expect.stringContaining(parameter),
    ]);
  });
});

describe('A version in force', () => {
  it('is extended, also one of the release', () => {
    given()
      .when(extend('SEED', '2026-12-31'), on)
      .gives({ type: 'PolicyExtended', data: extension('SEED', '2026-12-31') });
  });

  it.each(['2025-12-31', '2025-06-30'])('is not extended to %s', (to) => {
    given().when(extend('SEED', to), on).rejects('policy.not-an-extension', { pointer: '/effectiveTo' });
  });

  it('is not extended over another', () => {
    given(registered)
      .when(extend('SEED', '2026-01-01'), on)
      .rejects('policy.overlap', { pointer: '/effectiveTo' });
  });

  it('is revoked before it ends', () => {
    given()
      .when(revoke('2025-07-01'), on)
      .gives({ type: 'PolicyRevoked', data: revocation('2025-07-01') });
    given().when(revoke('2026-01-01'), on).rejects('policy.over-already', { pointer: '/revokedOn' });
    given()
      .when(revoke('2025-12-31'), on)
      .gives({ type: 'PolicyRevoked', data: revocation('2025-12-31') });
  });

  it('is not extended once it was revoked, as though it had never been', () => {
    given({ type: 'PolicyRevoked', data: revocation('2025-07-01') })
      .when(extend('SEED', '2025-12-31'), on)
      .rejects('policy.revoked');
    given(registered, {
      type: 'PolicyRevoked',
      data: { ...revocation('2026-07-01'), versionId: 'NEXT' },
    })
      .when(extend('SEED', '2025-12-31'), on)
      .rejects('policy.not-an-extension', { pointer: '/effectiveTo' });
  });

  it('is one that exists', () => {
    given().when(extend('NONE', null), on).rejects('policy.not-found', { kind: 'not-found' });
  });
});

describe('A calendar of working days', () => {
  const calendar = {
    policyKey,
    year: 2027,
    docNo: '国办发明电〔2026〕7号',
    holidays: ['2027-01-01'],
    workdays: ['2027-01-02'],
  };
  const add = (change: Partial<typeof calendar> = {}): PolicyCommand => ({
    type: 'AddWorkingDayCalendar',
    data: { ...calendar, ...change },
  });

  it('is added once for a year', () => {
    given().when(add(), on).gives({ type: 'WorkingDayCalendarAdded', data: calendar });
    given({ type: 'WorkingDayCalendarAdded', data: calendar })
      .when(add(), on)
      .rejects('policy.calendar-registered', { pointer: '/year' });
  });

  it.each([
    ['/holidays', { holidays: ['2026-01-01'] }],
    ['/holidays', { holidays: ['2027-01-01', '2027-01-01'] }],
    ['/holidays', { workdays: ['2027-02-30'] }],
    ['/workdays', { workdays: ['2027-01-04'] }],
  ])('refuses a day that cannot be: %s %j', (pointer, change) => {
    given().when(add(change), on).rejects('policy.bad-calendar-day', { kind: 'invalid', pointer });
  });
});
