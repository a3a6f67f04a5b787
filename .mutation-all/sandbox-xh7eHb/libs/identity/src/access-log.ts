// @ts-nocheck
import type { DataSource } from 'typeorm';

/** An attempt that was refused: nothing of it is in the event log. */
export interface RefusedAttempt {
  readonly accountId: string | null;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Machine name of the refusal. */
  readonly code: string;
  /** Findings of the policy, where it refused. */
  readonly findings: readonly unknown[] | null;
  readonly requestId: string;
}

export class AccessLog {
  constructor(private readonly database: DataSource) {}

  async refused(attempt: RefusedAttempt): Promise<void> {
    await this.database.query(
      `INSERT INTO identity.access_log (account_id, method, path, status, code, findings, request_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        attempt.accountId,
        attempt.method,
        attempt.path,
        attempt.status,
        attempt.code,
        attempt.findings && JSON.stringify(attempt.findings),
        attempt.requestId,
      ],
    );
  }
}
