import { Controller, Query } from '@nestjs/common';
import { streamOf } from '#domain';
import type { Reach } from '#policy';
import { externalCase, findExternalCase, listExternalCases, type ExternalCase } from '#read-models';
import { Optional, Text } from '../http/fields.js';
import { Id } from '../http/ids.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading, type Subject } from '../reading/reading.js';

export class ExternalCaseListQuery extends PageQuery {
  @Optional() @Text(100) province?: string;
  @Optional() @Text(100) city?: string;
  @Optional() @Text(100) q?: string;
}

const CASE: Subject<ExternalCase> = {
  model: externalCase,
  find: findExternalCase,
  subjectOf: ({ caseId }) => streamOf.externalCase(caseId),
  streamOf: streamOf.externalCase,
};

@Controller('api/external-cases')
export class ExternalCaseQueryController {
  constructor(private readonly reading: Reading) {}

  @Read('', { says: '外部公开案例列表', allow: ['SIGNED_IN'], query: ExternalCaseListQuery })
  list(@Query() query: ExternalCaseListQuery) {
    return this.reading.page(
      (database) => listExternalCases(database, query),
      ({ caseId }) => caseId,
    );
  }

  @Read(':id', { says: '外部公开案例', allow: ['SIGNED_IN'], query: PastQuery })
  one(@MyReach() reach: Reach, @Id() id: string, @Query() past: PastQuery) {
    return this.reading.detail(reach, CASE, id, past, (found) => ({ id, ...found }));
  }

  @Read(':id/history', { says: '外部公开案例事件流', allow: ['SIGNED_IN'], query: PageQuery })
  history(@MyReach() reach: Reach, @Id() id: string, @Query() query: PageQuery) {
    return this.reading.history(reach, streamOf.externalCase(id), query);
  }
}
