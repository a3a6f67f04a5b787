// @ts-nocheck
import {
  daysBetween,
  type FeedbackErasure,
  type FeedbackKind,
  type FeedbackRefusal,
  type PlainDate,
} from '#domain';
import type { KeyedProjection } from '#projection';
import { PUBLIC_READER } from '../kernel/public-reader.js';
import type { RecordedEvent } from '../kernel/recorded-event.js';

/** A feedback as the public sees it: from its moderation on, and never another text than that let through. */
export interface PublicFeedback {
  readonly feedbackId: string;
  readonly projectId: string;
  readonly contractNumber: string | null;
  readonly kind: FeedbackKind;
  readonly submittedOn: PlainDate;
  readonly dueOn: PlainDate;
  /** null: refused, or erased since. */
  readonly text: string | null;
  readonly refusal: FeedbackRefusal | null;
  readonly erasedOn: PlainDate | null;
  readonly erasedFor: FeedbackErasure | null;
  /** null: not answered, or erased since: an answer quotes what it answers. */
  readonly answer: string | null;
  readonly answeredOn: PlainDate | null;
  /** Calendar days from the day it was submitted to that of the answer. */
  readonly daysToAnswer: number | null;
  /** The submitter's, 1–5. */
  readonly score: number | null;
  readonly firstPosition: string;
  readonly lastPosition: string;
}

export const publicFeedback: KeyedProjection<RecordedEvent, PublicFeedback> = {
  kind: 'keyed',
  name: 'public_feedback',
  version: 3,
  schema: 'disclosure',
  key: 'feedbackId',
  categories: ['feedback'],
  columns: {
    feedbackId: 'text',
    projectId: 'text',
    contractNumber: 'text',
    kind: 'text',
    submittedOn: 'date',
    dueOn: 'date',
    text: 'text',
    refusal: 'text',
    erasedOn: 'date',
    erasedFor: 'text',
    answer: 'text',
    answeredOn: 'date',
    daysToAnswer: 'integer',
    score: 'integer',
    firstPosition: 'position',
    lastPosition: 'position',
  },
  indexes: { project: '(project_id, first_position DESC)' },
  readers: [PUBLIC_READER],
  keysOf(event) {
    switch (event.type) {
      case 'FeedbackModerated':
      case 'FeedbackAnswered':
      case 'AnswerRated':
      case 'FeedbackErased':
        return [event.data.feedbackId];
      default:
        return [];
    }
  },
  fold(row, event) {
    const on = event.metadata.occurredOn;
    const lastPosition = String(event.position);
    switch (event.type) {
      case 'FeedbackModerated': {
        const { redactions: _redactions, ...shown } = event.data;
        return {
          ...shown,
          erasedOn: null,
          erasedFor: null,
          answer: null,
          answeredOn: null,
          daysToAnswer: null,
          score: null,
          firstPosition: lastPosition,
          lastPosition,
        };
      }
      case 'FeedbackAnswered': {
        const daysToAnswer = row ? daysBetween(row.submittedOn, on) : null;
        return row && { ...row, answer: event.data.text, answeredOn: on, daysToAnswer, lastPosition };
      }
      case 'AnswerRated':
        return row && { ...row, score: event.data.score, lastPosition };
      case 'FeedbackErased': {
        const erased = { text: null, answer: null, erasedOn: on, erasedFor: event.data.ground };
        return row && { ...row, ...erased, lastPosition };
      }
      default:
        return row;
    }
  },
};
