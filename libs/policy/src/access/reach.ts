import type { Role } from '#domain';

/** How far an account sees and acts. Made from the account alone, so that it costs nothing to ask. */
export type Reach =
  /** The demonstration, whose few accounts play every office; and the platform's own reactors. */
  | { readonly kind: 'all' }
  /** What lies in a division, and what the account's own organisation buys elsewhere. */
  | { readonly kind: 'division'; readonly prefix: string; readonly orgUscc: string | null }
  /** What the account's own organisation buys. */
  | { readonly kind: 'purchaser'; readonly orgUscc: string }
  /** What was awarded to the account's organisation. */
  | { readonly kind: 'supplier'; readonly orgUscc: string }
  /** What the account's organisation was appointed to evaluate. */
  | { readonly kind: 'evaluator'; readonly orgUscc: string }
  /** What the supervision cases of the account are about. */
  | { readonly kind: 'cases'; readonly projectIds: readonly string[] }
  /** What is published, and the registers everybody shares. */
  | { readonly kind: 'published' };

export const ALL: Reach = { kind: 'all' };
export const PUBLISHED: Reach = { kind: 'published' };

/** What an account says about its reach. */
export interface Reaching {
  readonly role: Role;
  readonly orgUscc: string | null;
  readonly division: string | null;
  readonly demonstration: boolean;
}

/** By what a role reaches anything: `domain.md` 6.1. */
export type ReachRule = 'territory' | 'awards' | 'appointments' | 'supervision' | 'published';
export const REACH_RULES: Readonly<Record<Role, ReachRule>> = {
  PROJECT_OFFICER: 'territory',
  PURCHASER_LEADER: 'territory',
  ACCEPTANCE_MEMBER: 'territory',
  FINANCE_OFFICER: 'territory',
  PROVIDER_MANAGER: 'awards',
  PROVIDER_WORKER: 'awards',
  EVALUATOR: 'appointments',
  SERVICE_USER_REP: 'territory',
  COMMUNITY_REP: 'territory',
  DISTRICT_CIVIL: 'territory',
  CITY_CIVIL: 'territory',
  SOCIAL_WORK_DEPT: 'territory',
  SUPERVISOR: 'supervision',
  AUDITOR: 'supervision',
  DISCLOSURE_EDITOR: 'territory',
  DISCLOSURE_REVIEWER: 'territory',
  POLICY_ADMIN: 'published',
  ACCOUNT_ADMIN: 'published',
};

/** A supervisor without a division sees what a case gives, and the cases have to be looked up. */
export const reachesByCases = ({ role, division, demonstration }: Reaching): boolean =>
  REACH_RULES[role] === 'supervision' && division === null && !demonstration;

/** @param caseProjects projects of the account's supervision cases, asked for where {@link reachesByCases} */
export function reachOf(account: Reaching, caseProjects: readonly string[] = []): Reach {
  const { role, orgUscc, division, demonstration } = account;
  if (demonstration && division === null) return ALL;
  switch (REACH_RULES[role]) {
    case 'awards':
      return orgUscc === null ? PUBLISHED : { kind: 'supplier', orgUscc };
    case 'appointments':
      return orgUscc === null ? PUBLISHED : { kind: 'evaluator', orgUscc };
    case 'supervision':
      return division === null
        ? { kind: 'cases', projectIds: caseProjects }
        : { kind: 'division', prefix: prefixOf(division), orgUscc: null };
    case 'territory':
      if (division !== null) return { kind: 'division', prefix: prefixOf(division), orgUscc };
      return orgUscc === null ? PUBLISHED : { kind: 'purchaser', orgUscc };
    case 'published':
      return PUBLISHED;
  }
}

/** A street's code of 12 digits ends in 000; what lies in the street begins with the nine before. */
const prefixOf = (division: string): string =>
  division.length === 12 && division.endsWith('000') ? division.slice(0, 9) : division;

/** What something belongs to: the facts by which it is within reach or is not. */
export type Subject =
  | {
      readonly kind: 'project';
      readonly projectId: string;
      /** null where the reach does not ask for it. */
      readonly divisionCode: string | null;
      readonly purchaserUscc: string;
      /** null before the award. */
      readonly supplierUscc: string | null;
      /** Organisations appointed to evaluate it: a contract's own, a project's those of its contracts. */
      readonly evaluatorUsccs: readonly string[];
    }
  | { readonly kind: 'station'; readonly divisionCode: string }
  | { readonly kind: 'budget'; readonly purchaserUscc: string }
  | { readonly kind: 'supplier'; readonly uscc: string }
  | { readonly kind: 'published' };

/**
 * The one answer to "may this account see it or act on it". Lists ask the same in SQL
 * (libs/read-models/src/kernel/scope.ts); a test compares the two.
 */
export function mayReach(reach: Reach, subject: Subject): boolean {
  if (reach.kind === 'all' || subject.kind === 'published') return true;
  switch (subject.kind) {
    case 'project':
      return mayReachProject(reach, subject);
    case 'station':
      return reach.kind === 'division'
        ? subject.divisionCode.startsWith(reach.prefix)
        : // Whoever buys begins at any of them, and a provider answers at those it works in, which none names.
          reach.kind === 'purchaser' || reach.kind === 'supplier';
    case 'budget':
      return mayReachBudget(reach, subject.purchaserUscc);
    case 'supplier':
      // Who buys chooses among all of them.
      return (
        reach.kind === 'division' ||
        reach.kind === 'purchaser' ||
        (reach.kind === 'supplier' && reach.orgUscc === subject.uscc)
      );
  }
}

function mayReachProject(
  reach: Exclude<Reach, { kind: 'all' }>,
  subject: Extract<Subject, { kind: 'project' }>,
): boolean {
  switch (reach.kind) {
    case 'division':
      return (
        (subject.divisionCode?.startsWith(reach.prefix) ?? false) || subject.purchaserUscc === reach.orgUscc
      );
    case 'purchaser':
      return subject.purchaserUscc === reach.orgUscc;
    case 'supplier':
      return subject.supplierUscc === reach.orgUscc;
    case 'evaluator':
      return subject.evaluatorUsccs.includes(reach.orgUscc);
    case 'cases':
      return reach.projectIds.includes(subject.projectId);
    case 'published':
      return false;
  }
}

/** Where in a credit code the division of its registration stands (GB 32100: 2 + 6 digits). */
export const USCC_DIVISION = { from: 2, digits: 6 } as const;

/** A purchaser's own budget; a district or the city also sees those of the offices registered in it. */
function mayReachBudget(reach: Reach, purchaserUscc: string): boolean {
  const { from, digits } = USCC_DIVISION;
  return (
    ((reach.kind === 'division' || reach.kind === 'purchaser') && reach.orgUscc === purchaserUscc) ||
    (reach.kind === 'division' && purchaserUscc.slice(from, from + digits).startsWith(reach.prefix))
  );
}

/**
 * In whose name an account begins something: its own organisation's. One that belongs to none but answers
 * for a division does so for the offices of that division.
 */
export function maySpeakFor(reach: Reach, purchaserUscc: string): boolean {
  if (reach.kind === 'all') return true;
  if (reach.kind === 'division' && reach.orgUscc === null) return true;
  return (reach.kind === 'division' || reach.kind === 'purchaser') && reach.orgUscc === purchaserUscc;
}
