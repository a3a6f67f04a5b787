// @ts-nocheck
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, their sessions, and the refused attempts. */
export class Accounts1764000000100 implements MigrationInterface {
  readonly name = 'Accounts1764000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA identity`);
    await runner.query(`
      CREATE TABLE identity.accounts (
        id text PRIMARY KEY,
        username text NOT NULL UNIQUE,
        password_hash text NOT NULL,
        role text NOT NULL,
        org_name text NOT NULL,
        org_uscc text,
        demonstration boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        disabled_at timestamptz
      )`);
    await runner.query(`
      CREATE TABLE identity.sessions (
        token_hash text PRIMARY KEY,
        account_id text NOT NULL REFERENCES identity.accounts (id) ON DELETE CASCADE,
        begun_at timestamptz NOT NULL DEFAULT now(),
        used_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX sessions_by_account ON identity.sessions (account_id)`);
    await runner.query(`
      CREATE TABLE identity.access_log (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        account_id text,
        method text NOT NULL,
        path text NOT NULL,
        status smallint NOT NULL,
        code text NOT NULL,
        findings jsonb,
        request_id text NOT NULL
      )`);
    await runner.query(`CREATE INDEX access_log_by_time ON identity.access_log (at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA identity CASCADE`);
  }
}
