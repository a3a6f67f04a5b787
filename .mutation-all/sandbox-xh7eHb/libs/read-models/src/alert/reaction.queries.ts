// @ts-nocheck
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { conditionWithin } from '../kernel/scope.js';

export const REACTION_STATES = ['pending', 'failed'] as const;
export type ReactionState = (typeof REACTION_STATES)[number];

/** What the platform is to do by itself and has not done: still to be sent, or given up. */
export interface Reaction {
  readonly reactor: string;
  /** The event it follows, or the duty and its date. */
  readonly cause: string;
  readonly command: string;
  /** null: it is about no single project. */
  readonly projectId: string | null;
  /** Organisation in whose name it is done. */
  readonly onBehalfOf: string | null;
  readonly state: ReactionState;
  readonly attempts: number;
  readonly error: string | null;
  readonly postedAt: Date;
  readonly endedAt: Date | null;
}

/** More are for whoever operates the platform: docs/reactors.md. */
const AT_MOST = 200;

/** Last posted first. */
export async function listReactions(
  dataSource: DataSource,
  state: ReactionState,
  reach: Reach,
): Promise<Reaction[]> {
  const { condition, parameters } = conditionWithin<Reaction>('reaction', reach, {
    project: 'projectId',
    budgetOf: 'onBehalfOf',
  });
  const [sql, values] = dataSource.driver.escapeQueryWithParameters(
    `SELECT reactor, cause, type AS command, project_id AS "projectId",
            on_behalf_of AS "onBehalfOf", state, attempts, error,
            posted_at AS "postedAt", ended_at AS "endedAt"
       FROM (
         SELECT posted.*, command ->> 'type' AS type,
                coalesce(command ->> 'projectId', command -> 'alert' ->> 'projectId', alert.project_id) AS project_id
           FROM journal.outbox posted
           LEFT JOIN read.alert alert ON alert.alert_id = command -> 'resolved' ->> 'alertId'
          WHERE posted.state = :state
       ) reaction
      WHERE type = 'ReassessContracts' OR ${condition}
      ORDER BY posted_at DESC, reactor, cause LIMIT ${AT_MOST}`,
    { state, ...parameters },
  );
  return dataSource.query<Reaction[]>(sql, values);
}
