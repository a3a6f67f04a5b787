import { Controller, Query } from '@nestjs/common';
import { ALERT_KINDS, type AlertKind } from '#domain';
import { FILE_READERS, type Reach } from '#policy';
import { listAlerts } from '#read-models';
import { OneOf, Optional, Text, Ulid } from '../http/fields.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading } from '../reading/reading.js';

const SHOWN = ['open', 'resolved', 'all'] as const;

export class AlertListQuery extends PageQuery {
  @Optional() @Ulid() projectId?: string;
  @Optional() @Ulid() contractId?: string;
  @Optional() @OneOf(ALERT_KINDS) kind?: AlertKind;
  @Optional() @Text(16) rule?: string;
  /** Default: all. */
  @Optional() @OneOf(SHOWN) show?: (typeof SHOWN)[number];
}

@Controller('api/alerts')
export class AlertQueryController {
  constructor(private readonly reading: Reading) {}

  /** Newest first. */
  @Read('', { says: '预警列表', allow: FILE_READERS, query: AlertListQuery })
  list(@MyReach() reach: Reach, @Query() { show = 'all', ...query }: AlertListQuery) {
    const filter = show === 'all' ? query : { ...query, open: show === 'open' };
    return this.reading.page((database) => listAlerts(database, filter, reach));
  }
}
