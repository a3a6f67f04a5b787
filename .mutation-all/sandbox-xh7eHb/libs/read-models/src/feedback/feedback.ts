// @ts-nocheck
import {
  unreachable,
  type FeedbackErasure,
  type FeedbackKind,
  type FeedbackRefusal,
  type PlainDate,
} from '#domain';
import type { KeyedProjection } from '#projection';
import { doneBy, type Done } from '../kernel/done.js';
import { isOf, type RecordedEvent } from '../kernel/recorded-event.js';

export type FeedbackStatus = 'submitted' | 'published' | 'refused' | 'answered' | 'erased';

/** What the offices see of a feedback: its text only as it was published. */
export interface FeedbackEntry {
  readonly feedbackId: string;
  readonly projectId: string;
  readonly contractNumber: string | null;
  readonly kind: FeedbackKind;
  readonly status: FeedbackStatus;
  readonly submittedOn: PlainDate;
  readonly dueOn: PlainDate;
  /** How often its text was looked at as it was written. */
  readonly reads: number;
  readonly moderated: (Done & { readonly refusal: FeedbackRefusal | null }) | null;
  readonly text: string | null;
  /** Its text is null where it was erased with what it answers. */
  readonly answered: (Done & { readonly text: string | null }) | null;
  readonly score: number | null;
  readonly erased: { readonly on: PlainDate; readonly ground: FeedbackErasure } | null;
  /** Day after which the text is to be erased; null: it is. */
  readonly retentionEnd: PlainDate | null;
  readonly revision: string;
  readonly firstPosition: string;
  readonly lastPosition: string;
}

export const feedback: KeyedProjection<RecordedEvent, FeedbackEntry> = {
  kind: 'keyed',
  name: 'feedback',
  version: 2,
  schema: 'read',
  key: 'feedbackId',
  categories: ['feedback'],
  columns: {
    feedbackId: 'text',
    projectId: 'text',
    contractNumber: 'text',
    kind: 'text',
    status: 'text',
    submittedOn: 'date',
    dueOn: 'date',
    reads: 'integer',
    moderated: 'jsonb',
    text: 'text',
    answered: 'jsonb',
    score: 'integer',
    erased: 'jsonb',
    retentionEnd: 'date',
    revision: 'position',
    firstPosition: 'position',
    lastPosition: 'position',
  },
  indexes: {
    newest: '(first_position DESC, feedback_id DESC)',
    project: '(project_id)',
  },
  keysOf: (event) => (isOf('feedback', event) ? [event.data.feedbackId] : []),
  fold(row, event) {
    if (!isOf('feedback', event)) return row;
    const done = doneBy(event);
    const place = { revision: String(event.revision), lastPosition: String(event.position) };
    switch (event.type) {
      case 'FeedbackSubmitted': {
        const { textHash: _text, tokenHash: _token, ...submitted } = event.data;
        return {
          ...submitted,
          status: 'submitted',
          submittedOn: done.on,
          reads: 0,
          moderated: null,
          text: null,
          answered: null,
          score: null,
          erased: null,
          firstPosition: String(event.position),
          ...place,
        };
      }
      case 'FeedbackRead':
        return row && { ...row, reads: row.reads + 1, ...place };
      case 'FeedbackModerated': {
        const { text, refusal } = event.data;
        const status = refusal === null ? 'published' : 'refused';
        return row && { ...row, status, text, moderated: { ...done, refusal }, ...place };
      }
      case 'FeedbackAnswered':
        return row && { ...row, status: 'answered', answered: { ...done, text: event.data.text }, ...place };
      case 'AnswerRated':
        return row && { ...row, score: event.data.score, ...place };
      case 'FeedbackErased': {
        const erased = { on: done.on, ground: event.data.ground };
        return row && { ...withoutTexts(row), status: 'erased', erased, retentionEnd: null, ...place };
      }
      default:
        return unreachable(event);
    }
  },
};

/** What stays of a feedback that is erased. */
export const withoutTexts = (row: FeedbackEntry): FeedbackEntry => ({
  ...row,
  text: null,
  answered: row.answered && { ...row.answered, text: null },
});
