import { ContractEntity } from './contract-register/contract-register.queries.js';
import { ExternalCaseEntity, PublicExternalCaseEntity } from './external-case/external-case.queries.js';
import { ProjectFileEntity } from './project-file/project-file.queries.js';
import { ProjectOverviewEntity } from './project-overview/project-overview.queries.js';
import { TimelineEntity } from './project-timeline/project-timeline.queries.js';
import { PublicProjectEntity } from './public-project/public-project.queries.js';

/** What officers and auditors query. */
export const READ_ENTITIES = [
  ProjectOverviewEntity,
  ProjectFileEntity,
  TimelineEntity,
  ContractEntity,
  ExternalCaseEntity,
];
/** What the public process queries. */
export const PUBLIC_ENTITIES = [PublicProjectEntity, PublicExternalCaseEntity];
