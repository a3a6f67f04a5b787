// @ts-nocheck
import type { Actor, PlainDate } from '#domain';
import type { AppendProjection } from '#projection';
import { projectOf, type RecordedEvent } from '../kernel/recorded-event.js';
import { roleOf } from '../kernel/words.js';
import { sentenceOf } from './sentence.js';

/** One event under a project, told to a person. */
export interface TimelineEntry {
  readonly position: string;
  readonly projectId: string;
  readonly contractId: string | null;
  readonly stream: string;
  readonly revision: string;
  readonly type: string;
  readonly zh: string;
  readonly en: string;
  readonly actor: Actor;
  readonly role: string;
  readonly roleZh: string;
  /** Business date. */
  readonly occurredOn: PlainDate;
  /** Recorded more than seven days after its business date. */
  readonly late: boolean;
  readonly recordedAt: Date;
}

export const projectTimeline: AppendProjection<RecordedEvent, TimelineEntry> = {
  kind: 'append',
  name: 'project_timeline',
  version: 3,
  schema: 'read',
  key: 'position',
  columns: {
    position: 'position',
    projectId: 'text',
    contractId: 'text',
    stream: 'text',
    revision: 'position',
    type: 'text',
    zh: 'text',
    en: 'text',
    actor: 'jsonb',
    role: 'text',
    roleZh: 'text',
    occurredOn: 'date',
    late: 'boolean',
    recordedAt: 'timestamptz',
  },
  indexes: { project: '(project_id, position)' },
  rowsOf(event) {
    const { metadata } = event;
    const projectId = projectOf(event);
    if (projectId === null) return [];
    const role = roleOf(metadata.actor);
    return [
      {
        position: String(event.position),
        projectId,
        contractId: metadata.contractId ?? null,
        stream: event.stream,
        revision: String(event.revision),
        type: event.type,
        ...sentenceOf(event),
        actor: metadata.actor,
        role: role.code,
        roleZh: role.zh,
        occurredOn: metadata.occurredOn,
        late: metadata.late ?? false,
        recordedAt: event.createdAt,
      },
    ];
  },
};
