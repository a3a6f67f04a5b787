import { randomBytes } from 'node:crypto';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  addDays,
  disclosureDecider,
  FEEDBACK_KEPT_DAYS,
  feedbackDecider,
  rejectNoFeedback,
  streamOf,
  type DisclosureState,
  type FeedbackKind,
  type PublishedProject,
} from '#domain';
import { DEADLINES, dueDate } from '#policy';
import { hashOf, sha256 } from '../kernel/canonical-json.js';
import { readPolicyBook } from '../kernel/compliance.js';
import { Decisions, type Answer } from '../kernel/decisions.js';
import type { Envelope } from '../kernel/envelope.js';
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
  /** Shown once: it rates the answer, and takes the feedback back. null where the command was given before. */
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

const TOKEN_BYTES = 32;

@CommandHandler(SubmitFeedback)
export class SubmitFeedbackHandler implements ICommandHandler<SubmitFeedback> {
  constructor(
    private readonly decisions: Decisions,
    private readonly texts: FeedbackTexts,
  ) {}

  async execute({ said, text, envelope }: SubmitFeedback): Promise<Submitted> {
    const { feedbackId } = said;
    const stream = streamOf.feedback(feedbackId);
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    // 1. A key: an empty one harms nobody. The command's hash tells nothing of the text once it is destroyed.
    const textHash = await this.texts.markFor(feedbackId, text);
    if (textHash === null) rejectNoFeedback();
    const marked = { ...envelope, commandHash: hashOf([envelope.commandHash, textHash]) };
    // 2. The decision. Nothing is kept of what is not on record.
    const answer = await this.decide(said, textHash, sha256(token), marked).catch(async (error: unknown) => {
      if ((await this.decisions.now.read(stream, feedbackDecider)) === null) {
        await this.texts.discardUnused(feedbackId);
      }
      throw error;
    });
    // 3. The text. Given again after a crash, the command finds its event and does this.
    await this.texts.keep(feedbackId, text, answer.revision!);
    const kept = await this.decisions.now.read(stream, feedbackDecider);
    return { answer, dueOn: kept!.dueOn, token: kept!.tokenHash === sha256(token) ? token : null };
  }

  private decide(
    { disclosureId, ...said }: GivenFeedback,
    textHash: string,
    tokenHash: string,
    envelope: Envelope,
  ): Promise<Answer> {
    return this.decisions.decide({
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
        return {
          command: { type: 'SubmitFeedback' as const, data },
          links: { projectId: said.projectId },
        };
      },
    });
  }
}

function publishedBy(disclosure: DisclosureState): PublishedProject | null {
  if (!disclosure?.shown || disclosure.withdrawn) return null;
  const { projectId, contract = [] } = disclosure.shown;
  return { projectId, contractNumbers: contract.map(({ number }) => number) };
}
