// @ts-nocheck
import type { Evidence } from '#domain';
import type { KeyedProjection } from '#projection';
import { doneBy, type Done } from '../kernel/done.js';
import type { RecordedEvent } from '../kernel/recorded-event.js';

/** An exception to an in-principle rule: asked for by one person, approved by another. */
export interface ExceptionEntry {
  readonly exceptionId: string;
  readonly projectId: string;
  readonly ruleId: string;
  readonly reasonCode: string;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly status: 'requested' | 'approved';
  readonly requested: Done;
  readonly approved: (Done & { readonly note: string | null }) | null;
  readonly firstPosition: string;
  readonly recordedAt: Date;
}

export const exceptionRegister: KeyedProjection<RecordedEvent, ExceptionEntry> = {
  kind: 'keyed',
  name: 'exception_register',
  version: 1,
  schema: 'read',
  key: 'exceptionId',
  categories: ['project'],
  columns: {
    exceptionId: 'text',
    projectId: 'text',
    ruleId: 'text',
    reasonCode: 'text',
    reason: 'text',
    evidence: 'jsonb',
    status: 'text',
    requested: 'jsonb',
    approved: 'jsonb',
    firstPosition: 'position',
    recordedAt: 'timestamptz',
  },
  indexes: { newest: '(first_position DESC, exception_id DESC)', project: '(project_id)' },
  keysOf: (event) =>
    event.type === 'ExceptionRequested' || event.type === 'ExceptionJustified'
      ? [event.data.exceptionId]
      : [],
  fold(row, event) {
    if (event.type === 'ExceptionRequested') {
      return {
        ...event.data,
        projectId: event.stream.slice('project-'.length),
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
