import type { ResolvedEvent, StreamingRead } from '@eventstore/db-client';
import type { StoredEvent } from '../event-store.port.js';
import { silent } from './patience.js';
import { Pull } from './pull.js';
import { toStoredEvent } from './records.js';

/** Hands over what a read yields; gives up where the server falls silent while more is asked for. */
export async function* reading(
  read: StreamingRead<ResolvedEvent>,
  givenUp: AbortSignal,
  silenceMs: number,
): AsyncGenerator<StoredEvent, void, undefined> {
  const pull = new Pull<ResolvedEvent>(read, givenUp);
  try {
    for (;;) {
      const chunk = pull.take();
      if (chunk) {
        const event = toStoredEvent(chunk);
        if (event) yield event;
      } else if (pull.ended()) {
        return;
      } else if (!(await pull.change(silenceMs))) {
        throw silent(silenceMs);
      }
    }
  } finally {
    pull.release();
    void read.cancel().catch(() => {});
  }
}
