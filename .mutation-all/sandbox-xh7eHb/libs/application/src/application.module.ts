// @ts-nocheck
import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { EventStore } from '#event-store';
import { ActOnAccountHandler, RegisterAccountHandler } from './account/account.handlers.js';
import { AccountLife, type AccountsPort } from './account/account-life.js';
import { ActOnAlertHandler } from './alert/alert.handlers.js';
import { ActOnCaseloadHandler, EnrolBeneficiaryHandler } from './beneficiary/caseload.handlers.js';
import { LookAtBeneficiaryHandler } from './beneficiary/look.handlers.js';
import { PERSONAL_VAULT, type PersonalVault } from './beneficiary/personal-vault.port.js';
import {
  ActOnBudgetReportsHandler,
  RegisterBudgetLineHandler,
  SettleBudgetHandler,
} from './budget/budget.handlers.js';
import { AmendContractHandler } from './contract/amend-contract.handler.js';
import { ActOnContractHandler } from './contract/contract.handlers.js';
import { SignContractHandler } from './contract/sign-contract.handler.js';
import {
  ActOnDisclosureHandler,
  CorrectDisclosureHandler,
  PrepareDisclosureHandler,
} from './disclosure/disclosure.handlers.js';
import { ActOnFeedbackHandler, ReadFeedbackHandler } from './feedback/feedback.handlers.js';
import { FeedbackSweep } from './feedback/feedback-sweep.js';
import { FeedbackTexts } from './feedback/feedback-text.js';
import { SubmitFeedbackHandler } from './feedback/submit-feedback.handler.js';
import { RecordExternalCaseHandler } from './external-case/external-case.handlers.js';
import { Access } from './kernel/access.js';
import { DeciderCache } from './kernel/decider-cache.js';
import { Decisions } from './kernel/decisions.js';
import { domainStore } from './kernel/domain-store.js';
import { JudgeServiceHandler, RecordServiceHandler } from './ledger/ledger.handlers.js';
import { AbandonProjectHandler, CloseProjectHandler } from './project/end-project.handlers.js';
import {
  ActOnProjectHandler,
  DraftProjectHandler,
  PurchaseProjectHandler,
  SecureBudgetHandler,
} from './project/project.handlers.js';
import { StreamHistory } from './kernel/stream-history.js';
import { Policies } from './policy/policies.js';
import { ActOnPolicyHandler, ReassessContractsHandler } from './policy/policy.handlers.js';
import { RecordedContracts } from './policy/recorded-contracts.js';
import { ActOnStationHandler, RegisterStationHandler } from './station/station.handlers.js';
import { CASE_ACCESS, type CaseAccess } from './supervision/case-access.port.js';
import { PublishConclusionHandler } from './supervision/conclusion.handler.js';
import { ActOnSupervisionHandler, DraftSupervisionHandler } from './supervision/supervision.handlers.js';
import { ActOnSupplierHandler } from './supplier/supplier.handlers.js';

const HANDLERS = [
  ActOnPolicyHandler,
  ReassessContractsHandler,
  RegisterStationHandler,
  ActOnStationHandler,
  ActOnSupplierHandler,
  RegisterBudgetLineHandler,
  ActOnBudgetReportsHandler,
  SettleBudgetHandler,
  DraftProjectHandler,
  ActOnProjectHandler,
  SecureBudgetHandler,
  PurchaseProjectHandler,
  AbandonProjectHandler,
  CloseProjectHandler,
  SignContractHandler,
  ActOnContractHandler,
  AmendContractHandler,
  RecordServiceHandler,
  JudgeServiceHandler,
  EnrolBeneficiaryHandler,
  ActOnCaseloadHandler,
  LookAtBeneficiaryHandler,
  DraftSupervisionHandler,
  ActOnSupervisionHandler,
  PublishConclusionHandler,
  PrepareDisclosureHandler,
  ActOnDisclosureHandler,
  CorrectDisclosureHandler,
  SubmitFeedbackHandler,
  ReadFeedbackHandler,
  ActOnFeedbackHandler,
  RecordExternalCaseHandler,
  ActOnAlertHandler,
];

const ACCOUNT_HANDLERS = [RegisterAccountHandler, ActOnAccountHandler];

export interface ApplicationOptions {
  readonly store: EventStore;
  /** Events the decider cache may hold; 0 reads every stream anew for each command. */
  readonly cachedEvents?: number;
  /** Absent where no command is about a project's people: the importer of public cases has no access to it. */
  readonly vault?: PersonalVault;
  /** Where accounts are kept; without it no account can be changed. */
  readonly accounts?: AccountsPort;
  /** Absent where no supervision case is opened or closed. */
  readonly cases?: CaseAccess;
}

/** Every command of the platform behind one command bus. */
@Module({})
export class ApplicationModule {
  static forRoot({ store: given, cachedEvents, vault, accounts, cases }: ApplicationOptions): DynamicModule {
    const store = domainStore(given);
    const cache = new DeciderCache(store, cachedEvents);
    const access = new Access(cache);
    const decisions = new Decisions(store, cache, vault ?? null, access);
    const recorded = new RecordedContracts(store);
    const policies = { provide: Policies, useValue: new Policies(decisions.now, recorded) };
    const history = new StreamHistory(store);
    const ofAccounts = accounts
      ? [
          { provide: AccountLife, useValue: new AccountLife(decisions, history, accounts) },
          ...ACCOUNT_HANDLERS,
        ]
      : [];
    return {
      module: ApplicationModule,
      global: true,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: Decisions, useValue: decisions },
        { provide: RecordedContracts, useValue: recorded },
        policies,
        { provide: StreamHistory, useValue: history },
        { provide: Access, useValue: access },
        { provide: CASE_ACCESS, useValue: cases ?? null },
        { provide: PERSONAL_VAULT, useValue: vault ?? null },
        FeedbackTexts,
        FeedbackSweep,
        ...HANDLERS,
        ...ofAccounts,
      ],
      exports: [
        CqrsModule,
        StreamHistory,
        Decisions,
        Access,
        policies,
        FeedbackSweep,
        ...(accounts ? [AccountLife] : []),
      ],
    };
  }
}
