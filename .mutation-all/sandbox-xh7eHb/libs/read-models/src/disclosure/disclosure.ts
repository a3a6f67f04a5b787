// @ts-nocheck
import {
  unreachable,
  type Correction,
  type DisclosureSection,
  type PlainDate,
  type PublicSnapshot,
} from '#domain';
import type { KeyedProjection } from '#projection';
import { doneBy, type Done } from '../kernel/done.js';
import { isOf, type RecordedEvent } from '../kernel/recorded-event.js';

export interface PublishedVersion {
  readonly version: number;
  readonly publishedOn: PlainDate;
  readonly snapshotHash: string;
}

export interface ShownConsultation {
  readonly consultationId: string;
  readonly party: { readonly name: string; readonly uscc: string };
  readonly matter: string;
  readonly notifiedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly answer: {
    readonly consents: boolean;
    readonly opinion: string;
    readonly receivedOn: PlainDate;
  } | null;
}

/** What an editor prepared for the public, and how far it came. */
export interface Disclosure {
  readonly disclosureId: string;
  readonly projectId: string;
  readonly status: 'prepared' | 'approved' | 'rejected' | 'published' | 'withdrawn';
  readonly sections: readonly DisclosureSection[];
  /** What the reviewer reads. */
  readonly snapshot: PublicSnapshot;
  readonly snapshotHash: string;
  readonly prepared: Done;
  readonly reviewed: (Done & { readonly approved: boolean; readonly note: string | null }) | null;
  /** Organisations that were asked about it (政府信息公开条例 32). */
  readonly consultations: readonly ShownConsultation[];
  readonly published: (Done & { readonly publishedOn: PlainDate }) | null;
  /** What the version to be reviewed corrects, or the published one corrected. */
  readonly correction: Correction | null;
  /** Every version that was published; all but the last are superseded. */
  readonly versions: readonly PublishedVersion[];
  readonly withdrawn: (Done & { readonly reason: string }) | null;
  readonly revision: string;
  readonly firstPosition: string;
  readonly lastPosition: string;
  readonly recordedAt: Date;
}

export const disclosure: KeyedProjection<RecordedEvent, Disclosure> = {
  kind: 'keyed',
  name: 'disclosure',
  version: 3,
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
    consultations: 'jsonb',
    published: 'jsonb',
    correction: 'jsonb',
    versions: 'jsonb',
    withdrawn: 'jsonb',
    revision: 'position',
    firstPosition: 'position',
    lastPosition: 'position',
    recordedAt: 'timestamptz',
  },
  indexes: { newest: '(first_position DESC, disclosure_id DESC)', project: '(project_id)' },
  keysOf: (event) => (isOf('disclosure', event) ? [event.stream.slice('disclosure-'.length)] : []),
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
          consultations: [],
          published: null,
          correction: null,
          versions: [],
          withdrawn: null,
          firstPosition: row?.firstPosition ?? String(event.position),
          ...place,
        };
      case 'DisclosureReviewed': {
        const { approved, note } = event.data;
        const status = approved ? 'approved' : 'rejected';
        return row && { ...row, status, reviewed: { ...done, approved, note }, ...place };
      }
      case 'ThirdPartyConsulted': {
        const { consultationId, party, matter, notifiedOn, dueOn } = event.data;
        const asked = { consultationId, party, matter, notifiedOn, dueOn, answer: null };
        return row && { ...row, consultations: [...row.consultations, asked], ...place };
      }
      case 'ThirdPartyOpinionRecorded': {
        const { consultationId, consents, opinion, receivedOn } = event.data;
        const answer = { consents, opinion, receivedOn };
        const consultations = row?.consultations.map((one) =>
          one.consultationId === consultationId ? { ...one, answer } : one,
        );
        return row && { ...row, consultations: consultations ?? [], ...place };
      }
      case 'DisclosurePublished': {
        const { publishedOn, snapshotHash, version = 1 } = event.data;
        const versions = row ? [...row.versions, { version, publishedOn, snapshotHash }] : [];
        return (
          row && { ...row, status: 'published', published: { ...done, publishedOn }, versions, ...place }
        );
      }
      case 'DisclosureCorrected': {
        const { version: _, ...corrected } = event.data;
        const anew = { status: 'prepared', prepared: done, reviewed: null, consultations: [] } as const;
        return row && { ...row, ...corrected, ...anew, ...place };
      }
      case 'DisclosureWithdrawn': {
        const { reason } = event.data;
        return row && { ...row, status: 'withdrawn', withdrawn: { ...done, reason }, ...place };
      }
      case 'ComplianceChecked':
        return row && { ...row, ...place };
      default:
        return unreachable(event);
    }
  },
};
