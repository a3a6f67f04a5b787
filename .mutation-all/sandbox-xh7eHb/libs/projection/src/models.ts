// @ts-nocheck
import type { Client, Pool } from 'pg';
import { liveTable, nextTable } from './model-table.js';
import { columnName, type AnyProjection, type Recorded } from './projection.js';

type Queryable = Pick<Client | Pool, 'query'>;

/** Version of each model that is shown. */
export async function shownVersions(database: Queryable): Promise<Map<string, number>> {
  const { rows } = await database.query<{ name: string; version: number }>(
    'SELECT name, version FROM journal.model',
  );
  return new Map(rows.map(({ name, version }) => [name, version]));
}

/**
 * Puts the freshly built table in place of the shown one: readers of the view see the old rows before the
 * commit and the new ones after it. To be called within a transaction.
 */
export async function switchTo<E extends Recorded>(
  client: Queryable,
  model: AnyProjection<E>,
): Promise<void> {
  const { schema, name, version } = model;
  const before = (await shownVersions(client)).get(name);
  const live = liveTable(model);
  await client.query(`DROP VIEW IF EXISTS ${schema}.${name}`);
  if (before !== undefined) await client.query(`DROP TABLE IF EXISTS ${schema}.${name}__v${before}`);
  await client.query(`DROP TABLE IF EXISTS ${live.qualified}`);
  await client.query(`ALTER TABLE ${nextTable(model).qualified} RENAME TO ${live.table}`);
  const columns = Object.keys(model.columns).map(columnName).join(', ');
  await client.query(`CREATE VIEW ${schema}.${name} AS SELECT ${columns} FROM ${live.qualified}`);
  for (const reader of model.readers ?? [])
    await client.query(`GRANT SELECT ON ${schema}.${name} TO ${reader}`);
  await client.query('DELETE FROM journal.parked WHERE model = $1', [name]);
  await client.query(
    `INSERT INTO journal.model (name, version) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET version = excluded.version, built_at = now()`,
    [name, version],
  );
}
