import { Controller, Query } from '@nestjs/common';
import type { Reach } from '#policy';
import type { Role } from '#domain';
import { listReactions, REACTION_STATES, type ReactionState } from '#read-models';
import { OneOf, Optional } from '../http/fields.js';
import { MyReach } from '../http/signed-in.js';
import { Read } from '../reading/read.js';
import { Reading } from '../reading/reading.js';

/** Those in whose name it is done, and those who watch over it. */
const CONCERNED: readonly Role[] = [
  'PURCHASER_LEADER',
  'DISTRICT_CIVIL',
  'CITY_CIVIL',
  'SUPERVISOR',
  'AUDITOR',
  'POLICY_ADMIN',
];

export class ReactionListQuery {
  /** Default: those that were given up. */
  @Optional() @OneOf(REACTION_STATES) state?: ReactionState;
}

/** What the platform was to do by itself and has not done. */
@Controller('api/reactions')
export class ReactionQueryController {
  constructor(private readonly reading: Reading) {}

  @Read('', { says: '平台自动处理中未完成的事项', allow: CONCERNED, query: ReactionListQuery })
  list(@MyReach() reach: Reach, @Query() { state = 'failed' }: ReactionListQuery) {
    return this.reading.page(async (database) => ({
      items: await listReactions(database, state, reach),
      next: null,
    }));
  }
}
