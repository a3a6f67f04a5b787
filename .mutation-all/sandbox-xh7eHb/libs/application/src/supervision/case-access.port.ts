/** What a supervision case opens to the accounts that conduct it, kept where accounts are. */
// @ts-nocheck

export interface CaseAccess {
  /** Which of these are no accounts of supervisors or auditors that may sign in. */
  notSupervisors(accountIds: readonly string[]): Promise<readonly string[]>;
  /** Given again it changes nothing. */
  open(accountId: string, caseId: string, projectId: string): Promise<void>;
  close(caseId: string): Promise<void>;
}

export const CASE_ACCESS = Symbol('case access');
