/** What decides which accounts an administrator reaches. */
// @ts-nocheck

export interface AccountPlace {
  readonly orgUscc: string | null;
  readonly division: string | null;
  readonly demonstration: boolean;
}

/**
 * Whether an account administrator's reach covers an account at that place: everything under the division, or
 * the accounts of the same organisation; an administrator of the demonstration reaches the demonstration's only,
 * and no other reaches those.
 */
export function administers(administrator: AccountPlace, account: AccountPlace): boolean {
  if (administrator.demonstration !== account.demonstration) return false;
  const { division, orgUscc } = administrator;
  if (administrator.demonstration && division === null) return true;
  if (division === CITY) return true;
  if (account.division !== null) return division !== null && account.division.startsWith(division);
  return orgUscc !== null && account.orgUscc === orgUscc;
}

/** Accounts without a division, providers' and evaluators', are the city's to administer, or their own office's. */
const CITY = '12';
