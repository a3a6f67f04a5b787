// @ts-nocheck
import { unreachable, type Context, type Decider } from '../kernel/decider.js';
import { refusePersonalData } from '../kernel/pii.js';
import { demand, reject } from '../kernel/rejection.js';
import type { FeedbackCommand, FeedbackEvent, FeedbackSubmitted } from './feedback.events.js';
import type { FeedbackErasure } from './feedback.words.js';

type Data<Type extends FeedbackCommand['type']> = Extract<FeedbackCommand, { type: Type }>['data'];

export interface Feedback extends Omit<FeedbackSubmitted['data'], 'textHash'> {
  readonly submittedOn: string;
  /** Accounts that have read the text. */
  readonly readers: readonly string[];
  readonly moderation: { readonly by: string; readonly published: boolean } | null;
  readonly answered: boolean;
  readonly rated: boolean;
  /** Why its text is gone; null: it is not. */
  readonly erased: FeedbackErasure | null;
}
/** null: not submitted. */
export type FeedbackState = Feedback | null;

/** 社会监督: anybody tells, one office moderates, another answers, and who told rates the answer. */
export const feedbackDecider: Decider<FeedbackState, FeedbackCommand, FeedbackEvent> = {
  initial: null,

  decide(command, state, context) {
    demandToday(context);
    if (command.type === 'SubmitFeedback') return submit(command.data, state);
    demandFeedback(state);
    if (command.type === 'RateAnswer') return rate(command.data, state);
    if (command.type === 'EraseFeedback') return erase(command.data, state, context);
    refusePersonalData(command.data);
    switch (command.type) {
      case 'ReadFeedback':
        demandText(state);
        return [{ type: 'FeedbackRead', data: { feedbackId: state.feedbackId, ...command.data } }];
      case 'ModerateFeedback':
        return moderate(command.data, state, context);
      case 'AnswerFeedback':
        return answer(command.data, state, context);
      default:
        return unreachable(command);
    }
  },

  evolve(state, event, { by, on }) {
    if (event.type === 'FeedbackSubmitted') {
      const { textHash: _, ...submitted } = event.data;
      const nothing = { readers: [], moderation: null, answered: false, rated: false, erased: null };
      return { ...submitted, submittedOn: on, ...nothing };
    }
    if (state === null) return null;
    switch (event.type) {
      case 'FeedbackRead':
        return state.readers.includes(by) ? state : { ...state, readers: [...state.readers, by] };
      case 'FeedbackModerated':
        return { ...state, moderation: { by, published: event.data.refusal === null } };
      case 'FeedbackAnswered':
        return { ...state, answered: true };
      case 'AnswerRated':
        return { ...state, rated: true };
      case 'FeedbackErased':
        return { ...state, erased: event.data.ground };
      default:
        return unreachable(event);
    }
  },
};

/** The same words for what is not there, for what is not published and for a token that is not the submitter's. */
export function rejectNoFeedback(): never {
  reject('not-found', '没有此路径或此编号的资料。', 'There is nothing at this path or under this id.', {
    kind: 'not-found',
  });
}

/** Each act is done here and nowhere else, so none is told of another day: the answer is in time, or it is not. */
function demandToday({ on, today }: Context): void {
  demand(
    on === today,
    'feedback.other-day',
    `反馈在本平台办理，业务日期只能是今天 ${today}。`,
    `Feedback is dealt with on this platform: the business date is today, ${today}.`,
    { kind: 'invalid', pointer: '/occurredOn', rule: 'S-21' },
  );
}

export function demandFeedback(state: FeedbackState): asserts state is Feedback {
  if (state === null) rejectNoFeedback();
}

function demandText({ erased }: Feedback): void {
  demand(erased === null, 'feedback.erased', '反馈原文已删除。', 'The text of the feedback was erased.');
}

function submit({ published, ...data }: Data<'SubmitFeedback'>, state: FeedbackState): FeedbackEvent[] {
  demand(state === null, 'feedback.submitted', '反馈已提交。', 'The feedback is submitted already.');
  if (published?.projectId !== data.projectId) rejectNoFeedback();
  demand(
    data.contractNumber === null || published.contractNumbers.includes(data.contractNumber),
    'feedback.no-such-contract',
    '该项目没有公开此编号的合同。',
    'No contract of that number is published of the project.',
    { kind: 'invalid', pointer: '/contractNumber' },
  );
  return [{ type: 'FeedbackSubmitted', data }];
}

function moderate(
  { text, redactions, refusal }: Data<'ModerateFeedback'>,
  state: Feedback,
  { by }: Context,
): FeedbackEvent[] {
  const { feedbackId, projectId, contractNumber, kind, submittedOn, dueOn } = state;
  demandText(state);
  demand(
    state.moderation === null,
    'feedback.moderated',
    '反馈已审核。',
    'The feedback is moderated already.',
  );
  demand(
    state.readers.includes(by),
    'feedback.not-read',
    '请先查阅原文，再作审核。',
    'Read the text before you judge it.',
    { rule: 'S-21' },
  );
  demand(
    refusal !== null || text,
    'feedback.no-text',
    '反馈没有原文，无法公开。',
    'There is no text to publish.',
  );
  const publication = { feedbackId, projectId, contractNumber, kind, submittedOn, dueOn };
  return [{ type: 'FeedbackModerated', data: { ...publication, text, redactions, refusal } }];
}

function answer(
  { text }: Data<'AnswerFeedback'>,
  { feedbackId, moderation, answered, erased }: Feedback,
  { by }: Context,
): FeedbackEvent[] {
  demand(
    moderation?.published,
    'feedback.not-published',
    moderation ? '反馈未予公开，不作答复。' : '反馈尚未审核。',
    moderation ? 'The feedback was refused, and is not answered.' : 'The feedback is not moderated yet.',
  );
  demand(
    by !== moderation.by,
    'feedback.own-answer',
    '审核人不得答复自己审核的反馈。',
    'Who moderated a feedback may not answer it.',
    { kind: 'forbidden', rule: 'S-21' },
  );
  demand(
    erased !== 'submitter-request',
    'feedback.withdrawn',
    '反馈已由提交人撤回。',
    'The feedback was taken back.',
  );
  demand(!answered, 'feedback.answered', '反馈已答复。', 'The feedback is answered already.');
  return [{ type: 'FeedbackAnswered', data: { feedbackId, text } }];
}

function rate({ tokenHash, score }: Data<'RateAnswer'>, state: Feedback): FeedbackEvent[] {
  const { feedbackId, answered, rated } = state;
  demandToken(tokenHash, state);
  demand(answered, 'feedback.not-answered', '反馈尚未答复。', 'The feedback is not answered yet.');
  demand(!rated, 'feedback.rated', '答复已评分，评分只有一次。', 'The answer is rated; it is rated once.');
  return [{ type: 'AnswerRated', data: { feedbackId, score } }];
}

function demandToken(tokenHash: string | null, state: Feedback): void {
  if (tokenHash !== state.tokenHash) rejectNoFeedback();
}

/** The submitter may at any time; an office what the law has it forget, and nothing the public never heard of. */
function erase(
  { ground, tokenHash }: Data<'EraseFeedback'>,
  state: Feedback,
  { on }: Context,
): FeedbackEvent[] {
  const { feedbackId, moderation, retentionEnd } = state;
  const own = ground === 'submitter-request';
  if (own) demandToken(tokenHash, state);
  demandText(state);
  demand(
    own || moderation,
    'feedback.not-moderated',
    '反馈尚未审核，请先审核。',
    'The feedback is not moderated yet.',
    { rule: 'S-21' },
  );
  demand(
    ground !== 'retention-ended' || on > retentionEnd,
    'feedback.still-kept',
    `保存期限至 ${retentionEnd}，尚未届满。`,
    `The text is kept until ${retentionEnd}.`,
    { kind: 'invalid', pointer: '/ground' },
  );
  return [{ type: 'FeedbackErased', data: { feedbackId, ground } }];
}
