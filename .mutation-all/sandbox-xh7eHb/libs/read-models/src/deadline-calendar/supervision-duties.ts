// @ts-nocheck
import { DEADLINES, type Deadline } from '#policy';
import type { EventOf } from '../kernel/recorded-event.js';
import { beginning, dutyId, set } from './beginnings.js';
import type { Change, Changes } from './duty.js';

/** Audit findings are reported twice and published; what others find is reported to them. */
const AUDIT = {
  rectified: DEADLINES.auditRectified,
  'government-told': DEADLINES.auditGovernmentTold,
  published: DEADLINES.auditPublished,
} as const;
const OTHERS = { rectified: DEADLINES.supervisionRectified } as const;
const PARTS = Object.keys(AUDIT);

/** Duties that an event of a supervision case begins, meets or ends. */
export function caseDuties(event: EventOf<'supervision'>): Changes {
  const { occurredOn: on } = event.metadata;
  switch (event.type) {
    case 'InformationRequested': {
      const { caseId, requestId, kind, dueOn } = event.data;
      const what = kind === 'audit' ? DEADLINES.auditDataProvided : DEADLINES.informationProvided;
      return [[informationOf(caseId, requestId), { begins: beginning(what, on, set(dueOn)) }]];
    }
    case 'InformationProvided':
      if (event.data.withheld) return [];
      return [[informationOf(event.data.caseId, event.data.requestId), { met: on }]];
    case 'SupervisionConcluded': {
      const { caseId, kind, rectifyBy } = event.data;
      if (rectifyBy === null) return [];
      return Object.entries<Deadline>(kind === 'audit' ? AUDIT : OTHERS).map(([part, what]) => [
        dutyId(caseId, { id: part }),
        { begins: beginning(what, on, set(rectifyBy)) },
      ]);
    }
    case 'RectificationReported':
      return [[dutyId(event.data.caseId, { id: 'rectified' }), { met: on }]];
    case 'RectificationReportedToGovernment':
      return [[dutyId(event.data.caseId, { id: 'government-told' }), { met: on }]];
    case 'RectificationPublished':
      return [[dutyId(event.data.caseId, { id: 'published' }), { met: on }]];
    case 'SupervisionAppealDecided':
      return event.data.outcome === 'revoked' ? ended(event.data.caseId) : [];
    case 'SupervisionClosed':
      return unanswered(event);
    case 'SupervisionStopped':
      return [...ended(event.data.caseId), ...unanswered(event)];
    default:
      return [];
  }
}

const informationOf = (caseId: string, requestId: string): string => `${caseId}.${requestId}/information`;
/** Nobody can answer them any more. */
const unanswered = ({
  data: { caseId, unanswered: ids = [] },
}: Extract<EventOf<'supervision'>, { type: 'SupervisionClosed' | 'SupervisionStopped' }>): Changes =>
  ids.map((requestId): readonly [string, Change] => [informationOf(caseId, requestId), 'gone']);
const ended = (caseId: string): Changes =>
  PARTS.map((part): readonly [string, Change] => [dutyId(caseId, { id: part }), 'gone']);
