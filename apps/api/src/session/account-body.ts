import { ROLES } from '#domain';
import type { Account } from '#identity';

/** An account as its owner sees it. */
export const accountBody = (account: Account) => {
  const { id, username, role, orgName, orgUscc, division, mustChangePassword } = account;
  return { id, username, role, roleName: ROLES[role], orgName, orgUscc, division, mustChangePassword };
};
