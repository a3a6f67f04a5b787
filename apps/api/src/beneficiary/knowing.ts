import type { Role } from '#domain';

/** Who may know that a pseudonym is enrolled, with its coarse attributes: nobody learns from it who it is. */
export const KNOWING: readonly Role[] = [
  'PROVIDER_MANAGER',
  'PROVIDER_WORKER',
  'PROJECT_OFFICER',
  'PURCHASER_LEADER',
  'AUDITOR',
  'DISTRICT_CIVIL',
  'CITY_CIVIL',
];
