import { Controller, Query } from '@nestjs/common';
import { StreamHistory } from '#application';
import { FEEDBACK_KINDS, streamOf, type FeedbackEvent, type FeedbackKind, type PlainDate } from '#domain';
import { FEEDBACK_READERS, type Reach } from '#policy';
import {
  feedback,
  findFeedback,
  listFeedback,
  withoutTexts,
  type FeedbackEntry,
  type FeedbackStatus,
} from '#read-models';
import { Day, OneOf, Optional, Ulid } from '../http/fields.js';
import { Id } from '../http/ids.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading, type Subject } from '../reading/reading.js';
import { forgetting } from './forgotten.js';

const STATUSES: readonly FeedbackStatus[] = ['submitted', 'published', 'refused', 'answered', 'erased'];

export class FeedbackListQuery extends PageQuery {
  @Optional() @Ulid() projectId?: string;
  @Optional() @OneOf(STATUSES) status?: FeedbackStatus;
  @Optional() @OneOf(Object.keys(FEEDBACK_KINDS)) kind?: FeedbackKind;
  /** Only what is to be erased by that day. */
  @Optional() @Day() eraseBy?: PlainDate;
}

const FEEDBACK: Subject<FeedbackEntry> = {
  model: feedback,
  find: findFeedback,
  subjectOf: ({ projectId }) => projectId,
  streamOf: streamOf.feedback,
  shownNow: (was, now) => (now.erased && !was.erased ? withoutTexts(was) : was),
};

/** Texts as they were published; as they were written they are asked for by a command, since to look is an event. */
@Controller('api/feedback')
export class FeedbackQueryController {
  constructor(
    private readonly reading: Reading,
    private readonly streams: StreamHistory,
  ) {}

  @Read('', { says: '公众反馈列表', allow: FEEDBACK_READERS, query: FeedbackListQuery })
  list(@MyReach() reach: Reach, @Query() query: FeedbackListQuery) {
    return this.reading.page(
      (database) => listFeedback(database, query, reach),
      ({ feedbackId }) => feedbackId,
    );
  }

  @Read(':id', { says: '公众反馈', allow: FEEDBACK_READERS, query: PastQuery })
  one(@MyReach() reach: Reach, @Id() id: string, @Query() past: PastQuery) {
    return this.reading.detail(reach, FEEDBACK, id, past, (found) => ({ id, ...found }));
  }

  @Read(':id/history', { says: '公众反馈事件流', allow: FEEDBACK_READERS, query: PageQuery })
  async history(@MyReach() reach: Reach, @Id() id: string, @Query() query: PageQuery) {
    const stream = streamOf.feedback(id);
    const page = await this.reading.history(reach, stream, query);
    return forgetting(page, await this.streams.eventsOf<FeedbackEvent>(stream));
  }
}
