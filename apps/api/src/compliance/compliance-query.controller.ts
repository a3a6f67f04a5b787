import { Controller, Query } from '@nestjs/common';
import { FILE_READERS, type Reach } from '#policy';
import { listCompliance } from '#read-models';
import { OneOf, Optional, Text, Ulid } from '../http/fields.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading } from '../reading/reading.js';

const OUTCOMES = ['pass', 'breach', 'not-applicable', 'unknown'] as const;

export class ComplianceQuery extends PageQuery {
  @Optional() @Ulid() contractId?: string;
  @Optional() @Ulid() projectId?: string;
  @Optional() @Text(16) rule?: string;
  @Optional() @OneOf(OUTCOMES) outcome?: (typeof OUTCOMES)[number];
  @Optional() @Text(64) versionId?: string;
}

@Controller('api/compliance')
export class ComplianceQueryController {
  constructor(private readonly reading: Reading) {}

  /** Contract × rule × outcome × version, with what a version registered later says now. */
  @Read('', { says: '合规矩阵', allow: FILE_READERS, query: ComplianceQuery })
  list(@MyReach() reach: Reach, @Query() query: ComplianceQuery) {
    return this.reading.page((database) => listCompliance(database, query, reach));
  }
}
