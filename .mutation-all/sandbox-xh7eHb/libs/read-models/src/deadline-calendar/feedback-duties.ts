// @ts-nocheck
import { DEADLINES } from '#policy';
import type { EventOf } from '../kernel/recorded-event.js';
import { beginning, of, set } from './beginnings.js';
import type { Changes } from './duty.js';

/** The duty to answer the public. */
export function feedbackDuties(event: EventOf<'feedback'>): Changes {
  const { occurredOn: on } = event.metadata;
  const { feedbackId } = event.data;
  switch (event.type) {
    case 'FeedbackSubmitted': {
      const begins = beginning(DEADLINES.feedbackAnswered, on, set(event.data.dueOn));
      return of(feedbackId, DEADLINES.feedbackAnswered, { begins });
    }
    case 'FeedbackModerated':
      // To be told why is an answer too.
      return event.data.refusal === null ? [] : of(feedbackId, DEADLINES.feedbackAnswered, { met: on });
    case 'FeedbackAnswered':
      return of(feedbackId, DEADLINES.feedbackAnswered, { met: on });
    case 'FeedbackErased':
      return event.data.ground === 'submitter-request'
        ? of(feedbackId, DEADLINES.feedbackAnswered, 'gone')
        : [];
    default:
      return [];
  }
}
