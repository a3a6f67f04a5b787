// @ts-nocheck
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the projector writes besides the read models: the journal of all events with the fields evidence is
 * made of, the checkpoint, and what could not be digested. The tables of the read models are made by the
 * projection engine, a table a version.
 */
export class Journal1764000000200 implements MigrationInterface {
  readonly name = 'Journal1764000000200';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA disclosure, read, journal CASCADE');
  }
}

const STATEMENTS = [
  'CREATE SCHEMA journal',
  'CREATE SCHEMA read',
  'CREATE SCHEMA disclosure',

  // A leaf has no position: its index is its order. Bytes stand as they stood in the store.
  `CREATE TABLE journal.event (
    index bigint PRIMARY KEY,
    position bigint NOT NULL UNIQUE,
    stream text NOT NULL,
    revision bigint NOT NULL,
    event_id uuid NOT NULL,
    type text NOT NULL,
    schema_version integer NOT NULL,
    created_at timestamptz NOT NULL,
    data bytea NOT NULL,
    metadata bytea NOT NULL,
    data_hash bytea NOT NULL,
    metadata_hash bytea NOT NULL,
    subject text NOT NULL
  )`,
  'CREATE UNIQUE INDEX event_stream ON journal.event (stream, revision)',
  'CREATE INDEX event_subject ON journal.event (subject, index)',

  `CREATE TABLE journal.checkpoint (
    name text PRIMARY KEY,
    position bigint,
    next_index bigint NOT NULL DEFAULT 0,
    epoch bigint NOT NULL DEFAULT 0,
    updated_at timestamptz NOT NULL DEFAULT now()
  )`,
  `INSERT INTO journal.checkpoint (name) VALUES ('live')`,

  // Only the key's fingerprint: a projector with another key would make leaves nobody can check.
  `CREATE TABLE journal.log_key (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    fingerprint bytea NOT NULL
  )`,

  `CREATE TABLE journal.model (
    name text PRIMARY KEY,
    version integer NOT NULL,
    built_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE TABLE journal.parked (
    model text NOT NULL,
    version integer NOT NULL,
    key text NOT NULL,
    position bigint NOT NULL,
    event_id uuid NOT NULL,
    error text NOT NULL,
    skipped bigint NOT NULL DEFAULT 0,
    parked_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (model, version, key)
  )`,

  // The public process reads published views and nothing else. It gets its password when it is set up.
  `DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tjsws_disclosure') THEN
      CREATE ROLE tjsws_disclosure NOLOGIN;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $$`,
  'GRANT USAGE ON SCHEMA disclosure TO tjsws_disclosure',
];
