// @ts-nocheck
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Beside the events of an account: its secrets, its sessions as their owner sees them, and what guards sign-in. */
export class Identity1764000000300 implements MigrationInterface {
  readonly name = 'Identity1764000000300';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE identity.provider_attempts, identity.provider_subjects, identity.setup_token,
        identity.sign_in_failures, identity.recovery_codes, identity.second_factors, identity.staged`,
    );
    await runner.query(
      `ALTER TABLE identity.sessions DROP COLUMN id, DROP COLUMN method, DROP COLUMN address, DROP COLUMN agent`,
    );
    await runner.query(`DELETE FROM identity.accounts WHERE password_hash IS NULL`);
    await runner.query(
      `ALTER TABLE identity.accounts ALTER COLUMN password_hash SET NOT NULL,
        DROP COLUMN revision, DROP COLUMN pending, DROP COLUMN must_change_password`,
    );
  }
}

const STATEMENTS = [
  // revision: of the account's stream, up to which the row follows it; null where there is no stream yet.
  // pending: the name is taken, the account is not registered yet.
  `ALTER TABLE identity.accounts
    ALTER COLUMN password_hash DROP NOT NULL,
    ADD COLUMN revision bigint,
    ADD COLUMN pending boolean NOT NULL DEFAULT false,
    ADD COLUMN must_change_password boolean NOT NULL DEFAULT false`,

  // What a command will do to the secrets once its event stands; gone when it is done.
  `CREATE TABLE identity.staged (
    command_id uuid PRIMARY KEY,
    account_id text NOT NULL REFERENCES identity.accounts (id) ON DELETE CASCADE,
    effect jsonb NOT NULL,
    staged_at timestamptz NOT NULL DEFAULT now()
  )`,

  `ALTER TABLE identity.sessions
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
    ADD COLUMN method text NOT NULL DEFAULT 'password',
    ADD COLUMN address text,
    ADD COLUMN agent text`,

  // secret: AES-256-GCM. last_step: the last time step whose code was taken, so that none is taken twice.
  `CREATE TABLE identity.second_factors (
    account_id text PRIMARY KEY REFERENCES identity.accounts (id) ON DELETE CASCADE,
    secret bytea NOT NULL,
    last_step bigint NOT NULL DEFAULT 0,
    offered_at timestamptz NOT NULL DEFAULT now(),
    confirmed_at timestamptz
  )`,
  `CREATE TABLE identity.recovery_codes (
    account_id text NOT NULL REFERENCES identity.accounts (id) ON DELETE CASCADE,
    code_hash text NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (account_id, code_hash)
  )`,

  // key: `name:` and a hash of what was typed, whether or not it is anybody's name, or `address:` and the client's.
  `CREATE TABLE identity.sign_in_failures (
    key text PRIMARY KEY,
    failures integer NOT NULL,
    failed_at timestamptz NOT NULL DEFAULT now(),
    locked_until timestamptz
  )`,

  `CREATE TABLE identity.setup_token (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    token_hash text NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
  )`,

  `CREATE TABLE identity.provider_subjects (
    issuer text NOT NULL,
    subject text NOT NULL,
    account_id text NOT NULL UNIQUE REFERENCES identity.accounts (id) ON DELETE CASCADE,
    PRIMARY KEY (issuer, subject)
  )`,
  `CREATE TABLE identity.provider_attempts (
    state_hash text PRIMARY KEY,
    browser_hash text NOT NULL,
    nonce text NOT NULL,
    code_verifier text NOT NULL,
    expires_at timestamptz NOT NULL
  )`,
];
