import { Controller, Inject, Query } from '@nestjs/common';
import { Policies, todayIn, type Clock } from '#application';
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
    private readonly policies: Policies,
  ) {}

  @Read('', { says: '期限日历', allow: FILE_READERS, query: DeadlineQuery })
  async list(@MyReach() reach: Reach, @Query() query: DeadlineQuery) {
    const { calendar } = await this.policies.book();
    const today = todayIn(this.clock);
    return this.reading.page((database) => listDuties(database, { ...query, today }, reach, calendar));
  }
}
