// @ts-nocheck
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** Another projector committed after this one last did: it no longer leads. */
export class Fenced extends Error {
  override readonly name = 'Fenced';
}

/** Which two processes may not lead at once; any constant of this product. */
const LEADER_LOCK = 7_251_602_024;
const POLL_MS = 250;
/** A leader whose machine vanished must be noticed long before TCP would by itself. */
const KEEPALIVE = '-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3';
/** Rows are found by their keys: a plan that was made while a table was empty must not scan it when it is full. */
export const BY_KEY = '-c enable_seqscan=off';

/**
 * The right to write. The lock lives and dies with the connection that commits: whoever lost it cannot
 * commit any more. The epoch guards the checkpoint besides.
 */
export class Leadership {
  private readonly gone = new AbortController();
  private constructor(
    readonly client: Client,
    readonly epoch: bigint,
    /** Checkpoint; null before the first event. */
    public position: bigint | null,
    /** Leaf index of the next event. */
    public nextIndex: bigint,
  ) {
    client.once('error', () => this.gone.abort());
    client.once('end', () => this.gone.abort());
  }

  /** Aborted once the connection, and the lock with it, is lost. */
  get lost(): AbortSignal {
    return this.gone.signal;
  }

  /** Waits until no other projector leads. @throws where the database cannot be reached or `signal` aborts */
  static async acquire(databaseUrl: string, signal: AbortSignal): Promise<Leadership> {
    const client = new Client({
      connectionString: databaseUrl,
      application_name: 'tjsws-projector',
      keepAlive: true,
      options: `${KEEPALIVE} ${BY_KEY}`,
      pipeline: true,
    });
    client.on('error', () => undefined);
    await client.connect();
    try {
      while (!(await tryLock(client))) await sleep(POLL_MS, undefined, { signal });
      const { rows } = await client.query<{ epoch: string; position: string | null; next_index: string }>(
        `UPDATE journal.checkpoint SET epoch = epoch + 1 WHERE name = 'live' RETURNING epoch, position, next_index`,
      );
      const at = rows[0]!;
      return new Leadership(
        client,
        BigInt(at.epoch),
        at.position === null ? null : BigInt(at.position),
        BigInt(at.next_index),
      );
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  /** Frees the lock by closing its connection. */
  async release(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }
}

async function tryLock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [
    LEADER_LOCK,
  ]);
  return rows[0]!.locked;
}
