import { Controller, Inject, Query } from '@nestjs/common';
import { todayIn, type Clock } from '#application';
import { FILE_READERS, type Reach } from '#policy';
import { listDuties } from '#read-models';
import { MyReach } from '../http/signed-in.js';
import { Read } from '../reading/read.js';
import { Reading } from '../reading/reading.js';
import { CLOCK } from '../tokens.js';
import { DeadlineQuery } from './deadline.query.js';

@Controller('api/deadlines')
export class DeadlineQueryController {
  constructor(
    private readonly reading: Reading,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Read('', { says: '期限日历', allow: FILE_READERS, query: DeadlineQuery })
  list(@MyReach() reach: Reach, @Query() query: DeadlineQuery) {
    return this.reading.page((database) =>
      listDuties(database, { ...query, today: todayIn(this.clock) }, reach),
    );
  }
}
