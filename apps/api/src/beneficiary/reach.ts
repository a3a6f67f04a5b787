import type { Role } from '#domain';
import type { Account } from '#identity';
import type { Beneficiary } from '#read-models';

const OWN_ONLY: readonly Role[] = [
  'PROVIDER_MANAGER',
  'PROVIDER_WORKER',
  'PROJECT_OFFICER',
  'PURCHASER_LEADER',
];
const ALL: readonly Role[] = ['AUDITOR', 'DISTRICT_CIVIL', 'CITY_CIVIL'];

/** Who may know that a pseudonym is enrolled, with its coarse attributes: nobody learns from it who it is. */
export const KNOWING: readonly Role[] = [...OWN_ONLY, ...ALL];

/** The organisation whose own people are shown, where an account of none sees nobody; undefined: all are. */
export const withinOf = ({ role, orgUscc }: Account): string | undefined =>
  OWN_ONLY.includes(role) ? (orgUscc ?? 'none') : undefined;

export function reaches(account: Account, { supplierUscc, purchaserUscc }: Beneficiary): boolean {
  const within = withinOf(account);
  return within === undefined || within === supplierUscc || within === purchaserUscc;
}
