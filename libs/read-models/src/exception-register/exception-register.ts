import type { Evidence, TermConditions } from '#domain';
import type { KeyedProjection } from '#projection';
import { doneBy, type Done } from '../kernel/done.js';
import type { RecordedEvent } from '../kernel/recorded-event.js';

/** An exception to an in-principle rule: asked for by one person, approved by another. */
export interface ExceptionEntry {
  /** `<project>/<exception>`: exceptions are numbered within their project. */
  readonly entryId: string;
  readonly exceptionId: string;
  readonly projectId: string;
  readonly ruleId: string;
  readonly reasonCode: string;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  /** What a term beyond one year rests on; null where nobody was asked. */
  readonly conditions: TermConditions | null;
  readonly status: 'requested' | 'approved';
  readonly requested: Done;
  readonly approved: (Done & { readonly note: string | null }) | null;
  readonly firstPosition: string;
  readonly recordedAt: Date;
}

const projectOf = ({ stream }: RecordedEvent): string => stream.slice('project-'.length);

export const exceptionRegister: KeyedProjection<RecordedEvent, ExceptionEntry> = {
  kind: 'keyed',
  name: 'exception_register',
  version: 2,
  schema: 'read',
  key: 'entryId',
  categories: ['project'],
  columns: {
    entryId: 'text',
    exceptionId: 'text',
    projectId: 'text',
    ruleId: 'text',
    reasonCode: 'text',
    reason: 'text',
    evidence: 'jsonb',
    conditions: 'jsonb',
    status: 'text',
    requested: 'jsonb',
    approved: 'jsonb',
    firstPosition: 'position',
    recordedAt: 'timestamptz',
  },
  indexes: { newest: '(first_position DESC, entry_id DESC)', project: '(project_id)' },
  keysOf: (event) =>
    event.type === 'ExceptionRequested' || event.type === 'ExceptionJustified'
      ? [`${projectOf(event)}/${event.data.exceptionId}`]
      : [],
  fold(row, event, entryId) {
    if (event.type === 'ExceptionRequested') {
      return {
        entryId,
        ...event.data,
        conditions: event.data.conditions ?? null,
        projectId: projectOf(event),
        status: 'requested',
        requested: doneBy(event),
        approved: null,
        firstPosition: String(event.position),
        recordedAt: event.createdAt,
      };
    }
    if (event.type === 'ExceptionJustified' && row) {
      const approved = { ...doneBy(event), note: event.data.note };
      return { ...row, status: 'approved', approved, recordedAt: event.createdAt };
    }
    return row;
  },
};
