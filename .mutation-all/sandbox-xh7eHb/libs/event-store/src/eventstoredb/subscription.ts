// @ts-nocheck
import { START, streamNameFilter, type EventStoreDBClient, type ResolvedEvent } from '@eventstore/db-client';
import type { SubscribeOptions, SubscriptionItem } from '../event-store.port.js';
import { isSystemEvent } from '../event-store.rules.js';
import { silent } from './patience.js';
import { Pull } from './pull.js';
import { BATCH, placeOf, READ_AHEAD, toStoredEvents } from './records.js';

/** Hidden events after which the server tells how far it has come. */
const CHECKPOINT_EVERY = 500;

export async function* subscription(
  client: EventStoreDBClient,
  { after, prefixes, signal }: SubscribeOptions,
  givenUp: AbortSignal,
  silenceMs: number,
): AsyncGenerator<SubscriptionItem[], void, undefined> {
  // Both run ahead of the events that are still buffered: handed on only when nothing is.
  let reached: bigint | null = null;
  let caughtUp = false;
  let confirmed = false;
  const stream = client.subscribeToAll(
    {
      fromPosition: after === null ? START : placeOf(after),
      filter: streamNameFilter({
        prefixes: [...prefixes],
        maxSearchWindow: CHECKPOINT_EVERY,
        checkpointInterval: 1,
        checkpointReached: (_, { commit }) => {
          reached = commit;
          pull.notify();
        },
      }),
    },
    READ_AHEAD,
  );
  const pull = new Pull<ResolvedEvent>(stream, givenUp);
  signal.addEventListener('abort', pull.notify);
  stream.on('confirmation', () => {
    confirmed = true;
    pull.notify();
  });
  stream.on('caughtUp', () => {
    caughtUp = true;
    pull.notify();
  });
  try {
    while (!signal.aborted) {
      const chunks = pull.take(BATCH);
      if (chunks.length > 0) {
        const events = toStoredEvents(chunks).filter((event) => !isSystemEvent(event));
        const last = events.at(-1);
        if (reached !== null && last && reached <= last.position) reached = null;
        yield events.map((event) => ({ kind: 'event', event }));
      } else if (reached !== null) {
        const position: bigint = reached;
        reached = null;
        yield [{ kind: 'checkpoint', position }];
      } else if (caughtUp) {
        caughtUp = false;
        yield [{ kind: 'caughtUp' }];
      } else if (pull.ended()) {
        return;
      } else if (!(await pull.change(confirmed ? undefined : silenceMs))) {
        throw silent(silenceMs);
      }
    }
  } finally {
    pull.release();
    signal.removeEventListener('abort', pull.notify);
    void stream.unsubscribe().catch(() => {});
  }
}
