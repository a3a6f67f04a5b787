// @ts-nocheck
import type { Client, Pool } from 'pg';
import type { Share } from './fold.js';
import type { AnyProjection, Recorded } from './projection.js';
import type { ToPark } from './write.js';

/** An event a read model could not digest: later events of its key are passed over there, others flow. */
export interface Parked<E> extends ToPark<E> {
  readonly model: { readonly name: string; readonly version: number };
}

type Queryable = Pick<Client | Pool, 'query'>;
type Model = Pick<AnyProjection<Recorded>, 'name' | 'version'>;

const idOf = ({ name, version }: Model): string => `${name}:${version}`;
const NONE: ReadonlySet<string> = new Set();

/** The keys that are parked already. */
export class ParkedKeys {
  private readonly keys = new Map<string, Set<string>>();

  static async load(client: Queryable): Promise<ParkedKeys> {
    const { rows } = await client.query<{ model: string; version: number; key: string }>({
      name: 'parked',
      text: 'SELECT model, version, key FROM journal.parked',
    });
    const parked = new ParkedKeys();
    for (const { model, version, key } of rows) {
      const id = idOf({ name: model, version });
      const keys = parked.keys.get(id) ?? new Set();
      parked.keys.set(id, keys.add(key));
    }
    return parked;
  }

  of(model: Model): ReadonlySet<string> {
    return this.keys.get(idOf(model)) ?? NONE;
  }

  /** Notes the events that were passed over; all is sent at once. */
  async countSkipped<E extends Recorded>(client: Queryable, shares: readonly Share<E>[]): Promise<void> {
    await Promise.all(
      shares.flatMap(({ model, byKey }) =>
        [...this.of(model)].map((key) => {
          const skipped = byKey.get(key)?.length;
          return (
            skipped &&
            client.query(
              'UPDATE journal.parked SET skipped = skipped + $4 WHERE model = $1 AND version = $2 AND key = $3',
              [model.name, model.version, key, skipped],
            )
          );
        }),
      ),
    );
  }
}

const MAX_ERROR = 2000;

/** All is sent at once. */
export async function park<E extends Recorded>(
  client: Queryable,
  parked: readonly Parked<E>[],
): Promise<void> {
  await Promise.all(
    parked.map(({ model, key, event, error, skipped }) =>
      client.query(
        `INSERT INTO journal.parked (model, version, key, position, event_id, error, skipped)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
        [model.name, model.version, key, String(event.position), event.id, reason(error), skipped],
      ),
    ),
  );
}

/** The error as PostgreSQL can keep it. */
const reason = (error: Error): string =>
  `${error.name}: ${error.message}`.replaceAll('\u0000', '\\u0000').slice(0, MAX_ERROR);

export async function countParked(database: Queryable): Promise<number> {
  const { rows } = await database.query<{ count: string }>('SELECT count(*) FROM journal.parked');
  return Number(rows[0]!.count);
}
