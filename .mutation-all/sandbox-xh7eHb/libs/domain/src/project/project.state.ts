// @ts-nocheck
import type { PlainDate } from '../kernel/plain-date.js';
import type {
  AcceptancePlanDefined,
  AwardPublished,
  BudgetSecured,
  ContractReserved,
  ExAnteAssessed,
  IntentPublished,
  NeedsAssessed,
  NegativeListScreened,
  ProjectDrafted,
  ProjectPurchased,
  Target,
} from './project.events.js';

export interface ProjectException {
  readonly id: string;
  readonly ruleId: string;
  readonly requestedBy: string;
  readonly approved: boolean;
}

/** `rejected`: the last negative-list screening found a hit; screened again without one it is `draft` again. */
export type ProjectStatus = 'draft' | 'rejected' | 'purchased' | 'abandoned' | 'closed';

/** A project as its stream tells it: each gate holds what was last recorded, null where nothing was. */
export interface Project {
  readonly draft: ProjectDrafted['data'];
  readonly draftedBy: string;
  readonly draftedOn: PlainDate;
  readonly status: ProjectStatus;
  readonly needs: NeedsAssessed['data'] | null;
  readonly screening: NegativeListScreened['data'] | null;
  readonly targets: readonly Target[] | null;
  readonly budget: BudgetSecured['data'] | null;
  readonly exAnte: ExAnteAssessed['data'] | null;
  readonly intent: IntentPublished['data'] | null;
  readonly acceptancePlan: AcceptancePlanDefined['data'] | null;
  readonly exceptions: readonly ProjectException[];
  readonly award: ProjectPurchased['data'] | null;
  readonly awardPublished: AwardPublished['data'] | null;
  readonly contracts: readonly ContractReserved['data'][];
  /** Supervision cases that were opened about it. */
  readonly supervisions: readonly string[];
  /** What was prepared for the public about it. */
  readonly disclosures: readonly string[];
  readonly retainUntil: PlainDate | null;
}
/** null: not drafted. */
export type ProjectState = Project | null;

/** Rules excepted by another person than the requester, each with the exception that did it. */
export function approvedExceptions(state: ProjectState): ReadonlyMap<string, string> {
  return new Map(
    (state?.exceptions ?? []).filter(({ approved }) => approved).map(({ ruleId, id }) => [ruleId, id]),
  );
}
