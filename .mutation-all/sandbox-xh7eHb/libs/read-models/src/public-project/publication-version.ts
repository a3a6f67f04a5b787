// @ts-nocheck
import type { PlainDate, PublicSnapshot } from '#domain';
import type { KeyedProjection } from '#projection';
import { PUBLIC_READER } from '../kernel/public-reader.js';
import type { RecordedEvent } from '../kernel/recorded-event.js';

/** One version that was published: superseded ones stay visible, with their text and hash. */
export interface PublicationVersion {
  readonly versionId: string;
  readonly projectId: string;
  readonly disclosureId: string;
  readonly version: number;
  readonly publishedOn: PlainDate;
  readonly snapshotHash: string;
  /** null once it is withdrawn: the hash stays. */
  readonly snapshot: PublicSnapshot | null;
  /** Why it replaced the version before. */
  readonly reason: string | null;
  readonly supersededOn: PlainDate | null;
  readonly withdrawnOn: PlainDate | null;
  readonly withdrawnFor: string | null;
  readonly position: string;
  /** Where it was last superseded or withdrawn. */
  readonly lastPosition: string;
}

const keyOf = (disclosureId: string, version: number): string => `${disclosureId}/${version}`;

export const publicationVersion: KeyedProjection<RecordedEvent, PublicationVersion> = {
  kind: 'keyed',
  name: 'public_version',
  version: 1,
  schema: 'disclosure',
  key: 'versionId',
  categories: ['disclosure'],
  columns: {
    versionId: 'text',
    projectId: 'text',
    disclosureId: 'text',
    version: 'integer',
    publishedOn: 'date',
    snapshotHash: 'text',
    snapshot: 'jsonb',
    reason: 'text',
    supersededOn: 'date',
    withdrawnOn: 'date',
    withdrawnFor: 'text',
    position: 'position',
    lastPosition: 'position',
  },
  indexes: { project: '(project_id, position)' },
  readers: [PUBLIC_READER],
  keysOf(event) {
    if (event.type === 'DisclosurePublished') {
      const { disclosureId, version = 1 } = event.data;
      return (version > 1 ? [version - 1, version] : [version]).map((one) => keyOf(disclosureId, one));
    }
    if (event.type !== 'DisclosureWithdrawn') return [];
    const { disclosureId, versions } = event.data;
    return Array.from({ length: versions }, (_one, n) => keyOf(disclosureId, n + 1));
  },
  fold(row, event, key) {
    const { occurredOn } = event.metadata;
    const lastPosition = String(event.position);
    if (event.type === 'DisclosureWithdrawn') {
      return (
        row && {
          ...row,
          snapshot: null,
          withdrawnOn: occurredOn,
          withdrawnFor: event.data.reason,
          lastPosition,
        }
      );
    }
    if (event.type !== 'DisclosurePublished') return row;
    const { disclosureId, projectId, publishedOn, snapshot, snapshotHash, correction } = event.data;
    const { version = 1 } = event.data;
    if (key !== keyOf(disclosureId, version))
      return row && { ...row, supersededOn: publishedOn, lastPosition };
    return {
      versionId: key,
      projectId,
      disclosureId,
      version,
      publishedOn,
      snapshotHash,
      snapshot,
      reason: correction?.reason ?? null,
      supersededOn: null,
      withdrawnOn: null,
      withdrawnFor: null,
      position: lastPosition,
      lastPosition,
    };
  },
};
