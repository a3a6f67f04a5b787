// @ts-nocheck
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The division an account answers for: '12', a district's 6 digits, a street's 9 or 12; null = its organisation's. */
export class AccountDivision1764000000400 implements MigrationInterface {
  readonly name = 'AccountDivision1764000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE identity.accounts
        ADD COLUMN division text CHECK (division ~ '^12(\\d{4}|\\d{7}|\\d{10})?$')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE identity.accounts DROP COLUMN division`);
  }
}
