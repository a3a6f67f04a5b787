// @ts-nocheck
import type { PlainDate } from '#domain';
import type { KeyedProjection } from '#projection';
import {
  foldIssue,
  raisedIssue,
  type Issue,
  type IssueEvent,
} from '../contract-register/contract-register.parts.js';
import type { RecordedEvent } from '../kernel/recorded-event.js';

/** One problem, from whoever raised it to whoever verified its rectification. */
export interface BoardIssue extends Issue {
  readonly contractId: string;
  readonly projectId: string | null;
  readonly open: boolean;
  readonly raisedOn: PlainDate;
  readonly revision: string;
  readonly firstPosition: string;
  readonly lastPosition: string;
  readonly recordedAt: Date;
}

export const issueBoard: KeyedProjection<RecordedEvent, BoardIssue> = {
  kind: 'keyed',
  name: 'issue_board',
  version: 2,
  schema: 'read',
  key: 'issueId',
  categories: ['contract'],
  columns: {
    issueId: 'text',
    contractId: 'text',
    projectId: 'text',
    source: 'text',
    type: 'text',
    severity: 'text',
    description: 'text',
    ruleId: 'text',
    amountAtStakeFen: 'integer',
    findings: 'jsonb',
    dueOn: 'date',
    status: 'text',
    open: 'boolean',
    raised: 'jsonb',
    raisedOn: 'date',
    assignee: 'jsonb',
    submissions: 'jsonb',
    recoveredFen: 'integer',
    rectifiedOn: 'date',
    escalations: 'jsonb',
    risk: 'jsonb',
    reopenings: 'jsonb',
    revision: 'position',
    firstPosition: 'position',
    lastPosition: 'position',
    recordedAt: 'timestamptz',
  },
  indexes: { due: '(open, due_on, issue_id)', project: '(project_id)', contract: '(contract_id)' },
  keysOf: (event) => (isIssueEvent(event) ? [event.data.issueId] : []),
  fold(row, event) {
    if (!isIssueEvent(event)) return row;
    const place = {
      revision: String(event.revision),
      lastPosition: String(event.position),
      recordedAt: event.createdAt,
    };
    if (event.type === 'IssueRaised') {
      return {
        ...raisedIssue(event),
        contractId: event.stream.slice('contract-'.length),
        projectId: event.metadata.projectId ?? null,
        open: true,
        raisedOn: event.metadata.occurredOn,
        firstPosition: String(event.position),
        ...place,
      };
    }
    if (!row) return row;
    const next = foldIssue(row, event);
    const open = next.status !== 'rectified' && next.status !== 'risk-accepted';
    return { ...row, ...next, open, ...place };
  },
};

const ISSUE_EVENTS: ReadonlySet<string> = new Set<IssueEvent['type']>([
  'IssueRaised',
  'IssueAssigned',
  'RectificationSubmitted',
  'IssueRectified',
  'RectificationRejected',
  'IssueEscalated',
  'IssueRiskAcceptanceRequested',
  'IssueRiskAccepted',
  'IssueReopened',
]);
const isIssueEvent = (event: RecordedEvent): event is IssueEvent & RecordedEvent =>
  ISSUE_EVENTS.has(event.type);
