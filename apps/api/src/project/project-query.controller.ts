import { Controller, Inject, Query } from '@nestjs/common';
import { Policies, todayIn, type Clock } from '#application';
import { CATEGORIES, PROJECT_PHASES, streamOf, type Category, type ProjectPhase } from '#domain';
import { FILE_READERS, type Reach } from '#policy';
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
  type ProjectFile,
  type ProjectOverview,
} from '#read-models';
import { DeadlineQuery } from '../deadline/deadline.query.js';
import { OneOf, Optional, Text, Ulid, Uscc } from '../http/fields.js';
import { Id } from '../http/ids.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading, type Subject } from '../reading/reading.js';
import { CLOCK } from '../tokens.js';

export class ProjectListQuery extends PageQuery {
  /** Division code or its beginning. */
  @Optional() @Text(12) division?: string;
  @Optional() @OneOf(PROJECT_PHASES) phase?: ProjectPhase;
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
    private readonly policies: Policies,
  ) {}

  @Read('', { says: '项目列表', allow: FILE_READERS, query: ProjectListQuery })
  list(@MyReach() reach: Reach, @Query() query: ProjectListQuery) {
    return this.reading.page(
      (database) => listProjects(database, query, reach),
      ({ projectId }) => projectId,
    );
  }

  /** The overview with everything laid down before the purchase. */
  @Read(':id', { says: '项目', allow: FILE_READERS, query: PastQuery })
  one(@MyReach() reach: Reach, @Id() id: string, @Query() past: PastQuery) {
    return this.reading.joined(reach, OVERVIEW, FILE, id, past);
  }

  @Read(':id/timeline', { says: '项目经过', allow: FILE_READERS, query: PageQuery })
  timeline(@MyReach() reach: Reach, @Id() id: string, @Query() query: PageQuery) {
    return this.reading.pageWithin(reach, streamOf.project(id), (database) =>
      listTimeline(database, { ...query, projectId: id }, reach),
    );
  }

  @Read(':id/targets', { says: '绩效目标进度', allow: FILE_READERS })
  targets(@MyReach() reach: Reach, @Id() id: string) {
    return this.reading.rowWithin(reach, streamOf.project(id), (database) =>
      findTargetProgress(database, id),
    );
  }

  @Read(':id/deadlines', { says: '项目期限', allow: FILE_READERS, query: DeadlineQuery })
  async deadlines(@MyReach() reach: Reach, @Id() id: string, @Query() query: DeadlineQuery) {
    const { calendar } = await this.policies.book();
    const today = todayIn(this.clock);
    return this.reading.pageWithin(reach, streamOf.project(id), (database) =>
      listDuties(database, { ...query, projectId: id, today }, reach, calendar),
    );
  }

  @Read(':id/exceptions', { says: '项目例外', allow: FILE_READERS, query: PageQuery })
  exceptions(@MyReach() reach: Reach, @Id() id: string, @Query() query: PageQuery) {
    return this.reading.pageWithin(reach, streamOf.project(id), (database) =>
      listExceptions(database, { ...query, projectId: id }, reach),
    );
  }

  @Read(':id/history', { says: '项目事件流', allow: FILE_READERS, query: PageQuery })
  history(@MyReach() reach: Reach, @Id() id: string, @Query() query: PageQuery) {
    return this.reading.history(reach, streamOf.project(id), query);
  }
}
