import { ROLES, type Role } from '#domain';
import type { AccountDesk } from '../account-desk.js';
import { AUTHORITY, EVALUATOR, HOME_PURCHASER, PROVIDERS, type Organisation } from './world.js';

const AUTHORITIES = new Set<Role>([
  'DISTRICT_CIVIL',
  'CITY_CIVIL',
  'SOCIAL_WORK_DEPT',
  'AUDITOR',
  'POLICY_ADMIN',
  'ACCOUNT_ADMIN',
]);

function organisationOf(role: Role): Pick<Organisation, 'name'> & { readonly uscc: string | null } {
  // One provider account plays every invented provider, so it belongs to none of them.
  if (role === 'PROVIDER_MANAGER' || role === 'PROVIDER_WORKER') return PROVIDERS;
  if (role === 'EVALUATOR') return EVALUATOR;
  return AUTHORITIES.has(role) ? AUTHORITY : HOME_PURCHASER;
}

/** One account a role, named after it. */
export const usernameFor = (role: Role): string => role.toLowerCase().replaceAll('_', '-');

export async function createDemonstrationAccounts(desk: AccountDesk, password: string): Promise<void> {
  await Promise.all(
    (Object.keys(ROLES) as Role[]).map((role) => {
      const { name, uscc } = organisationOf(role);
      const wanted = { role, orgName: name, orgUscc: uscc, division: null, demonstration: true };
      return desk.provide(usernameFor(role), password, wanted, 'demonstration');
    }),
  );
}
