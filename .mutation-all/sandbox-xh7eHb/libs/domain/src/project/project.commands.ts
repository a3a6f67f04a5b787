// @ts-nocheck
import type { DisclosureSection } from '../disclosure/disclosure.events.js';
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type {
  AcceptancePlanDefined,
  AwardPublished,
  Category,
  Evidence,
  ExAnteAssessed,
  IntentPublished,
  NeedsAssessed,
  NegativeListAnswer,
  ProcurementMethod,
  ProjectBudgetLine,
  PurchaseReview,
  Purchaser,
  Target,
} from './project.events.js';

export type ProjectCommand =
  | Message<
      'DraftProject',
      {
        projectId: string;
        station: { id: string; name: string; divisionCode: string };
        name: string;
        category: Category;
        purchaser: Purchaser;
        demonstration?: true;
      }
    >
  | Message<'RecordNeedsAssessment', NeedsAssessed['data']>
  | Message<
      'ScreenNegativeList',
      { answers: readonly NegativeListAnswer[]; unsuitableForStation: { hit: boolean; note: string | null } }
    >
  | Message<'SetTargets', { targets: readonly Target[] }>
  | Message<'SecureBudget', { lines: readonly ProjectBudgetLine[] }>
  | Message<'CompleteExAnteAssessment', ExAnteAssessed['data']>
  | Message<'PublishIntent', IntentPublished['data']>
  | Message<'DefineAcceptancePlan', AcceptancePlanDefined['data']>
  | Message<
      'RequestException',
      { ruleId: string; reasonCode: string; reason: string; evidence: readonly Evidence[] }
    >
  | Message<'ApproveException', { exceptionId: string; note: string | null }>
  | Message<
      'PurchaseProject',
      {
        method: ProcurementMethod;
        supplier: { id: string; name: string; uscc: string };
        priceFen: number;
        basis: string;
        decidedOn: PlainDate;
        review?: PurchaseReview;
      }
    >
  | Message<'PublishAward', Omit<AwardPublished['data'], 'projectId'>>
  /** `void`: contracts reserved earlier whose own stream never began. */
  | Message<
      'ReserveContract',
      {
        contractId: string;
        number: string;
        signedOn: PlainDate;
        startsOn: PlainDate;
        endsOn: PlainDate;
        amountFen: number;
        voided: readonly string[];
      }
    >
  /** `contracts`: those reserved for it that are not void, read from their own streams. */
  | Message<'AbandonProject', { reason: string; contracts: readonly string[] }>
  | Message<
      'CloseProject',
      {
        summary: string | null;
        /** State of each of the project's contracts, read from its own stream. */
        contracts: readonly { contractId: string; settled: boolean }[];
        /** Supervision cases with findings that are not resolved, read from their own streams. */
        unresolvedCases?: readonly string[];
        /** Sections of the public page that are not published as they stand now. */
        undisclosed?: readonly DisclosureSection[];
      }
    >
  /** Given by the opening of a supervision case. */
  | Message<'NoteSupervision', { caseId: string }>
  /** Given by the preparation of a disclosure. */
  | Message<'NoteDisclosure', { disclosureId: string }>;
