// @ts-nocheck
import type { PlainDate, Severity } from '#domain';
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereEqual } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { issueBoard, type BoardIssue } from './issue-board.js';

export const IssueEntity = entityOf<BoardIssue>(issueBoard);

export interface IssueFilter extends PageRequest {
  readonly projectId?: string | undefined;
  readonly contractId?: string | undefined;
  readonly severity?: Severity | undefined;
  readonly status?: BoardIssue['status'] | undefined;
  readonly open?: boolean | undefined;
  /** Only open issues that were due before this date. */
  readonly overdueOn?: PlainDate | undefined;
}

/** By due date. */
export async function listIssues(
  dataSource: DataSource,
  filter: IssueFilter,
  reach: Reach,
): Promise<Page<BoardIssue>> {
  const query = dataSource.getRepository(IssueEntity).createQueryBuilder('issue');
  const { projectId, contractId, severity, status, open, overdueOn } = filter;
  whereEqual(query, { projectId, contractId, severity, status, open });
  if (overdueOn) query.andWhere('issue.open AND issue.dueOn < :overdueOn', { overdueOn });
  return pageOf(query, { by: 'dueOn', key: 'issueId', direction: 'ASC' }, filter, {
    reach,
    scope: { project: 'projectId', contract: 'contractId' },
  });
}

export const findIssue = (dataSource: DataSource, issueId: string): Promise<BoardIssue | null> =>
  dataSource.getRepository(IssueEntity).findOneBy({ issueId });
