// @ts-nocheck
import type { Client, Pool } from 'pg';
import type { Recorded } from './projection.js';

type Queryable = Pick<Client | Pool, 'query'>;

/** What a reactor has to do because of something; there is one such entry for each reactor and cause. */
export interface Posting {
  readonly reactor: string;
  /** An event's id, or what else happens once. */
  readonly cause: string;
  /** What its sender understands. */
  readonly command: object;
  /** Organisation in whose name it is done. */
  readonly onBehalfOf: string | null;
}

/** A process manager: pure, told every live event once and none while a model is rebuilt. */
export type React<E extends Recorded> = (event: E) => readonly Posting[];

/** What is posted already stays as it is. Answers how many were new. */
export async function post(database: Queryable, postings: readonly Posting[]): Promise<number> {
  if (postings.length === 0) return 0;
  const { rowCount } = await database.query(
    `INSERT INTO journal.outbox (reactor, cause, command, on_behalf_of)
     SELECT reactor, cause, command, "onBehalfOf"
     FROM jsonb_to_recordset($1::jsonb) AS given (reactor text, cause text, command jsonb, "onBehalfOf" text)
     ON CONFLICT (reactor, cause) DO NOTHING`,
    [JSON.stringify(postings)],
  );
  return rowCount ?? 0;
}

/** An attempt that failed is made again after twice the time, up to this many times. */
const MAX_ATTEMPTS = 12;
const BACKOFF_S = { first: 1, last: 600 };
const MAX_ERROR = 500;
const TAKEN_AT_ONCE = 50;

export interface OpenPosting extends Posting {
  readonly attempts: number;
}

/** What is due to be sent, in the order it was posted. */
export async function duePostings(database: Queryable): Promise<OpenPosting[]> {
  const { rows } = await database.query<OpenPosting>(
    `SELECT reactor, cause, command, on_behalf_of AS "onBehalfOf", attempts FROM journal.outbox
     WHERE state = 'pending' AND next_at <= now() ORDER BY posted_at, cause LIMIT ${TAKEN_AT_ONCE}`,
  );
  return rows;
}

export async function markSent(database: Queryable, { reactor, cause }: Posting): Promise<void> {
  await database.query(
    `UPDATE journal.outbox SET state = 'sent', attempts = attempts + 1, ended_at = now(), error = NULL
     WHERE reactor = $1 AND cause = $2 AND state <> 'sent'`,
    [reactor, cause],
  );
}

/** `final`: trying again would not help. Answers whether it is given up. */
export async function markFailed(
  database: Queryable,
  { reactor, cause, attempts }: OpenPosting,
  error: Error,
  final: boolean,
): Promise<boolean> {
  const givenUp = final || attempts + 1 >= MAX_ATTEMPTS;
  const waitS = Math.min(BACKOFF_S.first * 2 ** attempts, BACKOFF_S.last);
  await database.query(
    `UPDATE journal.outbox SET attempts = attempts + 1, error = $3,
       state = CASE WHEN $4 THEN 'failed' ELSE 'pending' END,
       ended_at = CASE WHEN $4 THEN now() END, next_at = now() + make_interval(secs => $5)
     WHERE reactor = $1 AND cause = $2 AND state = 'pending'`,
    [reactor, cause, `${error.name}: ${error.message}`.slice(0, MAX_ERROR), givenUp, waitS],
  );
  return givenUp;
}

/** Whoever mended what was in the way has the failed ones tried again. */
export async function retryFailed(database: Queryable): Promise<number> {
  const { rowCount } = await database.query(
    `UPDATE journal.outbox SET state = 'pending', attempts = 0, next_at = now(), ended_at = NULL
     WHERE state = 'failed'`,
  );
  return rowCount ?? 0;
}

export async function countOutbox(database: Queryable): Promise<{ pending: number; failed: number }> {
  const { rows } = await database.query<{ pending: number; failed: number }>(
    `SELECT (SELECT count(*) FROM journal.outbox WHERE state = 'pending')::int AS pending,
       (SELECT count(*) FROM journal.outbox WHERE state = 'failed')::int AS failed`,
  );
  return rows[0]!;
}
