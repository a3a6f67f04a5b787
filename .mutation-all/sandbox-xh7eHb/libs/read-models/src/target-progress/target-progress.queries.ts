// @ts-nocheck
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { targetProgress, type TargetProgress } from './target-progress.js';

export const TargetProgressEntity = entityOf<TargetProgress>(targetProgress);

export const findTargetProgress = (
  dataSource: DataSource,
  projectId: string,
): Promise<TargetProgress | null> => dataSource.getRepository(TargetProgressEntity).findOneBy({ projectId });
