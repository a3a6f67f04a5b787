// @ts-nocheck
import type { DataSource } from 'typeorm';

/**
 * Which projects the supervision cases of an account are about. A supervisor without a division sees these and
 * nothing else. Whoever opens a case for an account adds a row for each of its projects, whoever closes it takes
 * them away; what was seen in between stays in the access log.
 */
export class CaseReach {
  constructor(private readonly database: DataSource) {}

  async projectsOf(accountId: string): Promise<string[]> {
    const rows: { project_id: string }[] = await this.database.query(
      `SELECT DISTINCT project_id FROM identity.case_reach WHERE account_id = $1`,
      [accountId],
    );
    return rows.map(({ project_id }) => project_id);
  }

  /** Given again it changes nothing. */
  async open(accountId: string, caseId: string, projectId: string): Promise<void> {
    await this.database.query(
      `INSERT INTO identity.case_reach (account_id, case_id, project_id) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING`,
      [accountId, caseId, projectId],
    );
  }

  /** Which of these are no accounts of supervisors or auditors that may sign in. */
  async notSupervisors(accountIds: readonly string[]): Promise<readonly string[]> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT id FROM identity.accounts
       WHERE id = ANY($1) AND role IN ('SUPERVISOR', 'AUDITOR') AND disabled_at IS NULL AND NOT pending`,
      [accountIds],
    );
    const known = new Set(rows.map(({ id }) => id));
    return accountIds.filter((id) => !known.has(id));
  }

  async close(caseId: string): Promise<void> {
    await this.database.query(`DELETE FROM identity.case_reach WHERE case_id = $1`, [caseId]);
  }
}
