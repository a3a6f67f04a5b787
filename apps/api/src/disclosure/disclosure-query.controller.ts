import { Controller, Query } from '@nestjs/common';
import { streamOf } from '#domain';
import { FILE_READERS, type Reach } from '#policy';
import { disclosure, findDisclosure, listDisclosures, type Disclosure } from '#read-models';
import { OneOf, Optional, Ulid } from '../http/fields.js';
import { Id } from '../http/ids.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading, type Subject } from '../reading/reading.js';

const STATUSES = ['prepared', 'approved', 'rejected', 'published', 'withdrawn'] as const;

export class DisclosureListQuery extends PageQuery {
  @Optional() @Ulid() projectId?: string;
  @Optional() @OneOf(STATUSES) status?: (typeof STATUSES)[number];
}

const DISCLOSURE: Subject<Disclosure> = {
  model: disclosure,
  find: findDisclosure,
  subjectOf: ({ projectId }) => projectId,
  streamOf: streamOf.disclosure,
};

@Controller('api/disclosures')
export class DisclosureQueryController {
  constructor(private readonly reading: Reading) {}

  @Read('', { says: '公开内容列表', allow: FILE_READERS, query: DisclosureListQuery })
  list(@MyReach() reach: Reach, @Query() query: DisclosureListQuery) {
    return this.reading.page(
      (database) => listDisclosures(database, query, reach),
      ({ disclosureId }) => disclosureId,
    );
  }

  @Read(':id', { says: '公开内容', allow: FILE_READERS, query: PastQuery })
  one(@MyReach() reach: Reach, @Id() id: string, @Query() past: PastQuery) {
    return this.reading.detail(reach, DISCLOSURE, id, past, (found) => ({ id, ...found }));
  }

  @Read(':id/history', { says: '公开内容事件流', allow: FILE_READERS, query: PageQuery })
  history(@MyReach() reach: Reach, @Id() id: string, @Query() query: PageQuery) {
    return this.reading.history(reach, streamOf.disclosure(id), query);
  }
}
