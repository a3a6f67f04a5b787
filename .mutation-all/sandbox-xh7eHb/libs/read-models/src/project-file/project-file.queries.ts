// @ts-nocheck
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { projectFile, type ProjectFile } from './project-file.js';

export const ProjectFileEntity = entityOf<ProjectFile>(projectFile);

export const findProjectFile = (dataSource: DataSource, projectId: string): Promise<ProjectFile | null> =>
  dataSource.getRepository(ProjectFileEntity).findOneBy({ projectId });
