// @ts-nocheck
import { randomUUID } from 'node:crypto';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  COVERED,
  demandFeedback,
  feedbackDecider,
  redacted,
  rejectNoFeedback,
  streamOf,
  type FeedbackCommand,
  type FeedbackErasure,
  type FeedbackEvent,
  type FeedbackRefusal,
  type FeedbackState,
  type Redaction,
} from '#domain';
import { sha256 } from '../kernel/canonical-json.js';
import { Decisions, type Answer, type Decision } from '../kernel/decisions.js';
import type { Envelope } from '../kernel/envelope.js';
import { FeedbackTexts } from './feedback-text.js';

/** What is done with a feedback; `published` as the moderator covers it, or refused. */
export type FeedbackAct =
  | { readonly type: 'PublishFeedback'; readonly redactions: readonly Redaction[] }
  | { readonly type: 'RefuseFeedback'; readonly refusal: FeedbackRefusal }
  | { readonly type: 'AnswerFeedback'; readonly text: string }
  | { readonly type: 'RateAnswer'; readonly token: string; readonly score: number }
  | { readonly type: 'WithdrawFeedback'; readonly token: string }
  | { readonly type: 'EraseFeedback'; readonly ground: FeedbackErasure };

export class ActOnFeedback extends Command<Answer> {
  constructor(
    readonly feedbackId: string,
    readonly act: FeedbackAct,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

/** The text is looked at as it was written. */
export class ReadFeedback extends Command<{ readonly answer: Answer; readonly text: string }> {
  constructor(
    readonly feedbackId: string,
    readonly reason: string,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

const decisionOf = (
  feedbackId: string,
  envelope: Envelope,
  command: FeedbackCommand,
): Decision<FeedbackState, FeedbackCommand, FeedbackEvent> => ({
  stream: streamOf.feedback(feedbackId),
  decider: feedbackDecider,
  envelope,
  prepare: (feedback) => {
    demandFeedback(feedback);
    return { command, links: { projectId: feedback.projectId } };
  },
});

@CommandHandler(ReadFeedback)
export class ReadFeedbackHandler implements ICommandHandler<ReadFeedback> {
  constructor(
    private readonly decisions: Decisions,
    private readonly texts: FeedbackTexts,
  ) {}

  /** On record first; a look repeated is another look. */
  async execute({ feedbackId, reason, envelope }: ReadFeedback) {
    const given = { ...envelope, commandId: randomUUID() };
    const command = { type: 'ReadFeedback', data: { reason } } as const;
    const answer = await this.decisions.decide(decisionOf(feedbackId, given, command));
    const text = await this.texts.read(feedbackId);
    if (text === null) rejectNoFeedback();
    return { answer, text };
  }
}

@CommandHandler(ActOnFeedback)
export class ActOnFeedbackHandler implements ICommandHandler<ActOnFeedback> {
  constructor(
    private readonly decisions: Decisions,
    private readonly texts: FeedbackTexts,
  ) {}

  async execute({ feedbackId, act, envelope }: ActOnFeedback): Promise<Answer> {
    const decide = (command: FeedbackCommand, given = envelope): Promise<Answer> =>
      this.decisions.decide(decisionOf(feedbackId, given, command));
    switch (act.type) {
      case 'PublishFeedback':
        return this.publish(feedbackId, act.redactions, envelope);
      case 'RefuseFeedback': {
        const { refusal } = act;
        return decide({ type: 'ModerateFeedback', data: { text: null, redactions: [], refusal } });
      }
      case 'AnswerFeedback':
        return decide({ type: 'AnswerFeedback', data: { text: act.text } });
      case 'RateAnswer':
        return decide({ type: 'RateAnswer', data: { tokenHash: sha256(act.token), score: act.score } });
      case 'WithdrawFeedback':
        return this.erase(feedbackId, 'submitter-request', sha256(act.token), envelope);
      case 'EraseFeedback':
        return this.erase(feedbackId, act.ground, null, envelope);
    }
  }

  /** What is published is what was written, covered here and there; its words are searched like a command's own. */
  private async publish(
    feedbackId: string,
    redactions: readonly Redaction[],
    envelope: Envelope,
  ): Promise<Answer> {
    const grounds = redactions.map(({ ground }) => ground);
    const decision = (text: string, given: Envelope) =>
      decisionOf(feedbackId, given, {
        type: 'ModerateFeedback',
        data: { text, redactions: grounds, refusal: null },
      });
    // As if all of it were covered: whoever may not moderate it learns nothing of it, not even how long it is.
    const { answer } = await this.decisions.rehearse(decision(COVERED, envelope));
    if (answer) return answer;
    const text = redacted((await this.texts.read(feedbackId)) ?? '', redactions);
    return this.decisions.decide(decision(text, { ...envelope, said: { text } }));
  }

  /** After the event nobody is shown the text. Broken off here, the command given again or the sweep destroys its key. */
  private async erase(
    feedbackId: string,
    ground: FeedbackErasure,
    tokenHash: string | null,
    envelope: Envelope,
  ): Promise<Answer> {
    const command = { type: 'EraseFeedback', data: { ground, tokenHash } } as const;
    const answer = await this.decisions.decide(decisionOf(feedbackId, envelope, command));
    await this.texts.destroy(feedbackId);
    return answer;
  }
}
