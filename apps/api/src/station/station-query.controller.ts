import { Controller, Query } from '@nestjs/common';
import { streamOf } from '#domain';
import { FILE_READERS, type Reach } from '#policy';
import { findStation, listStations, station, type Station } from '#read-models';
import { Optional, Text } from '../http/fields.js';
import { Id } from '../http/ids.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading, type Subject } from '../reading/reading.js';

export class StationListQuery extends PageQuery {
  /** Division code or its beginning. */
  @Optional() @Text(12) division?: string;
  @Optional() @Text(100) q?: string;
}

const STATION: Subject<Station> = {
  model: station,
  find: findStation,
  subjectOf: ({ stationId }) => streamOf.station(stationId),
  streamOf: streamOf.station,
};

@Controller('api/stations')
export class StationQueryController {
  constructor(private readonly reading: Reading) {}

  @Read('', { says: '社工站列表', allow: FILE_READERS, query: StationListQuery })
  list(@MyReach() reach: Reach, @Query() query: StationListQuery) {
    return this.reading.page(
      (database) => listStations(database, query, reach),
      ({ stationId }) => stationId,
    );
  }

  @Read(':id', { says: '社工站', allow: FILE_READERS, query: PastQuery })
  one(@MyReach() reach: Reach, @Id() id: string, @Query() past: PastQuery) {
    return this.reading.detail(reach, STATION, id, past, (found) => ({ id, ...found }));
  }

  @Read(':id/history', { says: '社工站事件流', allow: FILE_READERS, query: PageQuery })
  history(@MyReach() reach: Reach, @Id() id: string, @Query() query: PageQuery) {
    return this.reading.history(reach, streamOf.station(id), query);
  }
}
