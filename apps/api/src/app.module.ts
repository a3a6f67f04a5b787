import { Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import {
  ApplicationModule,
  AttachmentModule,
  type AttachmentKeys,
  type Clock,
  type PersonalVault,
} from '#application';
import type { Attachments } from '#attachments';
import type { EventStore } from '#event-store';
import {
  AccessLog,
  AccountRows,
  CaseReach,
  LockOut,
  SecondFactors,
  Sessions,
  SetupToken,
  SignIn,
  SingleSignOn,
  type ProviderSettings,
  type SecretBox,
} from '#identity';
import { ProjectionProgress } from '#projection';
import type { HttpLimits, Logger } from '#runtime';
import { OpsModule } from '#runtime/nest';
import { AccountController } from './account/account.controller.js';
import { AccountQueryController } from './account/account-query.controller.js';
import { AccountReach } from './account/account-reach.js';
import { AcceptanceController } from './acceptance/acceptance.controller.js';
import { AttachmentQueryController } from './attachment/attachment-query.controller.js';
import { AttachmentController } from './attachment/attachment.controller.js';
import { BeneficiaryController } from './beneficiary/beneficiary.controller.js';
import { BeneficiaryQueryController } from './beneficiary/beneficiary-query.controller.js';
import { PersonalCopy } from './beneficiary/personal-copy.js';
import { RetentionController } from './beneficiary/retention.controller.js';
import { BudgetController } from './budget/budget.controller.js';
import { ContractActs } from './contract/contract-acts.js';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import { ContractController } from './contract/contract.controller.js';
import { RosterController } from './contract/roster.controller.js';
import { DisclosureController } from './disclosure/disclosure.controller.js';
import { EvaluationController } from './evaluation/evaluation.controller.js';
import { ExternalCaseController } from './external-case/external-case.controller.js';
import { FeedbackController } from './feedback/feedback.controller.js';
import { FeedbackQueryController } from './feedback/feedback-query.controller.js';
import { PublicFeedbackController } from './feedback/public-feedback.controller.js';
import { VisitorPipe } from './feedback/visitor.js';
import type { DoorLimits } from './http/door.js';
import { InputPipe } from './http/input.pipe.js';
import { ProblemFilter } from './http/problem.filter.js';
import { GivenPipe } from './http/request-envelope.js';
import { SessionGuard } from './http/session.guard.js';
import { IssueController } from './issue/issue.controller.js';
import { PaymentController } from './payment/payment.controller.js';
import { ComplianceQueryController } from './compliance/compliance-query.controller.js';
import { PolicyQueryController } from './policy/policy-query.controller.js';
import { PolicyController } from './policy/policy.controller.js';
import { OpenApi, OpenApiController } from './openapi/openapi.controller.js';
import { ProjectController } from './project/project.controller.js';
import { MeController } from './me/me.controller.js';
import { Entrance } from './session/entrance.js';
import { Proof } from './session/proof.js';
import { ProviderAccounts } from './session/provider-accounts.js';
import { SessionController } from './session/session.controller.js';
import { OversightController } from './station/oversight.controller.js';
import { AFTER_SIGN_IN, SingleSignOnController } from './session/single-sign-on.controller.js';
import { SetupController } from './setup/setup.controller.js';
import { StationController } from './station/station.controller.js';
import { SupervisionController } from './supervision/supervision.controller.js';
import { SupervisionQueryController } from './supervision/supervision-query.controller.js';
import { WorkerQueryController } from './worker/worker-query.controller.js';
import { SupplierController } from './supplier/supplier.controller.js';
import { AcceptanceQueryController } from './acceptance/acceptance-query.controller.js';
import { ContractParts } from './contract/contract-parts.js';
import { ContractQueryController } from './contract/contract-query.controller.js';
import { EvaluationQueryController } from './evaluation/evaluation-query.controller.js';
import { ExternalCaseQueryController } from './external-case/external-case-query.controller.js';
import { IssueQueryController } from './issue/issue-query.controller.js';
import { PaymentQueryController } from './payment/payment-query.controller.js';
import { ProjectQueryController } from './project/project-query.controller.js';
import { readinessChecks } from './readiness.js';
import { Reading } from './reading/reading.js';
import { AlertQueryController } from './alert/alert-query.controller.js';
import { ReactionQueryController } from './alert/reaction-query.controller.js';
import { BudgetQueryController } from './budget/budget-query.controller.js';
import { DeadlineQueryController } from './deadline/deadline-query.controller.js';
import { DisclosureQueryController } from './disclosure/disclosure-query.controller.js';
import { StationQueryController } from './station/station-query.controller.js';
import { SupplierQueryController } from './supplier/supplier-query.controller.js';
import { CLOCK, LOGGER } from './tokens.js';

export interface ApiParts {
  readonly store: EventStore;
  readonly database: DataSource;
  /** For what is read beside the entities: the journal and how far the read models are. */
  readonly pool: Pool;
  readonly progress: ProjectionProgress;
  /** Files beside the events, and the keys of those that are sealed. */
  readonly attachments: Attachments;
  readonly attachmentKeys: AttachmentKeys;
  readonly clock: Clock;
  readonly vault: PersonalVault;
  readonly log: Logger;
  /** Seals the secrets of second factors. */
  readonly box: SecretBox;
  /** The organisation's identity provider; null: local accounts only. */
  readonly provider: { readonly settings: ProviderSettings; readonly afterSignIn: string } | null;
  /** Proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: string;
  readonly httpLimits: HttpLimits;
  readonly doorLimits: DoorLimits;
  /** Events the decider cache may hold. */
  readonly cachedEvents?: number;
}

export const CONTROLLERS: readonly Type<object>[] = [
  SingleSignOnController,
  SessionController,
  MeController,
  SetupController,
  AccountController,
  AccountQueryController,
  StationController,
  OversightController,
  SupplierController,
  BudgetController,
  ProjectController,
  ContractController,
  RosterController,
  AcceptanceController,
  EvaluationController,
  PaymentController,
  IssueController,
  BeneficiaryController,
  SupervisionController,
  DisclosureController,
  PublicFeedbackController,
  FeedbackController,
  ExternalCaseController,
  PolicyController,
  PolicyQueryController,
  ComplianceQueryController,
  CatalogueController,
  ProjectQueryController,
  ContractQueryController,
  WorkerQueryController,
  AcceptanceQueryController,
  EvaluationQueryController,
  PaymentQueryController,
  IssueQueryController,
  BeneficiaryQueryController,
  RetentionController,
  ExternalCaseQueryController,
  StationQueryController,
  SupplierQueryController,
  BudgetQueryController,
  SupervisionQueryController,
  DisclosureQueryController,
  FeedbackQueryController,
  DeadlineQueryController,
  AttachmentController,
  AttachmentQueryController,
  AlertQueryController,
  ReactionQueryController,
  OpenApiController,
];

@Module({})
export class AppModule {
  static forRoot(parts: ApiParts): DynamicModule {
    const { store, database, pool, progress, clock, vault, log, cachedEvents } = parts;
    const sessions = new Sessions(database);
    const rows = new AccountRows(database);
    const accounts = { rows, changed: (id: string) => sessions.forget(id) };
    const cases = new CaseReach(database);
    return {
      module: AppModule,
      imports: [
        OpsModule.register({ checks: readinessChecks(store, pool), log }),
        ApplicationModule.forRoot({
          store,
          vault,
          accounts,
          cases,
          ...(cachedEvents !== undefined && { cachedEvents }),
        }),
        AttachmentModule.forRoot({ attachments: parts.attachments, keys: parts.attachmentKeys }),
      ],
      controllers: [...CONTROLLERS],
      providers: [
        { provide: DataSource, useValue: database },
        { provide: Pool, useValue: pool },
        { provide: ProjectionProgress, useValue: progress },
        { provide: CLOCK, useValue: clock },
        { provide: LOGGER, useValue: log },
        { provide: CaseReach, useValue: cases },
        { provide: Sessions, useValue: sessions },
        ...identityProviders(rows, parts),
        { provide: AccessLog, useValue: new AccessLog(database) },
        OpenApi,
        PersonalCopy,
        ContractActs,
        ContractParts,
        Reading,
        GivenPipe,
        VisitorPipe,
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}

/** What guards the door, and who has the keys. */
function identityProviders(rows: AccountRows, { database, box, provider }: ApiParts): Provider[] {
  const lockOut = new LockOut(database);
  const secondFactors = new SecondFactors(database, box);
  return [
    { provide: AccountRows, useValue: rows },
    { provide: LockOut, useValue: lockOut },
    { provide: SecondFactors, useValue: secondFactors },
    { provide: SignIn, useValue: new SignIn(rows, lockOut, secondFactors) },
    { provide: SetupToken, useValue: new SetupToken(database) },
    { provide: SingleSignOn, useValue: provider && new SingleSignOn(database, provider.settings) },
    { provide: AFTER_SIGN_IN, useValue: provider?.afterSignIn ?? '/' },
    AccountReach,
    Entrance,
    Proof,
    ProviderAccounts,
  ];
}
