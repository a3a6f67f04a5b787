// @ts-nocheck
import { DatabaseError, type Client } from 'pg';
import { foldKey, type Change, type Row, type Share, type Undigested } from './fold.js';
import type { Statement } from './model-table.js';
import type { Recorded } from './projection.js';

type Queryable = Pick<Client, 'query'>;

/** What could not be digested, to be parked under its model and key. */
export interface ToPark<E> extends Undigested<E> {
  readonly key: string;
}

/** Writes a model's changes set-wise. @throws where a value cannot be encoded */
export function statementsOf<E extends Recorded>(
  { table }: Share<E>,
  changes: readonly Change<E>[],
): Statement[] {
  const fresh: Row[] = [];
  const changed: Row[] = [];
  const gone: string[] = [];
  for (const { key, before, after } of changes) {
    if (after === before) continue;
    if (!after) gone.push(key);
    else if (before) changed.push(after);
    else fresh.push(after);
  }
  return [...table.insert(fresh), ...table.update(changed), ...table.remove(gone)];
}

/** What the folds could not digest. */
export const undigestedOf = <E extends Recorded>(changes: readonly Change<E>[]): ToPark<E>[] =>
  changes.flatMap(({ key, undigested }) => (undigested ? [{ key, ...undigested }] : []));

export async function writeChanges<E extends Recorded>(
  client: Queryable,
  share: Share<E>,
  changes: readonly Change<E>[],
): Promise<void> {
  await Promise.all(statementsOf(share, changes).map((send) => send(client)));
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
  const refused = await underSavepoint(client, () => writeChanges(client, share, changes));
  if (!refused) return undigestedOf(changes);
  if (changes.length === 1) return [await writeAsFarAsItGoes(client, share, changes[0]!, refused)];
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
    const refusedAgain = await underSavepoint(client, () => writeChanges(client, share, [prefix]));
    if (!refusedAgain) return undigestedOf([prefix])[0] ?? park;
    refused = refusedAgain;
  }
}

/** Answers why the database refused it; null where it did not. */
async function underSavepoint(client: Queryable, work: () => Promise<void>): Promise<Error | null> {
  await client.query('SAVEPOINT change');
  try {
    await work();
    await client.query('RELEASE SAVEPOINT change');
    return null;
  } catch (error) {
    if (!isRefusedValue(error)) throw error;
    await client.query('ROLLBACK TO SAVEPOINT change');
    await client.query('RELEASE SAVEPOINT change');
    return error;
  }
}

/** Data exceptions, constraint violations and program limits (an index row too large …), or a value that cannot be encoded. */
export function isRefusedValue(error: unknown): error is Error {
  if (error instanceof DatabaseError) return /^(22|23|54)/.test(error.code ?? '');
  return error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError;
}
