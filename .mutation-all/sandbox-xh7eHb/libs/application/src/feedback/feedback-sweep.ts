// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { feedbackDecider, streamOf } from '#domain';
import { StreamHistory } from '../kernel/stream-history.js';
import { FeedbackTexts } from './feedback-text.js';

/** Keys of texts that were erased, where a crash came between. Nothing is destroyed that is not on record as erased. */
@Injectable()
export class FeedbackSweep {
  constructor(
    private readonly history: StreamHistory,
    private readonly texts: FeedbackTexts,
  ) {}

  /** @returns keys destroyed */
  async sweep(): Promise<number> {
    let destroyed = 0;
    for (const feedbackId of await this.texts.kept()) {
      const is = await this.history.stateWhere(streamOf.feedback(feedbackId), feedbackDecider, () => true);
      if (!is?.state?.erased) continue;
      await this.texts.destroy(feedbackId);
      destroyed += 1;
    }
    return destroyed;
  }
}
