// @ts-nocheck
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { Evidence } from '../project/project.events.js';
import type {
  AppealOutcome,
  RectificationReported,
  ResolutionRecorded,
  SupervisionFinding,
  SupervisionSubject,
} from './supervision.events.js';

export type StatedFinding = Omit<SupervisionFinding, 'findingId'>;

export type SupervisionCommand =
  | Message<'DraftSupervision', SupervisionSubject & { caseId: string; projectId: string }>
  | Message<'OpenSupervision', object>
  | Message<'CancelSupervision', { reason: string }>
  | Message<'RequestInformation', { text: string; dueOn: PlainDate }>
  | Message<
      'AnswerInformationRequest',
      { requestId: string; answer: string; evidence: readonly Evidence[]; withheld?: boolean }
    >
  | Message<
      'PublishConclusion',
      { summary: string; findings: readonly StatedFinding[]; rectifyBy: PlainDate | null }
    >
  | Message<'ReportRectification', Pick<RectificationReported['data'], 'answers' | 'evidence'>>
  | Message<'ReportToGovernment', { authority: string; documentNo: string | null }>
  | Message<'PublishRectification', { where: string; evidence: readonly Evidence[] }>
  | Message<'RecordResolution', Pick<ResolutionRecorded['data'], 'resolutions'>>
  | Message<'AppealSupervision', { to: string; grounds: string }>
  | Message<'DecideAppeal', { outcome: AppealOutcome; authority: string; note: string | null }>
  | Message<'CloseSupervision', { summary: string }>
  | Message<'StopSupervision', { reason: string }>;
