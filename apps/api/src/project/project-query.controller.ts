import { Controller, Inject, NotFoundException, Query } from '@nestjs/common';
import { todayIn, type Clock } from '#application';
import { CATEGORIES, streamOf, type Category } from '#domain';
import {
  findProject,
  findProjectFile,
  findTargetProgress,
  listDuties,
  listExceptions,
  listProjects,
  listTimeline,
  projectFile,
  projectOverview,
  type Phase,
  type ProjectFile,
  type ProjectOverview,
} from '#read-models';
import { DeadlineQuery } from '../deadline/deadline.query.js';
import { OneOf, Optional, Text, Ulid, Uscc } from '../http/fields.js';
import { Id } from '../http/ids.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading, type Subject } from '../reading/reading.js';
import { CLOCK } from '../tokens.js';

const PHASES: readonly Phase[] = ['before', 'during', 'after', 'closed', 'rejected'];

export class ProjectListQuery extends PageQuery {
  /** Division code or its beginning. */
  @Optional() @Text(12) division?: string;
  @Optional() @OneOf(PHASES) phase?: Phase;
  @Optional() @OneOf(CATEGORIES) category?: Category;
  @Optional() @Ulid() stationId?: string;
  @Optional() @Uscc() purchaserUscc?: string;
  @Optional() @Uscc() supplierUscc?: string;
  /** Words of its name, station, purchaser or supplier. */
  @Optional() @Text(100) q?: string;
}

const ofProject = {
  subjectOf: ({ projectId }: { projectId: string }) => projectId,
  streamOf: streamOf.project,
};
const OVERVIEW: Subject<ProjectOverview> = { model: projectOverview, find: findProject, ...ofProject };
const FILE: Subject<ProjectFile> = { model: projectFile, find: findProjectFile, ...ofProject };

@Controller('api/projects')
export class ProjectQueryController {
  constructor(
    private readonly reading: Reading,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Read('', { says: '项目列表', query: ProjectListQuery })
  list(@Query() query: ProjectListQuery) {
    return this.reading.page(
      (database) => listProjects(database, query),
      ({ projectId }) => projectId,
    );
  }

  /** The overview with everything laid down before the purchase. */
  @Read(':id', { says: '项目', query: PastQuery })
  one(@Id() id: string, @Query() past: PastQuery) {
    return this.reading.joined(OVERVIEW, FILE, id, past);
  }

  @Read(':id/timeline', { says: '项目经过', query: PageQuery })
  timeline(@Id() id: string, @Query() query: PageQuery) {
    return this.reading.page((database) => listTimeline(database, { ...query, projectId: id }));
  }

  @Read(':id/targets', { says: '绩效目标进度' })
  async targets(@Id() id: string) {
    const progress = await findTargetProgress(this.reading.database, id);
    if (!progress) throw new NotFoundException();
    return progress;
  }

  @Read(':id/deadlines', { says: '项目期限', query: DeadlineQuery })
  deadlines(@Id() id: string, @Query() query: DeadlineQuery) {
    const today = todayIn(this.clock);
    return this.reading.page((database) => listDuties(database, { ...query, projectId: id, today }));
  }

  @Read(':id/exceptions', { says: '项目例外', query: PageQuery })
  exceptions(@Id() id: string, @Query() query: PageQuery) {
    return this.reading.page((database) => listExceptions(database, { ...query, projectId: id }));
  }

  @Read(':id/history', { says: '项目事件流', query: PageQuery })
  history(@Id() id: string, @Query() query: PageQuery) {
    return this.reading.history(streamOf.project(id), query);
  }
}
