// @ts-nocheck
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { FeedbackErasure, FeedbackKind, FeedbackRefusal, RedactionGround } from './feedback.words.js';

/** 公众反馈提交. The text is in the vault: who wrote it may be somebody, and may write about anybody. */
export type FeedbackSubmitted = Message<
  'FeedbackSubmitted',
  {
    readonly feedbackId: string;
    readonly projectId: string;
    /** One of the contracts that are published of the project; null: the project as a whole. */
    readonly contractNumber: string | null;
    readonly kind: FeedbackKind;
    /** HMAC-SHA256 (hex) of the text under the feedback's own key: once that is destroyed nothing can be compared. */
    readonly textHash: string;
    /** SHA-256 (hex) of the token that was shown to the submitter once. */
    readonly tokenHash: string;
    /** Last day for the answer. */
    readonly dueOn: PlainDate;
    /** Last day on which the text may be kept. */
    readonly retentionEnd: PlainDate;
  }
>;
/** 查阅反馈原文: on record before anything is shown. */
export type FeedbackRead = Message<'FeedbackRead', { readonly feedbackId: string; readonly reason: string }>;
/** 反馈审核: published as redacted, or refused; either way with all that the public may know of it. */
export type FeedbackModerated = Message<
  'FeedbackModerated',
  {
    readonly feedbackId: string;
    readonly projectId: string;
    readonly contractNumber: string | null;
    readonly kind: FeedbackKind;
    readonly submittedOn: PlainDate;
    readonly dueOn: PlainDate;
    /** What the public reads; null: refused. */
    readonly text: string | null;
    /** One for each passage that was covered. */
    readonly redactions: readonly RedactionGround[];
    /** null: published. */
    readonly refusal: FeedbackRefusal | null;
  }
>;
/** 反馈答复. */
export type FeedbackAnswered = Message<
  'FeedbackAnswered',
  { readonly feedbackId: string; readonly text: string }
>;
/** 答复评分, 1–5, by the submitter, once. */
export type AnswerRated = Message<'AnswerRated', { readonly feedbackId: string; readonly score: number }>;
/** 反馈删除: the key of the text is destroyed, and it is published no more. */
export type FeedbackErased = Message<
  'FeedbackErased',
  { readonly feedbackId: string; readonly ground: FeedbackErasure }
>;
export type FeedbackEvent =
  FeedbackSubmitted | FeedbackRead | FeedbackModerated | FeedbackAnswered | AnswerRated | FeedbackErased;

/** What the public is shown of the project, as its disclosure says; null: nothing. */
export interface PublishedProject {
  readonly projectId: string;
  readonly contractNumbers: readonly string[];
}

export type FeedbackCommand =
  | Message<'SubmitFeedback', FeedbackSubmitted['data'] & { published: PublishedProject | null }>
  | Message<'ReadFeedback', { reason: string }>
  | Message<
      'ModerateFeedback',
      { text: string | null; redactions: readonly RedactionGround[]; refusal: FeedbackRefusal | null }
    >
  | Message<'AnswerFeedback', { text: string }>
  | Message<'RateAnswer', { tokenHash: string; score: number }>
  /** `tokenHash`: the submitter's; null: somebody who is signed in. */
  | Message<'EraseFeedback', { ground: FeedbackErasure; tokenHash: string | null }>;
