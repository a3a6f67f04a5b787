// @ts-nocheck
import { unreachable, type PlainDate } from '#domain';
import type { KeyedProjection } from '#projection';
import { isOf, type RecordedEvent, type EventOf } from '../kernel/recorded-event.js';

type ProjectEventAt = EventOf<'project'>;
type DataOf<Type extends ProjectEventAt['type']> = Extract<ProjectEventAt, { type: Type }>['data'];
type Dated<Type extends ProjectEventAt['type']> = DataOf<Type> & { readonly on: PlainDate };

/** All that was laid down about a project before its contracts, each as it stands now. */
export interface ProjectFile {
  readonly projectId: string;
  readonly draft: Dated<'ProjectDrafted'>;
  readonly needs: Dated<'NeedsAssessed'> | null;
  readonly negativeList: Dated<'NegativeListScreened'> | null;
  readonly targets: Dated<'TargetsSet'> | null;
  readonly budget: Dated<'BudgetSecured'> | null;
  readonly exAnte: Dated<'ExAnteAssessed'> | null;
  readonly intent: Dated<'IntentPublished'> | null;
  readonly acceptancePlan: Dated<'AcceptancePlanDefined'> | null;
  readonly purchase: Dated<'ProjectPurchased'> | null;
  readonly awardPublished: Dated<'AwardPublished'> | null;
  readonly reservations: readonly Dated<'ContractReserved'>[];
  readonly abandonment: Dated<'ProjectAbandoned'> | null;
  readonly closing: Dated<'ProjectClosed'> | null;
  readonly revision: string;
  readonly lastPosition: string;
}

export const projectFile: KeyedProjection<RecordedEvent, ProjectFile> = {
  kind: 'keyed',
  name: 'project_file',
  version: 2,
  schema: 'read',
  key: 'projectId',
  categories: ['project'],
  columns: {
    projectId: 'text',
    draft: 'jsonb',
    needs: 'jsonb',
    negativeList: 'jsonb',
    targets: 'jsonb',
    budget: 'jsonb',
    exAnte: 'jsonb',
    intent: 'jsonb',
    acceptancePlan: 'jsonb',
    purchase: 'jsonb',
    awardPublished: 'jsonb',
    reservations: 'jsonb',
    abandonment: 'jsonb',
    closing: 'jsonb',
    revision: 'position',
    lastPosition: 'position',
  },
  keysOf: (event) => (isOf('project', event) ? [event.stream.slice('project-'.length)] : []),
  fold(row, event, projectId) {
    if (!isOf('project', event)) return row;
    const place = { revision: String(event.revision), lastPosition: String(event.position) };
    const on = event.metadata.occurredOn;
    if (event.type === 'ProjectDrafted')
      return { ...EMPTY, projectId, draft: { ...event.data, on }, ...place };
    return row && { ...row, ...changed(row, event, on), ...place };
  },
};

const EMPTY = {
  needs: null,
  negativeList: null,
  targets: null,
  budget: null,
  exAnte: null,
  intent: null,
  acceptancePlan: null,
  purchase: null,
  awardPublished: null,
  reservations: [],
  abandonment: null,
  closing: null,
} as const;

function changed(
  row: ProjectFile,
  event: Exclude<ProjectEventAt, { type: 'ProjectDrafted' }>,
  on: PlainDate,
): Partial<ProjectFile> {
  switch (event.type) {
    case 'NeedsAssessed':
      return { needs: { ...event.data, on } };
    case 'NegativeListScreened':
      return { negativeList: { ...event.data, on } };
    case 'TargetsSet':
      return { targets: { ...event.data, on } };
    case 'BudgetSecured':
      return { budget: { ...event.data, on } };
    case 'ExAnteAssessed':
      return { exAnte: { ...event.data, on } };
    case 'IntentPublished':
      return { intent: { ...event.data, on } };
    case 'AcceptancePlanDefined':
      return { acceptancePlan: { ...event.data, on } };
    case 'ProjectPurchased':
      return { purchase: { ...event.data, on } };
    case 'AwardPublished':
      return { awardPublished: { ...event.data, on } };
    case 'ContractReserved':
      return { reservations: [...row.reservations, { ...event.data, on }] };
    case 'ProjectAbandoned':
      return { abandonment: { ...event.data, on } };
    case 'ProjectClosed':
      return { closing: { ...event.data, on } };
    case 'SupervisionNoted':
    case 'DisclosureNoted':
    case 'ExceptionRequested':
    case 'ExceptionJustified':
    case 'ComplianceChecked':
      return {};
    default:
      return unreachable(event);
  }
}
