import { Controller, Query } from '@nestjs/common';
import { ALERT_KINDS, streamOf, type AlertKind } from '#domain';
import { FILE_READERS, type Reach } from '#policy';
import { alert, findAlert, listAlerts, type Alert } from '#read-models';
import { OneOf, Optional, Text, Ulid } from '../http/fields.js';
import { Id } from '../http/ids.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading, type Subject } from '../reading/reading.js';

const SHOWN = ['open', 'resolved', 'all'] as const;

export class AlertListQuery extends PageQuery {
  @Optional() @Ulid() projectId?: string;
  @Optional() @Ulid() contractId?: string;
  @Optional() @OneOf(ALERT_KINDS) kind?: AlertKind;
  @Optional() @Text(16) rule?: string;
  /** Default: all. */
  @Optional() @OneOf(SHOWN) show?: (typeof SHOWN)[number];
}

const ALERT: Subject<Alert> = {
  model: alert,
  find: findAlert,
  subjectOf: ({ projectId, alertId }) => projectId ?? streamOf.alert(alertId),
  streamOf: streamOf.alert,
};

@Controller('api/alerts')
export class AlertQueryController {
  constructor(private readonly reading: Reading) {}

  /** Newest first. */
  @Read('', { says: '预警列表', allow: FILE_READERS, query: AlertListQuery })
  list(@MyReach() reach: Reach, @Query() { show = 'all', ...query }: AlertListQuery) {
    const filter = show === 'all' ? query : { ...query, open: show === 'open' };
    return this.reading.page(
      (database) => listAlerts(database, filter, reach),
      ({ alertId }) => alertId,
    );
  }

  @Read(':id', { says: '预警', allow: FILE_READERS, query: PastQuery })
  one(@MyReach() reach: Reach, @Id() id: string, @Query() past: PastQuery) {
    return this.reading.detail(reach, ALERT, id, past, (found) => ({ id, ...found }));
  }

  @Read(':id/history', { says: '预警事件流', allow: FILE_READERS, query: PageQuery })
  history(@MyReach() reach: Reach, @Id() id: string, @Query() query: PageQuery) {
    return this.reading.history(reach, streamOf.alert(id), query);
  }
}
