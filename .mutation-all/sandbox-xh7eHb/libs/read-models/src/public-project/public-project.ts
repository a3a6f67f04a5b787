// @ts-nocheck
import {
  cardOf,
  type DisclosureSection,
  type PlainDate,
  type PublicCard,
  type PublicSnapshot,
} from '#domain';
import type { KeyedProjection } from '#projection';
import type { RecordedEvent } from '../kernel/recorded-event.js';
import { PUBLIC_READER } from '../kernel/public-reader.js';

/** What was published of a project, and nothing else: folded from what was published and withdrawn alone. */
export interface PublicProject {
  readonly projectId: string;
  readonly name: string;
  readonly station: string;
  readonly divisionCode: string;
  readonly divisionName: string;
  readonly districtName: string;
  readonly category: string;
  readonly purchaser: string;
  readonly supplier: string | null;
  readonly phase: PublicSnapshot['overview']['phase'];
  readonly demonstration: boolean;
  readonly amountFen: number | null;
  readonly grade: string | null;
  /** What a list shows, so that it need not read whole snapshots. */
  readonly card: PublicCard;
  readonly sections: readonly DisclosureSection[];
  readonly snapshot: PublicSnapshot;
  readonly snapshotHash: string;
  readonly disclosureId: string;
  /** Publications so far, this one included. */
  readonly publications: number;
  readonly firstPublishedOn: PlainDate;
  readonly publishedOn: PlainDate;
  /** Why it is not shown any more: then only the overview is left of the snapshot. */
  readonly withdrawn: { readonly on: PlainDate; readonly reason: string } | null;
  /** What the search looks in, in lower case. */
  readonly searchText: string;
  readonly firstPosition: string;
  readonly position: string;
  readonly recordedAt: Date;
}

export const publicProject: KeyedProjection<RecordedEvent, PublicProject> = {
  kind: 'keyed',
  name: 'public_project',
  version: 3,
  schema: 'disclosure',
  key: 'projectId',
  categories: ['disclosure'],
  columns: {
    projectId: 'text',
    name: 'text',
    station: 'text',
    divisionCode: 'text',
    divisionName: 'text',
    districtName: 'text',
    category: 'text',
    purchaser: 'text',
    supplier: 'text',
    phase: 'text',
    demonstration: 'boolean',
    amountFen: 'integer',
    grade: 'text',
    card: 'jsonb',
    sections: 'jsonb',
    snapshot: 'jsonb',
    snapshotHash: 'text',
    disclosureId: 'text',
    publications: 'integer',
    firstPublishedOn: 'date',
    publishedOn: 'date',
    withdrawn: 'jsonb',
    searchText: 'text',
    firstPosition: 'position',
    position: 'position',
    recordedAt: 'timestamptz',
  },
  indexes: { newest: '(position DESC, project_id DESC)', division: '(division_code text_pattern_ops)' },
  readers: [PUBLIC_READER],
  keysOf: (event) =>
    event.type === 'DisclosurePublished' || event.type === 'DisclosureWithdrawn'
      ? [event.data.projectId]
      : [],
  fold(row, event) {
    if (event.type === 'DisclosureWithdrawn') return row && withdrawnFrom(row, event);
    if (event.type !== 'DisclosurePublished') return row;
    const { projectId, disclosureId, snapshot, snapshotHash, publishedOn } = event.data;
    const { overview } = snapshot;
    const card = cardOf(snapshot);
    const supplier = snapshot.procurement?.supplier.name ?? null;
    const shown = {
      name: overview.name,
      station: overview.station,
      divisionCode: overview.division.code,
      divisionName: overview.division.name,
      districtName: overview.division.districtName,
      category: overview.category,
      purchaser: overview.purchaser.name,
      supplier,
    };
    return {
      projectId,
      ...shown,
      phase: overview.phase,
      demonstration: snapshot.demonstration,
      amountFen: snapshot.contract?.reduce((sum, { amountFen }) => sum + amountFen, 0) ?? null,
      grade: card.grade,
      card,
      sections: sectionsOf(snapshot),
      snapshot,
      snapshotHash,
      disclosureId,
      publications: (row?.publications ?? 0) + 1,
      firstPublishedOn: row?.firstPublishedOn ?? publishedOn,
      publishedOn,
      withdrawn: null,
      searchText: Object.values(shown)
        .filter((text) => text !== null)
        .join(' ')
        .toLowerCase(),
      firstPosition: row?.firstPosition ?? String(event.position),
      position: String(event.position),
      recordedAt: event.createdAt,
    };
  },
};

/** Another disclosure of the project that was published since stays. */
function withdrawnFrom(
  row: PublicProject,
  event: Extract<RecordedEvent, { type: 'DisclosureWithdrawn' }>,
): PublicProject {
  if (row.disclosureId !== event.data.disclosureId) return row;
  const { projectId, demonstration, overview } = row.snapshot;
  const snapshot = { projectId, demonstration, overview };
  return {
    ...row,
    amountFen: null,
    grade: null,
    card: cardOf(snapshot),
    sections: ['overview'],
    snapshot,
    withdrawn: { on: event.metadata.occurredOn, reason: event.data.reason },
    position: String(event.position),
    recordedAt: event.createdAt,
  };
}

const sectionsOf = ({
  projectId: _id,
  demonstration: _demonstration,
  ...sections
}: PublicSnapshot): DisclosureSection[] =>
  (Object.keys(sections) as DisclosureSection[]).filter((name) => sections[name] !== undefined);
