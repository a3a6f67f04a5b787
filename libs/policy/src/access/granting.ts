import { administers, demand, type AccountPlace, type AccountStanding, type Role } from '#domain';
import { REACH_RULES, USCC_DIVISION } from './reach.js';

/** How high an account administrator stands. `office`: a street's, or an organisation's own. */
type Level = 'city' | 'district' | 'office';

const CITY = '12';
const DISTRICT_DIGITS = 6;

/** Roles an administrator of that level gives to nobody: their authority is not within his. */
const WITHHELD: Readonly<Record<Level, readonly Role[]>> = {
  city: [],
  district: ['POLICY_ADMIN', 'CITY_CIVIL'],
  office: ['POLICY_ADMIN', 'CITY_CIVIL', 'DISTRICT_CIVIL', 'SOCIAL_WORK_DEPT', 'SUPERVISOR', 'AUDITOR'],
};

/** What an account may do and see, as an administrator would give it. */
export type Granted = Pick<AccountStanding, 'role' | 'orgUscc' | 'division'>;

/**
 * Nobody gives a reach or a role that he does not have himself: neither by opening an account or changing it,
 * nor by setting the password of one that has more.
 */
export function demandMayGrant(administrator: AccountPlace, granted: Granted): void {
  demand(
    administers(administrator, { ...granted, demonstration: administrator.demonstration }),
    'account.beyond-reach',
    '该机构或管辖区划超出您的管理范围。',
    'This office or division lies beyond your reach.',
    { kind: 'forbidden', pointer: '/division' },
  );
  const level = levelOf(administrator);
  demand(
    !WITHHELD[level].includes(granted.role),
    'account.role-beyond-reach',
    '该角色须由上级账号管理员授予。',
    'This role is given by an account administrator of a higher level.',
    { kind: 'forbidden', pointer: '/role' },
  );
  demand(
    level === 'city' ||
      granted.orgUscc === null ||
      mayNameOffice(administrator, granted.role, granted.orgUscc),
    'account.office-beyond-reach',
    '该机构不在您的管理范围内：请留空，或由市级或该机构自己的账号管理员办理。',
    'This organisation lies beyond your reach: leave it out, or ask an administrator of the city or of the organisation itself.',
    { kind: 'forbidden', pointer: '/orgUscc' },
  );
}

function levelOf({ division, demonstration }: AccountPlace): Level {
  if (division === CITY || (demonstration && division === null)) return 'city';
  return division?.length === DISTRICT_DIGITS ? 'district' : 'office';
}

/** By its credit code an account reaches what its organisation buys, was awarded or is appointed to, anywhere. */
function mayNameOffice({ division, orgUscc: own }: AccountPlace, role: Role, orgUscc: string): boolean {
  const rule = REACH_RULES[role];
  if (rule === 'awards' || rule === 'appointments') return division === null && orgUscc === own;
  if (orgUscc === own) return true;
  const { from, digits } = USCC_DIVISION;
  return division !== null && orgUscc.slice(from, from + digits).startsWith(division);
}
