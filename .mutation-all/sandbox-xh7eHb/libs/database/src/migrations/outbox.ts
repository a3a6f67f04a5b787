// @ts-nocheck
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the reactors have to do: an entry for each reactor and cause, for ever, so that nothing is done twice.
 * Written by the projector's role, in the transaction of the batch that caused it; read by nobody else.
 */
export class Outbox1764000000810 implements MigrationInterface {
  readonly name = 'Outbox1764000000810';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE journal.outbox (
        reactor text NOT NULL,
        cause text NOT NULL,
        command jsonb NOT NULL,
        on_behalf_of text,
        state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sent', 'failed')),
        attempts integer NOT NULL DEFAULT 0,
        posted_at timestamptz NOT NULL DEFAULT now(),
        next_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        error text,
        PRIMARY KEY (reactor, cause)
      )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON journal.outbox TO tjsws_projector');
    await runner.query(`CREATE INDEX outbox_open ON journal.outbox (next_at) WHERE state = 'pending'`);
    await runner.query(`CREATE INDEX outbox_failed ON journal.outbox (ended_at) WHERE state = 'failed'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE journal.outbox');
  }
}
