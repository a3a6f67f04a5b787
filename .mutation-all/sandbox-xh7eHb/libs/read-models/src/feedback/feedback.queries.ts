// @ts-nocheck
import type { FeedbackKind, PlainDate } from '#domain';
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereEqual } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { feedback, type FeedbackEntry, type FeedbackStatus } from './feedback.js';

export const FeedbackEntity = entityOf<FeedbackEntry>(feedback);

export interface FeedbackFilter extends PageRequest {
  readonly projectId?: string | undefined;
  readonly status?: FeedbackStatus | undefined;
  readonly kind?: FeedbackKind | undefined;
  /** Only what is to be erased by that day: it was kept for its time. */
  readonly eraseBy?: PlainDate | undefined;
}

/** Newest first. */
export async function listFeedback(
  dataSource: DataSource,
  filter: FeedbackFilter,
  reach: Reach,
): Promise<Page<FeedbackEntry>> {
  const query = dataSource.getRepository(FeedbackEntity).createQueryBuilder('feedback');
  const { projectId, status, kind, eraseBy } = filter;
  whereEqual(query, { projectId, status, kind });
  if (eraseBy) query.andWhere('feedback.retentionEnd < :eraseBy', { eraseBy });
  const order = { by: 'firstPosition', key: 'feedbackId', direction: 'DESC' } as const;
  return pageOf(query, order, filter, { reach, scope: { project: 'projectId' } });
}

export const findFeedback = (
  dataSource: Pick<DataSource, 'getRepository'>,
  feedbackId: string,
): Promise<FeedbackEntry | null> => dataSource.getRepository(FeedbackEntity).findOneBy({ feedbackId });
