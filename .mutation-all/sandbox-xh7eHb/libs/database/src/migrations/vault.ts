// @ts-nocheck
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Personal data, and in a schema of its own what opens it: a backup of one is unreadable without the other. Both
 * belong to a role that reads nothing else, and which nothing else reads.
 */
export class Vault1764000000500 implements MigrationInterface {
  readonly name = 'Vault1764000000500';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA vault, vault_keys CASCADE');
  }
}

const STATEMENTS = [
  'CREATE SCHEMA vault',
  'CREATE SCHEMA vault_keys',

  `CREATE TABLE vault.sealed (
    subject text NOT NULL,
    field_group text NOT NULL,
    sealed bytea NOT NULL,
    revision bigint NOT NULL,
    PRIMARY KEY (subject, field_group)
  )`,

  // A destroyed key leaves only that it was destroyed, and when.
  `CREATE TABLE vault_keys.data_key (
    subject text PRIMARY KEY,
    master_key text,
    wrapped bytea,
    made_at timestamptz NOT NULL DEFAULT now(),
    destroyed_at timestamptz,
    CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL)),
    CHECK ((wrapped IS NULL) = (master_key IS NULL))
  )`,
  'CREATE INDEX data_key_master ON vault_keys.data_key (master_key) WHERE wrapped IS NOT NULL',

  `CREATE TABLE vault_keys.name_mark (
    subject text NOT NULL,
    field text NOT NULL,
    scope text NOT NULL,
    mark bytea NOT NULL,
    length smallint NOT NULL,
    PRIMARY KEY (subject, field)
  )`,
  'CREATE INDEX name_mark_scope ON vault_keys.name_mark (scope)',

  // It gets its password when it is set up.
  `DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tjsws_vault') THEN
      CREATE ROLE tjsws_vault NOLOGIN;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $$`,
  'GRANT USAGE ON SCHEMA vault, vault_keys TO tjsws_vault',
  'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA vault, vault_keys TO tjsws_vault',
];
