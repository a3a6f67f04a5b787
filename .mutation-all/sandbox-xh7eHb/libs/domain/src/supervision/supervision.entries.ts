// @ts-nocheck
import { entry, type EntriesOf } from '../event-entry.js';

const supervision = { supervision: true } as const;

/** The events of supervision cases. */
export const SUPERVISION_ENTRIES = {
  SupervisionDrafted: entry(supervision, {
    caseId: true,
    projectId: true,
    kind: true,
    body: true,
    reference: true,
    matter: true,
    members: true,
  }),
  SupervisionOpened: entry(supervision, {
    caseId: true,
    projectId: true,
    kind: true,
    body: true,
    reference: true,
    matter: true,
    members: true,
  }),
  InformationRequested: entry(supervision, {
    caseId: true,
    projectId: true,
    kind: true,
    requestId: true,
    text: true,
    dueOn: true,
  }),
  InformationProvided: entry(supervision, {
    caseId: true,
    projectId: true,
    requestId: true,
    answer: true,
    evidence: true,
    withheld: true,
  }),
  SupervisionConcluded: entry(supervision, {
    caseId: true,
    projectId: true,
    kind: true,
    summary: true,
    findings: true,
    rectifyBy: true,
  }),
  SupervisionAppealed: entry(supervision, { caseId: true, projectId: true, to: true, grounds: true }),
  SupervisionAppealDecided: entry(supervision, {
    caseId: true,
    projectId: true,
    outcome: true,
    authority: true,
    note: true,
  }),
  RectificationReported: entry(supervision, { caseId: true, projectId: true, answers: true, evidence: true }),
  RectificationReportedToGovernment: entry(supervision, {
    caseId: true,
    projectId: true,
    authority: true,
    documentNo: true,
  }),
  RectificationPublished: entry(supervision, { caseId: true, projectId: true, where: true, evidence: true }),
  ResolutionRecorded: entry(supervision, { caseId: true, projectId: true, resolutions: true }),
  SupervisionClosed: entry(supervision, { caseId: true, projectId: true, summary: true, unanswered: true }),
  SupervisionStopped: entry(supervision, { caseId: true, projectId: true, reason: true, unanswered: true }),
  SupervisionCancelled: entry(supervision, { caseId: true, projectId: true, reason: true }),
} satisfies EntriesOf<'supervision'>;
