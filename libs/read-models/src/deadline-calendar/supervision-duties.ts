import type { PlainDate } from '#domain';
import { DEADLINES, type Deadline } from '#policy';
import type { RecordedEvent } from '../kernel/recorded-event.js';

type Named = Pick<Deadline, 'id' | 'rule' | 'citation' | 'title' | 'verified'>;
/** What an event of a supervision case does to a duty. */
export type CaseChange =
  | { readonly begins: Named; readonly dueOn: PlainDate }
  | 'met'
  /** It is not asked for any more. */
  | 'gone';

/** Audit findings are reported twice and published; what others find is reported to them. */
const AUDIT = {
  rectified: DEADLINES.auditRectified,
  'government-told': DEADLINES.auditGovernmentTold,
  published: DEADLINES.auditPublished,
} as const;
const OTHERS = { rectified: DEADLINES.supervisionRectified } as const;
const NO_LONGER: readonly (readonly [string, CaseChange])[] = Object.keys(AUDIT).map((part) => [
  part,
  'gone',
]);

/** Ids of the duties of a case that the event begins, meets or ends, each with what it does. */
export function caseDuties(event: RecordedEvent): readonly (readonly [string, CaseChange])[] {
  switch (event.type) {
    case 'InformationRequested': {
      const { caseId, requestId, kind, dueOn } = event.data;
      const begins = kind === 'audit' ? DEADLINES.auditDataProvided : DEADLINES.informationProvided;
      return [[`${caseId}.${requestId}/information`, { begins, dueOn }]];
    }
    case 'InformationProvided':
      return [[`${event.data.caseId}.${event.data.requestId}/information`, 'met']];
    case 'SupervisionConcluded': {
      const { caseId, kind, rectifyBy } = event.data;
      if (rectifyBy === null) return [];
      return Object.entries<Named>(kind === 'audit' ? AUDIT : OTHERS).map(([part, begins]) => [
        `${caseId}/${part}`,
        { begins, dueOn: rectifyBy },
      ]);
    }
    case 'RectificationReported':
      return [[`${event.data.caseId}/rectified`, 'met']];
    case 'RectificationReportedToGovernment':
      return [[`${event.data.caseId}/government-told`, 'met']];
    case 'RectificationPublished':
      return [[`${event.data.caseId}/published`, 'met']];
    case 'SupervisionAppealDecided':
      return event.data.outcome === 'revoked' ? ended(event.data.caseId) : [];
    case 'SupervisionStopped':
      return ended(event.data.caseId);
    default:
      return [];
  }
}

const ended = (caseId: string) => NO_LONGER.map(([part, change]) => [`${caseId}/${part}`, change] as const);
