import { Controller, Inject, Query } from '@nestjs/common';
import { todayIn, type Clock } from '#application';
import { listDuties } from '#read-models';
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

  @Read('', { says: '期限日历', query: DeadlineQuery })
  list(@Query() query: DeadlineQuery) {
    return this.reading.page((database) => listDuties(database, { ...query, today: todayIn(this.clock) }));
  }
}
