import { unreachable, type DisclosureSection, type PlainDate, type PublicSnapshot } from '#domain';
import type { KeyedProjection } from '#projection';
import { doneBy, type Done } from '../kernel/done.js';
import { isOf, type RecordedEvent } from '../kernel/recorded-event.js';

/** What an editor prepared for the public, and how far it came. */
export interface Disclosure {
  readonly disclosureId: string;
  readonly projectId: string;
  readonly status: 'prepared' | 'approved' | 'rejected' | 'published';
  readonly sections: readonly DisclosureSection[];
  /** What the reviewer reads. */
  readonly snapshot: PublicSnapshot;
  readonly snapshotHash: string;
  readonly prepared: Done;
  readonly reviewed: (Done & { readonly approved: boolean; readonly note: string | null }) | null;
  readonly published: (Done & { readonly publishedOn: PlainDate }) | null;
  readonly revision: string;
  readonly firstPosition: string;
  readonly lastPosition: string;
  readonly recordedAt: Date;
}

export const disclosure: KeyedProjection<RecordedEvent, Disclosure> = {
  kind: 'keyed',
  name: 'disclosure',
  version: 1,
  schema: 'read',
  key: 'disclosureId',
  categories: ['disclosure'],
  columns: {
    disclosureId: 'text',
    projectId: 'text',
    status: 'text',
    sections: 'jsonb',
    snapshot: 'jsonb',
    snapshotHash: 'text',
    prepared: 'jsonb',
    reviewed: 'jsonb',
    published: 'jsonb',
    revision: 'position',
    firstPosition: 'position',
    lastPosition: 'position',
    recordedAt: 'timestamptz',
  },
  indexes: { newest: '(first_position DESC, disclosure_id DESC)', project: '(project_id)' },
  keysOf: (event) => (isOf('disclosure', event) ? [event.data.disclosureId] : []),
  fold(row, event) {
    if (!isOf('disclosure', event)) return row;
    const done = doneBy(event);
    const place = {
      revision: String(event.revision),
      lastPosition: String(event.position),
      recordedAt: event.createdAt,
    };
    switch (event.type) {
      case 'DisclosurePrepared':
        return {
          ...event.data,
          status: 'prepared',
          prepared: done,
          reviewed: null,
          published: null,
          firstPosition: row?.firstPosition ?? String(event.position),
          ...place,
        };
      case 'DisclosureReviewed': {
        const { approved, note } = event.data;
        const status = approved ? 'approved' : 'rejected';
        return row && { ...row, status, reviewed: { ...done, approved, note }, ...place };
      }
      case 'DisclosurePublished': {
        const { publishedOn } = event.data;
        return row && { ...row, status: 'published', published: { ...done, publishedOn }, ...place };
      }
      default:
        return unreachable(event);
    }
  },
};
