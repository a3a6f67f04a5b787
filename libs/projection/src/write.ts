import { DatabaseError, type Client } from 'pg';
import { foldKey, type Change, type Row, type Share, type Undigested } from './fold.js';
import type { Recorded } from './projection.js';

type Queryable = Pick<Client, 'query'>;

/** What could not be digested, to be parked under its model and key. */
export interface ToPark<E> extends Undigested<E> {
  readonly key: string;
}

/** Writes a model's changes set-wise; answers what the folds could not digest. */
export async function writeChanges<E extends Recorded>(
  client: Queryable,
  { table }: Share<E>,
  changes: readonly Change<E>[],
): Promise<ToPark<E>[]> {
  const fresh: Row[] = [];
  const changed: Row[] = [];
  const gone: string[] = [];
  const toPark: ToPark<E>[] = [];
  for (const { key, before, after, undigested } of changes) {
    if (undigested) toPark.push({ key, ...undigested });
    if (after === before) continue;
    if (!after) gone.push(key);
    else if (before) changed.push(after);
    else fresh.push(after);
  }
  await Promise.all([table.insert(client, fresh), table.update(client, changed), table.remove(client, gone)]);
  return toPark;
}

/**
 * The same where the database refused a value: the changes are bisected under savepoints until the key is
 * found, and the key's events until the event is.
 */
export async function writeCarefully<E extends Recorded>(
  client: Queryable,
  share: Share<E>,
  changes: readonly Change<E>[],
): Promise<ToPark<E>[]> {
  if (changes.length === 0) return [];
  const attempt = await underSavepoint(client, () => writeChanges(client, share, changes));
  if ('done' in attempt) return attempt.done;
  if (changes.length === 1) return [await writeAsFarAsItGoes(client, share, changes[0]!, attempt.refused)];
  const middle = changes.length >> 1;
  return [
    ...(await writeCarefully(client, share, changes.slice(0, middle))),
    ...(await writeCarefully(client, share, changes.slice(middle))),
  ];
}

async function writeAsFarAsItGoes<E extends Recorded>(
  client: Queryable,
  share: Share<E>,
  change: Change<E>,
  refusal: Error,
): Promise<ToPark<E>> {
  const { key, before, events } = change;
  let refused = refusal;
  for (let count = events.length - 1; ; count -= 1) {
    const park = { key, event: events[count]!, error: refused, skipped: events.length - count - 1 };
    if (count === 0 || share.model.kind === 'append') return park;
    const prefix = foldKey(share.model, key, before as Row, events.slice(0, count));
    const attempt = await underSavepoint(client, () => writeChanges(client, share, [prefix]));
    if ('done' in attempt) return attempt.done[0] ?? park;
    refused = attempt.refused;
  }
}

async function underSavepoint<T>(
  client: Queryable,
  work: () => Promise<T>,
): Promise<{ done: T } | { refused: Error }> {
  await client.query('SAVEPOINT change');
  try {
    const done = await work();
    await client.query('RELEASE SAVEPOINT change');
    return { done };
  } catch (error) {
    if (!isRefusedValue(error)) throw error;
    await client.query('ROLLBACK TO SAVEPOINT change');
    await client.query('RELEASE SAVEPOINT change');
    return { refused: error };
  }
}

/** Data exceptions, constraint violations and program limits (an index row too large …), or a value that cannot be encoded. */
export function isRefusedValue(error: unknown): error is Error {
  if (error instanceof DatabaseError) return /^(22|23|54)/.test(error.code ?? '');
  return error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError;
}
