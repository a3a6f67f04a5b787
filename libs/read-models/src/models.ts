import type { AnyProjection } from '#projection';
import { contractRegister } from './contract-register/contract-register.js';
import { externalCase, publicExternalCase } from './external-case/external-case.js';
import type { RecordedEvent } from './kernel/recorded-event.js';
import { projectFile } from './project-file/project-file.js';
import { projectOverview } from './project-overview/project-overview.js';
import { projectTimeline } from './project-timeline/project-timeline.js';
import { publicProject } from './public-project/public-project.js';

/** All read models; they share one checkpoint. */
export const READ_MODELS: readonly AnyProjection<RecordedEvent>[] = [
  projectOverview,
  projectFile,
  projectTimeline,
  contractRegister,
  externalCase,
  publicProject,
  publicExternalCase,
];
