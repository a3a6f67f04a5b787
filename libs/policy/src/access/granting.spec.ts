import { describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '#domain';
import { demandMayGrant, type Granted } from './granting.js';

const at = (division: string | null, orgUscc: string | null = null, demonstration = false) => ({
  division,
  orgUscc,
  demonstration,
});
const CITY = at('12');
const OWN = '11120104000000000A';
const DISTRICT = at('120104', OWN);
const STREET = at('120104002000', OWN);
const ORGANISATION = at(null, OWN);
const NEIGHBOUR = '11120104000000000B';
const ELSEWHERE = '11120105000000000C';
const STREET_CODE = '120104002000';
const ALL_ROLES = Object.keys(ROLES) as Role[];

const granting = (role: Role, division: string | null, orgUscc: string | null = null): Granted => ({
  role,
  division,
  orgUscc,
});
/** Code and pointer of the refusal; null: granted. */
function refusal(administrator: ReturnType<typeof at>, granted: Granted): unknown {
  try {
    demandMayGrant(administrator, granted);
    return null;
  } catch (error) {
    const { code, kind, pointer } = error as { code: string; kind: string; pointer: string };
    return [code, kind, pointer];
  }
}
const BEYOND_REACH = ['account.beyond-reach', 'forbidden', '/division'];
const OFFICE_BEYOND = ['account.office-beyond-reach', 'forbidden', '/orgUscc'];
const ROLE_BEYOND = ['account.role-beyond-reach', 'forbidden', '/role'];

describe('The organisation an administrator gives an account', () => {
  it.each([
    ['of a district: none', DISTRICT, granting('PROJECT_OFFICER', STREET_CODE), null],
    ['of a district: his own', DISTRICT, granting('PROJECT_OFFICER', STREET_CODE, OWN), null],
    [
      'of a district: one registered there',
      DISTRICT,
      granting('PROJECT_OFFICER', STREET_CODE, NEIGHBOUR),
      null,
    ],
    [
      'of a district: one of another',
      DISTRICT,
      granting('PROJECT_OFFICER', STREET_CODE, ELSEWHERE),
      OFFICE_BEYOND,
    ],
    ['of a district: a place elsewhere', DISTRICT, granting('PROJECT_OFFICER', '120105'), BEYOND_REACH],
    [
      'of a street: a neighbour’s',
      STREET,
      granting('PROJECT_OFFICER', STREET_CODE, NEIGHBOUR),
      OFFICE_BEYOND,
    ],
    ['of a street: his own', STREET, granting('PROJECT_OFFICER', STREET_CODE, OWN), null],
    ['of an organisation: his own', ORGANISATION, granting('PROVIDER_WORKER', null, OWN), null],
    ['of an organisation: another', ORGANISATION, granting('PROVIDER_WORKER', null, NEIGHBOUR), BEYOND_REACH],
    ['of the city: any', CITY, granting('PROVIDER_MANAGER', null, ELSEWHERE), null],
    [
      'of a district of the demonstration: one of another',
      at('120104', null, true),
      granting('PROJECT_OFFICER', STREET_CODE, ELSEWHERE),
      OFFICE_BEYOND,
    ],
    ['of the demonstration: any', at(null, null, true), granting('PROVIDER_MANAGER', '12', ELSEWHERE), null],
  ])('%s', (_what, administrator, granted, refused) => {
    expect(refusal(administrator, granted)).toEqual(refused);
  });

  it.each(['PROVIDER_MANAGER', 'PROVIDER_WORKER', 'EVALUATOR'] as const)(
    'is never a district’s to name for %s, whom awards and appointments let see anything',
    (role) => {
      for (const orgUscc of [OWN, NEIGHBOUR, ELSEWHERE]) {
        expect(refusal(DISTRICT, granting(role, STREET_CODE, orgUscc))).toEqual(OFFICE_BEYOND);
      }
      expect(refusal(DISTRICT, granting(role, STREET_CODE))).toBeNull();
      expect(refusal(CITY, granting(role, null, ELSEWHERE))).toBeNull();
      expect(refusal(ORGANISATION, granting(role, null, OWN))).toBeNull();
    },
  );
});

describe('The role an administrator gives an account', () => {
  const withheld = (administrator: ReturnType<typeof at>, division: string | null, orgUscc: string | null) =>
    ALL_ROLES.filter((role) => {
      const refused = refusal(administrator, granting(role, division, orgUscc));
      if (refused !== null) expect(refused).toEqual(ROLE_BEYOND);
      return refused !== null;
    }).sort();
  const OVERSIGHT = [
    'AUDITOR',
    'CITY_CIVIL',
    'DISTRICT_CIVIL',
    'POLICY_ADMIN',
    'SOCIAL_WORK_DEPT',
    'SUPERVISOR',
  ];

  it('is any where the city gives it', () => {
    expect(withheld(CITY, '12', null)).toEqual([]);
  });
  it('is none of the city’s where a district gives it', () => {
    expect(withheld(DISTRICT, '120104', null)).toEqual(['CITY_CIVIL', 'POLICY_ADMIN']);
  });
  it('is none of oversight where a street or an organisation gives it', () => {
    expect(withheld(STREET, STREET_CODE, null)).toEqual(OVERSIGHT);
    expect(withheld(ORGANISATION, null, OWN)).toEqual(OVERSIGHT);
  });
});
