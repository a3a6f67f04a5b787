// @ts-nocheck
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The API shows what the reactors have not done, and changes nothing of it. */
export class OutboxReading1764000000820 implements MigrationInterface {
  readonly name = 'OutboxReading1764000000820';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT SELECT ON journal.outbox TO tjsws_api');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE SELECT ON journal.outbox FROM tjsws_api');
  }
}
