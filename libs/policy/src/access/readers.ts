import { ROLES, type Role } from '#domain';

/** Which roles read what, before jurisdiction narrows it to what is theirs: `domain.md` 6.1. */
const everyRoleBut = (...excluded: readonly Role[]): readonly Role[] =>
  (Object.keys(ROLES) as Role[]).filter((role) => !excluded.includes(role));

/** Projects and contracts with their parts. Who keeps the policy or the accounts has no business with them. */
export const FILE_READERS = everyRoleBut('POLICY_ADMIN', 'ACCOUNT_ADMIN');

/** Single service records and payments: representatives see totals, not what was done for whom. */
export const RECORD_READERS = everyRoleBut(
  'POLICY_ADMIN',
  'ACCOUNT_ADMIN',
  'SERVICE_USER_REP',
  'COMMUNITY_REP',
);

/** Supervision cases: who supervises, who is supervised, and the authorities above them. */
export const SUPERVISION_READERS = everyRoleBut(
  'POLICY_ADMIN',
  'SERVICE_USER_REP',
  'COMMUNITY_REP',
  'EVALUATOR',
);

/** What a purchaser may spend: nobody who is paid or heard. */
export const BUDGET_READERS = everyRoleBut(
  'POLICY_ADMIN',
  'ACCOUNT_ADMIN',
  'SERVICE_USER_REP',
  'COMMUNITY_REP',
  'PROVIDER_MANAGER',
  'PROVIDER_WORKER',
  'EVALUATOR',
);

/** Feedback of the public: nobody whom it is likely about. */
export const FEEDBACK_READERS = BUDGET_READERS;

/**
 * Members of an answer that stand for single persons, even under a pseudonym: representatives of users and
 * neighbours do not see them, lest they recognise somebody.
 */
export const PERSONAL_MEMBERS: ReadonlySet<string> = new Set([
  'beneficiaryRefs',
  'workerIds',
  'respondentRef',
]);
export const seesPersons = (role: Role): boolean => role !== 'SERVICE_USER_REP' && role !== 'COMMUNITY_REP';
