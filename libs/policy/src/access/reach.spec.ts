import { describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '#domain';
import { ALL, mayReach, maySpeakFor, PUBLISHED, reachesByCases, reachOf, type Subject } from './reach.js';

const OFFICE = '11120104MB10000018';
const OTHER_OFFICE = '11120000000125735B';
const PROVIDER = '52120104MJ1000002J';
const EVALUATOR = '91350100M000100Y43';

const project = (more: Partial<Extract<Subject, { kind: 'project' }>> = {}): Subject => ({
  kind: 'project',
  projectId: 'P1',
  divisionCode: '120104001000',
  purchaserUscc: OFFICE,
  supplierUscc: PROVIDER,
  evaluatorUsccs: [EVALUATOR],
  ...more,
});
const account = (role: Role, more: object = {}) => ({
  role,
  orgUscc: null,
  division: null,
  demonstration: false,
  ...more,
});
const reaches = (role: Role, more: object, subject: Subject): boolean =>
  mayReach(reachOf(account(role, more), ['P9']), subject);

describe('Reach', () => {
  it.each([
    ['a street sees its own', { division: '120104001' }, true],
    ['a street given by 12 digits sees its own', { division: '120104001000' }, true],
    ['a street does not see the next', { division: '120104002' }, false],
    ['a district sees its streets', { division: '120104' }, true],
    ['a district does not see another’s', { division: '120101' }, false],
    ['the city sees all', { division: '12' }, true],
    ['an office sees what it buys in another division', { division: '120101', orgUscc: OFFICE }, true],
    ['an office without a division sees what it buys', { orgUscc: OFFICE }, true],
    ['an office without a division sees nothing else', { orgUscc: OTHER_OFFICE }, false],
    ['an account of nobody sees nothing', {}, false],
  ])('by territory: %s', (_what, more, seen) => {
    expect(reaches('PROJECT_OFFICER', more, project())).toBe(seen);
    expect(reaches('DISTRICT_CIVIL', more, project())).toBe(seen);
    expect(reaches('COMMUNITY_REP', more, project())).toBe(seen);
  });

  it('of a street given by 12 digits is the street; of a community given so, the community', () => {
    const community = project({ divisionCode: '120104001005' });
    expect(reaches('PROJECT_OFFICER', { division: '120104001000' }, community)).toBe(true);
    expect(reaches('PROJECT_OFFICER', { division: '120104001005' }, community)).toBe(true);
    expect(reaches('PROJECT_OFFICER', { division: '120104001005' }, project())).toBe(false);
    expect(reaches('PROJECT_OFFICER', { division: '120104' }, project({ divisionCode: null }))).toBe(false);
  });

  it('without an organisation is no reach over what has none', () => {
    expect(reaches('PROVIDER_MANAGER', {}, project({ supplierUscc: null }))).toBe(false);
    for (const role of ['PROVIDER_MANAGER', 'EVALUATOR', 'PROJECT_OFFICER'] as const) {
      expect(reachOf(account(role))).toBe(PUBLISHED);
    }
  });

  it('of a provider ends at its own contracts, wherever it sits', () => {
    expect(reaches('PROVIDER_WORKER', { orgUscc: PROVIDER }, project())).toBe(true);
    expect(reaches('PROVIDER_WORKER', { orgUscc: EVALUATOR, division: '12' }, project())).toBe(false);
    expect(reaches('PROVIDER_MANAGER', { division: '12' }, project())).toBe(false);
    expect(reaches('PROVIDER_MANAGER', { orgUscc: PROVIDER }, project({ supplierUscc: null }))).toBe(false);
  });

  it('of an evaluator ends at what it was appointed to', () => {
    expect(reaches('EVALUATOR', { orgUscc: EVALUATOR }, project())).toBe(true);
    expect(reaches('EVALUATOR', { orgUscc: EVALUATOR }, project({ evaluatorUsccs: [] }))).toBe(false);
    expect(reaches('EVALUATOR', { orgUscc: PROVIDER, division: '12' }, project())).toBe(false);
  });

  it('of supervision is a division, or what its cases give', () => {
    expect(reaches('AUDITOR', { division: '120104' }, project())).toBe(true);
    expect(reaches('AUDITOR', { division: '120101' }, project())).toBe(false);
    expect(reaches('SUPERVISOR', { orgUscc: OFFICE }, project())).toBe(false);
    expect(reaches('SUPERVISOR', { orgUscc: OFFICE }, project({ projectId: 'P9' }))).toBe(true);
    expect(reachesByCases(account('AUDITOR'))).toBe(true);
    expect(reachesByCases(account('AUDITOR', { division: '12' }))).toBe(false);
    expect(reachesByCases(account('CITY_CIVIL'))).toBe(false);
  });

  it('of whoever keeps the policy ends at what is published', () => {
    expect(reachOf(account('POLICY_ADMIN', { division: '12', orgUscc: OFFICE }))).toBe(PUBLISHED);
    expect(mayReach(PUBLISHED, { kind: 'published' })).toBe(true);
    for (const subject of [project(), { kind: 'station', divisionCode: '120104001000' }] as const) {
      expect(mayReach(PUBLISHED, subject)).toBe(false);
    }
  });

  it('of the demonstration has no end, unless the account is given a division', () => {
    for (const role of Object.keys(ROLES) as Role[]) {
      expect(reachOf(account(role, { demonstration: true }))).toBe(ALL);
    }
    expect(reaches('PROJECT_OFFICER', { demonstration: true, division: '120101' }, project())).toBe(false);
  });

  it('over stations follows the division', () => {
    const station: Subject = { kind: 'station', divisionCode: '120104001000' };
    expect(reaches('PROJECT_OFFICER', { division: '120104001' }, station)).toBe(true);
    expect(reaches('PROJECT_OFFICER', { division: '120104002', orgUscc: OFFICE }, station)).toBe(false);
    expect(reaches('PROVIDER_MANAGER', { orgUscc: PROVIDER }, station)).toBe(true);
    expect(reaches('EVALUATOR', { orgUscc: EVALUATOR }, station)).toBe(false);
    expect(reaches('PROJECT_OFFICER', { orgUscc: OTHER_OFFICE }, station)).toBe(true);
    expect(mayReach(ALL, station)).toBe(true);
  });

  it('over budgets ends at the own office; a district sees those registered in it', () => {
    const budget: Subject = { kind: 'budget', purchaserUscc: OFFICE };
    expect(reaches('FINANCE_OFFICER', { orgUscc: OFFICE }, budget)).toBe(true);
    expect(reaches('FINANCE_OFFICER', { orgUscc: OTHER_OFFICE }, budget)).toBe(false);
    expect(reaches('FINANCE_OFFICER', { division: '120104001' }, budget)).toBe(false);
    expect(reaches('DISTRICT_CIVIL', { division: '120104' }, budget)).toBe(true);
    expect(reaches('DISTRICT_CIVIL', { division: '120101' }, budget)).toBe(false);
    expect(reaches('PROVIDER_MANAGER', { orgUscc: OFFICE }, budget)).toBe(false);
    expect(reaches('CITY_CIVIL', { division: '12' }, budget)).toBe(true);
    expect(reaches('FINANCE_OFFICER', { division: '120101', orgUscc: OFFICE }, budget)).toBe(true);
    expect(mayReach(ALL, budget)).toBe(true);
  });

  it('over suppliers is whole for who buys, and a provider’s own for a provider', () => {
    const supplier: Subject = { kind: 'supplier', uscc: PROVIDER };
    expect(reaches('PROJECT_OFFICER', { orgUscc: OTHER_OFFICE }, supplier)).toBe(true);
    expect(reaches('PROVIDER_MANAGER', { orgUscc: PROVIDER }, supplier)).toBe(true);
    expect(reaches('PROVIDER_MANAGER', { orgUscc: EVALUATOR }, supplier)).toBe(false);
    expect(reaches('DISTRICT_CIVIL', { division: '120104' }, supplier)).toBe(true);
    expect(reaches('EVALUATOR', { orgUscc: PROVIDER }, supplier)).toBe(false);
    expect(mayReach(ALL, supplier)).toBe(true);
  });

  it('lets nobody begin anything in another’s name', () => {
    const speaks = (more: object): boolean => maySpeakFor(reachOf(account('PROJECT_OFFICER', more)), OFFICE);
    expect(speaks({ orgUscc: OFFICE, division: '120104001' })).toBe(true);
    expect(speaks({ orgUscc: OTHER_OFFICE, division: '120104001' })).toBe(false);
    expect(speaks({ orgUscc: OTHER_OFFICE })).toBe(false);
    expect(speaks({ division: '120104001' })).toBe(true);
    expect(speaks({})).toBe(false);
    expect(speaks({ demonstration: true })).toBe(true);
    expect(speaks({ orgUscc: OFFICE })).toBe(true);
    for (const role of ['PROVIDER_MANAGER', 'EVALUATOR'] as const) {
      expect(maySpeakFor(reachOf(account(role, { orgUscc: OFFICE })), OFFICE)).toBe(false);
    }
  });
});
