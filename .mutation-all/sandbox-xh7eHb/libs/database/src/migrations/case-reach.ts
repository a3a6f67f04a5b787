// @ts-nocheck
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a supervision case opens to the account it was given to. */
export class CaseReach1764000000410 implements MigrationInterface {
  readonly name = 'CaseReach1764000000410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.case_reach (
        account_id text NOT NULL,
        case_id text NOT NULL,
        project_id text NOT NULL,
        PRIMARY KEY (account_id, case_id, project_id)
      )`);
    await runner.query(`CREATE INDEX case_reach_by_case ON identity.case_reach (case_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE identity.case_reach`);
  }
}
