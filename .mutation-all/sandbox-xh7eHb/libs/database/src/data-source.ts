// @ts-nocheck
import { DataSource, type EntitySchema } from 'typeorm';
import { MIGRATIONS } from './migrations/index.js';

type Entities = readonly ((new () => object) | EntitySchema)[];

/** A TypeORM data source on PostgreSQL; the schema is changed by migrations only. */
export function createDataSource(url: string, entities: Entities = [], poolSize = 10): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: entities as never,
    migrations: MIGRATIONS,
    migrationsTableName: 'migrations',
    poolSize,
    synchronize: false,
    applicationName: 'tjsws',
  });
}

/** Brings the database to this release's schema; answers the names of the migrations it ran. */
export async function migrate(url: string): Promise<string[]> {
  const dataSource = await createDataSource(url, [], 1).initialize();
  try {
    return (await dataSource.runMigrations({ transaction: 'each' })).map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}
