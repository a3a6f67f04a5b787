// @ts-nocheck
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  addDays,
  disclosureDecider,
  FEEDBACK_KEPT_DAYS,
  feedbackDecider,
  rejectNoFeedback,
  streamOf,
  type DisclosureState,
  type FeedbackCommand,
  type FeedbackEvent,
  type FeedbackKind,
  type FeedbackState,
  type PublishedProject,
} from '#domain';
import { DEADLINES, dueDate } from '#policy';
import { hashOf, sha256 } from '../kernel/canonical-json.js';
import { readPolicyBook } from '../kernel/compliance.js';
import { Decisions, type Answer, type Decision } from '../kernel/decisions.js';
import type { Envelope } from '../kernel/envelope.js';
import { isRefusal } from '../kernel/failures.js';
import { rejectOtherPayload } from '../kernel/recent-commands.js';
import { FeedbackTexts } from './feedback-text.js';

/** What somebody says about what is published, and where that is. */
export interface GivenFeedback {
  readonly feedbackId: string;
  readonly projectId: string;
  /** The publication the public is shown of the project. */
  readonly disclosureId: string;
  readonly contractNumber: string | null;
  readonly kind: FeedbackKind;
}

export interface Submitted {
  readonly answer: Answer;
  readonly dueOn: string;
  /**
   * It rates the answer, and takes the feedback back; the same for the command given again. null where the feedback
   * was submitted while tokens were drawn by lot.
   */
  readonly token: string | null;
}

export class SubmitFeedback extends Command<Submitted> {
  constructor(
    readonly said: GivenFeedback,
    readonly text: string,
    /** Of everything but the text. */
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(SubmitFeedback)
export class SubmitFeedbackHandler implements ICommandHandler<SubmitFeedback> {
  constructor(
    private readonly decisions: Decisions,
    private readonly texts: FeedbackTexts,
  ) {}

  async execute({ said, text, envelope }: SubmitFeedback): Promise<Submitted> {
    const { feedbackId } = said;
    const stream = streamOf.feedback(feedbackId);
    // 1. A key: an empty one harms nobody. The command's hash tells nothing of the text once it is destroyed.
    const textHash = await this.texts.markFor(feedbackId, text);
    const token = await this.texts.tokenFor(feedbackId);
    if (textHash === null || token === null) rejectNoFeedback();
    const marked = { ...envelope, commandHash: hashOf([envelope.commandHash, textHash]) };
    const decision = decisionOf(said, textHash, sha256(token), marked);
    const orForget = async (error: unknown): Promise<never> => {
      const isNothing = isRefusal(error) && (await this.decisions.now.read(stream, feedbackDecider)) === null;
      if (isNothing) await this.texts.forgetUnused(feedbackId);
      throw error;
    };
    // 2. The text, unless the command would be refused: whoever is heard is heard whole, wherever a crash cuts.
    await this.decisions.rehearse(decision).catch(orForget);
    await this.texts.keep(feedbackId, text);
    if ((await this.texts.read(feedbackId)) !== text) rejectOtherPayload();
    // 3. The decision. Given again after a crash, the command meets its own text and token.
    const answer = await this.decisions.decide(decision).catch(orForget);
    const kept = await this.decisions.now.read(stream, feedbackDecider);
    return { answer, dueOn: kept!.dueOn, token: kept!.tokenHash === sha256(token) ? token : null };
  }
}

function decisionOf(
  { disclosureId, ...said }: GivenFeedback,
  textHash: string,
  tokenHash: string,
  envelope: Envelope,
): Decision<FeedbackState, FeedbackCommand, FeedbackEvent> {
  return {
    stream: streamOf.feedback(said.feedbackId),
    decider: feedbackDecider,
    envelope,
    prepare: async (_feedback, facts) => {
      const on = envelope.occurredOn;
      const published = publishedBy(await facts.read(streamOf.disclosure(disclosureId), disclosureDecider));
      const { calendar } = await readPolicyBook(facts);
      const dueOn = dueDate(DEADLINES.feedbackAnswered, on, calendar).date;
      const retentionEnd = addDays(on, FEEDBACK_KEPT_DAYS);
      const data = { ...said, published, textHash, tokenHash, dueOn, retentionEnd };
      return { command: { type: 'SubmitFeedback', data }, links: { projectId: said.projectId } };
    },
  };
}

function publishedBy(disclosure: DisclosureState): PublishedProject | null {
  if (!disclosure?.shown || disclosure.withdrawn) return null;
  const { projectId, contract = [] } = disclosure.shown;
  return { projectId, contractNumbers: contract.map(({ number }) => number) };
}
