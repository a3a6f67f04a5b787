import type { DataSource } from 'typeorm';
import { ROLES, type Role } from '#domain';
import { createAccount } from '#identity';
import { AUTHORITY, EVALUATOR, HOME_PURCHASER, SUPPLIERS, type Organisation } from './world.js';

const kebab = (role: Role): string => role.toLowerCase().replaceAll('_', '-');
const HOME = SUPPLIERS[0] as Organisation;
const PROVIDER: readonly Role[] = ['PROVIDER_MANAGER', 'PROVIDER_WORKER'];

function organisationOf(role: Role): Organisation {
  if (PROVIDER.includes(role)) return HOME;
  if (role === 'EVALUATOR') return EVALUATOR;
  return ['DISTRICT_CIVIL', 'CITY_CIVIL', 'SOCIAL_WORK_DEPT', 'AUDITOR', 'POLICY_ADMIN'].includes(role)
    ? AUTHORITY
    : HOME_PURCHASER;
}

/** One account a role, named after it; the providers of further organisations carry their number. */
export function usernameFor(role: Role, orgUscc: string): string {
  const serial = PROVIDER.includes(role) ? SUPPLIERS.findIndex(({ uscc }) => uscc === orgUscc) : 0;
  return serial > 0 ? `${kebab(role)}-${serial + 1}` : kebab(role);
}

/** @returns the usernames a newcomer is told */
export async function createDemonstrationAccounts(database: DataSource, password: string): Promise<string[]> {
  const roles = Object.keys(ROLES) as Role[];
  const told = roles.map((role) => ({ role, organisation: organisationOf(role) }));
  const further = SUPPLIERS.slice(1).flatMap((organisation) =>
    PROVIDER.map((role) => ({ role, organisation })),
  );
  await Promise.all(
    [...told, ...further].map(({ role, organisation }) =>
      createAccount(database, {
        username: usernameFor(role, organisation.uscc),
        role,
        orgName: organisation.name,
        orgUscc: organisation.uscc,
        password,
        demonstration: true,
      }),
    ),
  );
  return told.map(({ role }) => kebab(role));
}
