// @ts-nocheck
import { unreachable, type Trace } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { ResolutionResult, SupervisionEvent, SupervisionSubject } from './supervision.events.js';

export interface InformationRequest {
  readonly id: string;
  readonly askedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly answeredOn: PlainDate | null;
}
export interface Finding {
  readonly id: string;
  readonly reported: boolean;
  readonly result: ResolutionResult | null;
}

/** `draft → active → addressed | cleared → closed`; `cancelled` before it is opened, `stopped` after. */
export type SupervisionStatus =
  'draft' | 'active' | 'addressed' | 'cleared' | 'closed' | 'stopped' | 'cancelled';

export interface Supervision extends SupervisionSubject {
  readonly caseId: string;
  readonly projectId: string;
  readonly status: SupervisionStatus;
  /** Day of the last step the next may not lie before. */
  readonly since: PlainDate;
  readonly requests: readonly InformationRequest[];
  readonly findings: readonly Finding[];
  /** Day by which what was found is to be rectified. */
  readonly rectifyBy: PlainDate | null;
  /** The last report, to whomever, or publication of what was done about it. */
  readonly lastToldOn: PlainDate | null;
  readonly reported: { readonly by: string; readonly on: PlainDate } | null;
  readonly toldGovernment: boolean;
  readonly published: boolean;
  readonly appealPending: boolean;
}
/** null: not drafted. */
export type SupervisionState = Supervision | null;

/** Whether anybody but supervisors may know of it. */
export const isKnown = ({ status }: Pick<Supervision, 'status'>): boolean =>
  status !== 'draft' && status !== 'cancelled';

/** Begun and not ended. */
export const isUnderWay = ({ status }: Pick<Supervision, 'status'>): boolean =>
  status === 'active' || status === 'addressed' || status === 'cleared';

export const isSettled = ({ result }: Finding): boolean =>
  result === 'eliminated' || result === 'no-mechanism';

/** Findings that were addressed to the supervised and are not resolved. */
export const hasOpenFindings = ({ status, findings }: Supervision): boolean =>
  status === 'addressed' && findings.some((finding) => !isSettled(finding));

export function evolveSupervision(
  state: SupervisionState,
  event: SupervisionEvent,
  { by, on }: Trace,
): SupervisionState {
  if (event.type === 'SupervisionDrafted') return drafted(event.data, on);
  if (state === null) return state;
  switch (event.type) {
    case 'SupervisionOpened':
      return { ...state, status: 'active', since: on };
    case 'InformationRequested': {
      const { requestId: id, dueOn } = event.data;
      const request = { id, askedOn: on, dueOn, answeredOn: null };
      return { ...state, requests: [...state.requests, request] };
    }
    case 'InformationProvided': {
      const { requestId, withheld } = event.data;
      if (withheld) return state;
      const requests = state.requests.map((one) => (one.id === requestId ? { ...one, answeredOn: on } : one));
      return { ...state, requests };
    }
    case 'SupervisionConcluded': {
      const findings = event.data.findings.map(({ findingId: id }) => ({
        id,
        reported: false,
        result: null,
      }));
      const status = findings.length > 0 ? 'addressed' : 'cleared';
      return { ...state, status, findings, rectifyBy: event.data.rectifyBy, since: on };
    }
    case 'SupervisionAppealed':
      return { ...state, appealPending: true };
    case 'SupervisionAppealDecided':
      return {
        ...state,
        appealPending: false,
        status: event.data.outcome === 'revoked' ? 'cleared' : state.status,
      };
    case 'RectificationReported': {
      const answered = new Set(event.data.answers.map(({ findingId }) => findingId));
      const findings = state.findings.map((one) => (answered.has(one.id) ? { ...one, reported: true } : one));
      return { ...state, findings, reported: { by, on }, ...toldOn(state, on) };
    }
    case 'RectificationReportedToGovernment':
      return { ...state, toldGovernment: true, ...toldOn(state, on) };
    case 'RectificationPublished':
      return { ...state, published: true, ...toldOn(state, on) };
    case 'ResolutionRecorded':
      return { ...state, findings: resolved(state.findings, event.data.resolutions) };
    case 'SupervisionClosed':
      return { ...state, status: 'closed' };
    case 'SupervisionStopped':
      return { ...state, status: 'stopped' };
    case 'SupervisionCancelled':
      return { ...state, status: 'cancelled' };
    case 'ComplianceChecked':
      return state;
    default:
      return unreachable(event);
  }
}

const toldOn = ({ lastToldOn }: Supervision, on: PlainDate): Pick<Supervision, 'lastToldOn'> => ({
  lastToldOn: lastToldOn !== null && lastToldOn > on ? lastToldOn : on,
});

function drafted(
  data: Extract<SupervisionEvent, { type: 'SupervisionDrafted' }>['data'],
  since: PlainDate,
): Supervision {
  return {
    ...data,
    status: 'draft',
    since,
    requests: [],
    findings: [],
    rectifyBy: null,
    lastToldOn: null,
    reported: null,
    toldGovernment: false,
    published: false,
    appealPending: false,
  };
}

/** What is not eliminated is to be reported about again. */
const resolved = (
  findings: readonly Finding[],
  resolutions: readonly { readonly findingId: string; readonly result: ResolutionResult }[],
): Finding[] =>
  findings.map((finding) => {
    const result = resolutions.find(({ findingId }) => findingId === finding.id)?.result;
    return result ? { ...finding, result, reported: result !== 'not-eliminated' } : finding;
  });
