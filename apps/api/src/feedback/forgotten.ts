import type { HistoryEvent } from '#application';
import type { FeedbackEvent } from '#domain';
import { PageAnswer } from '../reading/answers.js';

/**
 * A page of a feedback's history without what was erased since: the events stay, what the public was shown and
 * answered is shown to nobody any more.
 *
 * @param stream the whole of it, from its first event on
 */
export function forgetting(
  page: PageAnswer,
  stream: readonly { readonly event: FeedbackEvent }[],
): PageAnswer {
  const erasedAt = stream.findIndex(({ event }) => event.type === 'FeedbackErased');
  const items = (page.items as readonly HistoryEvent[]).map((event) =>
    Number(event.revision) < erasedAt ? withoutText(event) : event,
  );
  return new PageAnswer(items, page.next, page.position);
}

function withoutText(event: HistoryEvent): HistoryEvent {
  const data = event.data as object;
  return 'text' in data ? { ...event, data: { ...data, text: null } } : event;
}
