// @ts-nocheck
import type { ResolvedEvent, StreamingRead } from '@eventstore/db-client';
import type { StoredEvent } from '../event-store.port.js';
import { silent } from './patience.js';
import { Pull } from './pull.js';
import { BATCH, toStoredEvents } from './records.js';

/** Hands over what a read yields; gives up where the server falls silent while more is asked for. */
export async function* reading(
  read: StreamingRead<ResolvedEvent>,
  givenUp: AbortSignal,
  silenceMs: number,
): AsyncGenerator<StoredEvent[], void, undefined> {
  const pull = new Pull<ResolvedEvent>(read, givenUp);
  try {
    for (;;) {
      const chunks = pull.take(BATCH);
      if (chunks.length > 0) {
        yield toStoredEvents(chunks);
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
