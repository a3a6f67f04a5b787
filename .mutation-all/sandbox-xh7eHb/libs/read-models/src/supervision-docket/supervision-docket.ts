// @ts-nocheck
import {
  unreachable,
  type AppealOutcome,
  type Evidence,
  type PlainDate,
  type ResolutionResult,
  type SupervisionFinding,
  type SupervisionStatus,
  type SupervisionSubject,
} from '#domain';
import type { KeyedProjection } from '#projection';
import { doneBy, type Done } from '../kernel/done.js';
import { isOf, type EventOf, type RecordedEvent } from '../kernel/recorded-event.js';

export interface DocketRequest {
  readonly requestId: string;
  readonly text: string;
  readonly dueOn: PlainDate;
  readonly asked: Done;
  readonly answered: (Done & { readonly answer: string; readonly evidence: readonly Evidence[] }) | null;
}
export interface DocketFinding extends SupervisionFinding {
  /** What the last report says was done. */
  readonly measures: string | null;
  readonly resolution:
    | (Done & {
        readonly result: ResolutionResult;
        readonly note: string | null;
        readonly recoveredFen: number | null;
      })
    | null;
}
export interface DocketAppeal extends Done {
  readonly to: string;
  readonly grounds: string;
  readonly decision:
    | (Done & { readonly outcome: AppealOutcome; readonly authority: string; readonly note: string | null })
    | null;
}

/** One supervision case, from its draft to its end. */
export interface SupervisionCase extends SupervisionSubject {
  readonly caseId: string;
  readonly projectId: string;
  readonly status: SupervisionStatus;
  readonly openedOn: PlainDate | null;
  readonly requests: readonly DocketRequest[];
  readonly summary: string | null;
  readonly findings: readonly DocketFinding[];
  readonly concludedOn: PlainDate | null;
  readonly rectifyBy: PlainDate | null;
  readonly appeals: readonly DocketAppeal[];
  /** The three facts of R-44. */
  readonly reported: (Done & { readonly evidence: readonly Evidence[] }) | null;
  readonly toldGovernment: (Done & { readonly authority: string; readonly documentNo: string | null }) | null;
  readonly published: (Done & { readonly where: string; readonly evidence: readonly Evidence[] }) | null;
  /** How and why it ended. */
  readonly ended: (Done & { readonly reason: string }) | null;
  readonly revision: string;
  readonly firstPosition: string;
  readonly recordedAt: Date;
}

export const supervisionDocket: KeyedProjection<RecordedEvent, SupervisionCase> = {
  kind: 'keyed',
  name: 'supervision_docket',
  version: 1,
  schema: 'read',
  key: 'caseId',
  categories: ['supervision'],
  columns: {
    caseId: 'text',
    projectId: 'text',
    kind: 'text',
    body: 'text',
    reference: 'text',
    matter: 'text',
    members: 'jsonb',
    status: 'text',
    openedOn: 'date',
    requests: 'jsonb',
    summary: 'text',
    findings: 'jsonb',
    concludedOn: 'date',
    rectifyBy: 'date',
    appeals: 'jsonb',
    reported: 'jsonb',
    toldGovernment: 'jsonb',
    published: 'jsonb',
    ended: 'jsonb',
    revision: 'position',
    firstPosition: 'position',
    recordedAt: 'timestamptz',
  },
  indexes: { project: '(project_id)' },
  keysOf: (event) => (isOf('supervision', event) ? [event.stream.slice('supervision-'.length)] : []),
  fold(row, event) {
    if (!isOf('supervision', event)) return row;
    const place = { revision: String(event.revision), recordedAt: event.createdAt };
    if (event.type === 'SupervisionDrafted') return { ...drafted(event), ...place };
    return row && { ...row, ...changed(row, event), ...place };
  },
};

function drafted(event: Extract<EventOf<'supervision'>, { type: 'SupervisionDrafted' }>) {
  return {
    ...event.data,
    status: 'draft' as const,
    openedOn: null,
    requests: [],
    summary: null,
    findings: [],
    concludedOn: null,
    rectifyBy: null,
    appeals: [],
    reported: null,
    toldGovernment: null,
    published: null,
    ended: null,
    firstPosition: String(event.position),
  };
}

function changed(
  row: SupervisionCase,
  event: Exclude<EventOf<'supervision'>, { type: 'SupervisionDrafted' }>,
): Partial<SupervisionCase> {
  const done = doneBy(event);
  switch (event.type) {
    case 'SupervisionOpened':
      return { status: 'active', openedOn: done.on };
    case 'InformationRequested': {
      const { requestId, text, dueOn } = event.data;
      return { requests: [...row.requests, { requestId, text, dueOn, asked: done, answered: null }] };
    }
    case 'InformationProvided': {
      const { requestId, answer, evidence } = event.data;
      const answered = { ...done, answer, evidence };
      return {
        requests: row.requests.map((one) => (one.requestId === requestId ? { ...one, answered } : one)),
      };
    }
    case 'SupervisionConcluded': {
      const { summary, rectifyBy } = event.data;
      const findings = event.data.findings.map((one) => ({ ...one, measures: null, resolution: null }));
      const status = findings.length > 0 ? 'addressed' : 'cleared';
      return { status, summary, rectifyBy, findings, concludedOn: done.on };
    }
    case 'SupervisionAppealed': {
      const { to, grounds } = event.data;
      return { appeals: [...row.appeals, { ...done, to, grounds, decision: null }] };
    }
    case 'SupervisionAppealDecided': {
      const { outcome, authority, note } = event.data;
      const decision = { ...done, outcome, authority, note };
      return {
        appeals: row.appeals.map((one) => (one.decision ? one : { ...one, decision })),
        ...(outcome === 'revoked' && { status: 'cleared' }),
      };
    }
    case 'RectificationReported': {
      const { answers, evidence } = event.data;
      const findings = row.findings.map((finding) => {
        const answer = answers.find(({ findingId }) => findingId === finding.findingId);
        return answer ? { ...finding, measures: answer.measures } : finding;
      });
      return { findings, reported: { ...done, evidence } };
    }
    case 'RectificationReportedToGovernment': {
      const { authority, documentNo } = event.data;
      return { toldGovernment: { ...done, authority, documentNo } };
    }
    case 'RectificationPublished': {
      const { where, evidence } = event.data;
      return { published: { ...done, where, evidence } };
    }
    case 'ResolutionRecorded':
      return { findings: row.findings.map((finding) => resolvedBy(event, finding, done)) };
    case 'SupervisionClosed':
      return { status: 'closed', ended: { ...done, reason: event.data.summary } };
    case 'SupervisionStopped':
      return { status: 'stopped', ended: { ...done, reason: event.data.reason } };
    case 'SupervisionCancelled':
      return { status: 'cancelled', ended: { ...done, reason: event.data.reason } };
    case 'ComplianceChecked':
      return {};
    default:
      return unreachable(event);
  }
}

function resolvedBy(
  { data }: Extract<EventOf<'supervision'>, { type: 'ResolutionRecorded' }>,
  finding: DocketFinding,
  done: Done,
): DocketFinding {
  const found = data.resolutions.find(({ findingId }) => findingId === finding.findingId);
  if (!found) return finding;
  const { result, note, recoveredFen } = found;
  return { ...finding, resolution: { ...done, result, note, recoveredFen } };
}
