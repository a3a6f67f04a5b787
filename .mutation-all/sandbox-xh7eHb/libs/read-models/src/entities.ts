// @ts-nocheck
import { AlertEntity } from './alert/alert.queries.js';
import { AttachmentEntity } from './attachment/attachment.queries.js';
import { BeneficiaryEntity } from './beneficiary-register/beneficiary-register.queries.js';
import { BudgetLineEntity } from './budget/budget-line.queries.js';
import { ComplianceEntity } from './compliance-matrix/compliance-matrix.queries.js';
import { DutyEntity } from './deadline-calendar/deadline-calendar.queries.js';
import { DeliveryEntity } from './delivery-ledger/delivery-ledger.queries.js';
import { FeedbackEntity } from './feedback/feedback.queries.js';
import { DisclosureEntity } from './disclosure/disclosure.queries.js';
import { ExceptionEntity } from './exception-register/exception-register.queries.js';
import { IssueEntity } from './issue-board/issue-board.queries.js';
import { StationEntity } from './station/station.queries.js';
import { SupervisionEntity } from './supervision-docket/supervision-docket.queries.js';
import { SupplierEntity } from './supplier/supplier.queries.js';
import { TargetProgressEntity } from './target-progress/target-progress.queries.js';
import { ContractEntity } from './contract-register/contract-register.queries.js';
import { ExternalCaseEntity } from './external-case/external-case.queries.js';
import { ProjectFileEntity } from './project-file/project-file.queries.js';
import { ProjectOverviewEntity } from './project-overview/project-overview.queries.js';
import { TimelineEntity } from './project-timeline/project-timeline.queries.js';

/** What officers and auditors query. */
export const READ_ENTITIES = [
  ProjectOverviewEntity,
  ProjectFileEntity,
  TimelineEntity,
  ContractEntity,
  BudgetLineEntity,
  DutyEntity,
  DeliveryEntity,
  BeneficiaryEntity,
  DisclosureEntity,
  FeedbackEntity,
  ExceptionEntity,
  ComplianceEntity,
  IssueEntity,
  StationEntity,
  SupplierEntity,
  SupervisionEntity,
  AttachmentEntity,
  AlertEntity,
  TargetProgressEntity,
  ExternalCaseEntity,
];
