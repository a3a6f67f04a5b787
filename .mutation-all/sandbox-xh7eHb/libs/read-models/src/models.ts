// @ts-nocheck
import type { AnyProjection } from '#projection';
import { alert } from './alert/alert.js';
import { attachment } from './attachment/attachment.js';
import { beneficiaryRegister } from './beneficiary-register/beneficiary-register.js';
import { budgetLine } from './budget/budget-line.js';
import { complianceMatrix } from './compliance-matrix/compliance-matrix.js';
import { deadlineCalendar } from './deadline-calendar/deadline-calendar.js';
import { deliveryLedger } from './delivery-ledger/delivery-ledger.js';
import { feedback } from './feedback/feedback.js';
import { publicFeedback } from './feedback/public-feedback.js';
import { disclosure } from './disclosure/disclosure.js';
import { exceptionRegister } from './exception-register/exception-register.js';
import { issueBoard } from './issue-board/issue-board.js';
import { station } from './station/station.js';
import { supervisionDocket } from './supervision-docket/supervision-docket.js';
import { supplier } from './supplier/supplier.js';
import { targetProgress } from './target-progress/target-progress.js';
import { contractRegister } from './contract-register/contract-register.js';
import { externalCase, publicExternalCase } from './external-case/external-case.js';
import type { RecordedEvent } from './kernel/recorded-event.js';
import { projectFile } from './project-file/project-file.js';
import { projectOverview } from './project-overview/project-overview.js';
import { projectTimeline } from './project-timeline/project-timeline.js';
import { publicProject } from './public-project/public-project.js';
import { publicationVersion } from './public-project/publication-version.js';

/** All read models; they share one checkpoint. */
export const READ_MODELS: readonly AnyProjection<RecordedEvent>[] = [
  projectOverview,
  projectFile,
  projectTimeline,
  contractRegister,
  deliveryLedger,
  beneficiaryRegister,
  targetProgress,
  issueBoard,
  deadlineCalendar,
  exceptionRegister,
  complianceMatrix,
  disclosure,
  feedback,
  station,
  supplier,
  budgetLine,
  supervisionDocket,
  attachment,
  alert,
  externalCase,
  publicProject,
  publicationVersion,
  publicExternalCase,
  publicFeedback,
];
