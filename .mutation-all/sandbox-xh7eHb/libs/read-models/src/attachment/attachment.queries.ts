// @ts-nocheck
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereContains, whereEqual } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { attachment, type Attachment } from './attachment.js';

export const AttachmentEntity = entityOf<Attachment>(attachment);

export interface AttachmentFilter extends PageRequest {
  readonly projectId?: string | undefined;
  readonly contractId?: string | undefined;
  /** Evidence names a file by its hash. */
  readonly sha256?: string | undefined;
  readonly q?: string | undefined;
}

/** Newest first. */
export async function listAttachments(
  dataSource: DataSource,
  { q, projectId, contractId, sha256, ...page }: AttachmentFilter,
  reach: Reach,
): Promise<Page<Attachment>> {
  const query = dataSource.getRepository(AttachmentEntity).createQueryBuilder('attachment');
  whereEqual(query, { projectId, contractId, sha256 });
  whereContains(query, ['name'], q);
  return pageOf(query, { by: 'firstPosition', key: 'attachmentId', direction: 'DESC' }, page, {
    reach,
    scope: { project: 'projectId', contract: 'contractId' },
  });
}

export const findAttachment = (
  dataSource: Pick<DataSource, 'getRepository'>,
  attachmentId: string,
): Promise<Attachment | null> => dataSource.getRepository(AttachmentEntity).findOneBy({ attachmentId });
