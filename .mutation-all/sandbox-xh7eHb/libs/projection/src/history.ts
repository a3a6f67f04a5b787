// @ts-nocheck
import type { Pool } from 'pg';
import { endOfLogAt, readJournal, type JournalFilter } from './journal.js';
import type { Codec, KeyedProjection, Recorded } from './projection.js';

/** Which state of a row is asked for. */
export type Until<E> =
  /** The state at a place in the log. */
  | { readonly position: bigint }
  /** The state when its stream was at this revision. */
  | { readonly stream: string; readonly revision: bigint }
  /** The log as it stood at this instant. */
  | { readonly knownAt: Date }
  /** What had happened, as known now: the events that are let through. */
  | { readonly where: (event: E) => boolean };

/**
 * A keyed model's row as it was, folded from the journal's events of its subject. Undefined where there was
 * none, also where the revision asked for does not exist.
 */
export async function foldHistory<E extends Recorded, Row extends object>(
  pool: Pool,
  codec: Codec<E>,
  model: KeyedProjection<E, Row>,
  { subject, key }: { readonly subject: string; readonly key: string },
  until: Until<E>,
): Promise<Row | undefined> {
  const bound = await boundOf(pool, until);
  if (!bound) return undefined;
  let row: Row | undefined;
  for await (const stored of readJournal(pool, { subject, ...bound })) {
    const event = codec.decode(stored);
    if (!event || !model.keysOf(event).includes(key)) continue;
    if ('where' in until && !until.where(event)) continue;
    row = model.fold(row, event, key);
  }
  return row;
}

async function boundOf<E>(pool: Pool, until: Until<E>): Promise<JournalFilter | null> {
  if ('position' in until) return { untilPosition: until.position };
  if ('knownAt' in until) {
    const untilPosition = await endOfLogAt(pool, until.knownAt);
    return untilPosition === null ? {} : { untilPosition };
  }
  if ('where' in until) return {};
  const { rows } = await pool.query<{ position: string }>(
    'SELECT position FROM journal.event WHERE stream = $1 AND revision = $2',
    [until.stream, String(until.revision)],
  );
  return rows[0] ? { untilPosition: BigInt(rows[0].position) } : null;
}
