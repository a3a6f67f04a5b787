// @ts-nocheck
import type { StoredEvent } from '#event-store';
import type { Client } from 'pg';
import { Dispatch, foldShare, keysToLoad, type Change, type Share } from './fold.js';
import { writeJournal, type LeafMaker } from './journal.js';
import { Fenced, type Leadership } from './leadership.js';
import { liveTable, type Statement } from './model-table.js';
import { post, type Posting, type React } from './outbox.js';
import { park, ParkedKeys, type Parked } from './parking.js';
import type { AnyProjection, Codec, Recorded } from './projection.js';
import { isRefusedValue, statementsOf, undigestedOf, writeCarefully } from './write.js';

/** The channel on which every commit announces the position it reached. */
export const ADVANCED_CHANNEL = 'projection_advanced';

/** All that can be done for a batch without the database. */
export interface Batch<E extends Recorded> {
  /** Where the log is after it. */
  readonly position: bigint;
  readonly size: number;
  readonly journal: Buffer;
  readonly shares: readonly Share<E>[];
  /** What the reactors make of it. */
  readonly postings: readonly Posting[];
}

export class BatchPreparer<E extends Recorded> {
  private readonly dispatch: Dispatch<E>;

  constructor(
    models: readonly AnyProjection<E>[],
    private readonly codec: Codec<E>,
    private readonly leaves: LeafMaker<E>,
    private readonly react: React<E>,
  ) {
    this.dispatch = new Dispatch(models.map((model) => ({ model, table: liveTable(model) })));
  }

  /** `firstIndex`: of the journal's leaf that the first of the events becomes. */
  prepare(events: readonly StoredEvent[], position: bigint, firstIndex: bigint): Batch<E> {
    const decoded: E[] = [];
    for (const stored of events) {
      const event = this.codec.decode(stored);
      if (event) decoded.push(event);
    }
    return {
      position,
      size: events.length,
      journal: this.leaves.leavesOf(events, firstIndex),
      shares: this.dispatch.sharesOf(decoded),
      postings: decoded.flatMap((event) => this.react(event)),
    };
  }
}

/**
 * Journal, read models, outbox and checkpoint in one transaction: all pages agree with each other at one position.
 * Answers what was parked.
 * @throws Fenced where another projector has committed
 */
export async function commitBatch<E extends Recorded>(
  leader: Leadership,
  batch: Batch<E>,
): Promise<Parked<E>[]> {
  try {
    return await transact(leader, batch, 'together');
  } catch (error) {
    if (!isRefusedValue(error)) throw error;
    return transact(leader, batch, 'carefully');
  }
}

async function transact<E extends Recorded>(
  leader: Leadership,
  batch: Batch<E>,
  manner: 'together' | 'carefully',
): Promise<Parked<E>[]> {
  const { client } = leader;
  try {
    const [, , , parkedBefore, ...rows] = await Promise.all([
      client.query('BEGIN'),
      advance(leader, batch),
      batch.size > 0 && writeJournal(client, batch.journal),
      ParkedKeys.load(client),
      ...batch.shares.map((share) => share.table.load(client, keysToLoad(share))),
    ]);
    const changes = batch.shares.map((share, at) =>
      foldShare(share, rows[at]!, parkedBefore.of(share.model)),
    );
    const [statements, parked] =
      manner === 'together'
        ? together(batch.shares, changes)
        : [[], await carefully(client, batch.shares, changes)];
    // In one go, its end included: a statement that fails makes a rollback of the commit behind it.
    await Promise.all([
      ...statements.map((send) => send(client)),
      post(client, batch.postings),
      park(client, parked),
      parkedBefore.countSkipped(client, batch.shares),
      announce(client, batch),
      commit(client),
    ]);
    leader.position = batch.position;
    leader.nextIndex += BigInt(batch.size);
    return parked;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

type Changes<E extends Recorded> = readonly (readonly Change<E>[])[];

/** All that is written, encoded before any of it is sent, and what the folds could not digest. */
function together<E extends Recorded>(
  shares: readonly Share<E>[],
  changes: Changes<E>,
): [Statement[], Parked<E>[]] {
  return [
    shares.flatMap((share, at) => statementsOf(share, changes[at]!)),
    shares.flatMap(({ model }, at) => undigestedOf(changes[at]!).map((one) => ({ model, ...one }))),
  ];
}

/** Writes model after model, setting aside what the database refuses. */
async function carefully<E extends Recorded>(
  client: Client,
  shares: readonly Share<E>[],
  changes: Changes<E>,
): Promise<Parked<E>[]> {
  const parked: Parked<E>[] = [];
  for (const [at, share] of shares.entries()) {
    for (const one of await writeCarefully(client, share, changes[at]!))
      parked.push({ model: share.model, ...one });
  }
  return parked;
}

/** Compare-and-set: where the checkpoint is not where this leader left it, another one leads. */
async function advance<E extends Recorded>(leader: Leadership, batch: Batch<E>): Promise<void> {
  const { rowCount } = await leader.client.query({
    name: 'advance',
    text: `UPDATE journal.checkpoint SET position = $1, next_index = next_index + $2, updated_at = now()
      WHERE name = 'live' AND epoch = $3 AND position IS NOT DISTINCT FROM $4 AND next_index = $5`,
    values: [batch.position, batch.size, leader.epoch, leader.position, leader.nextIndex].map((value) =>
      value === null ? null : String(value),
    ),
  });
  if (rowCount !== 1) throw new Fenced(`another projector leads; this one was of epoch ${leader.epoch}`);
}

const announce = <E extends Recorded>(client: Client, { position }: Batch<E>) =>
  client.query(`SELECT pg_notify('${ADVANCED_CHANNEL}', $1)`, [String(position)]);

/** A COMMIT of a failed transaction answers ROLLBACK instead of failing. */
async function commit(client: Client): Promise<void> {
  const { command } = await client.query('COMMIT');
  if (command !== 'COMMIT') throw new Error('the batch was rolled back');
}
