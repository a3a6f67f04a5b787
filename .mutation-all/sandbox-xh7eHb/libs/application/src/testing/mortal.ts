// @ts-nocheck
import { EventStoreUnavailable, type EventStore } from '#event-store';

/** When a process dies: at its n-th append (from 1), which was written or was not. */
export interface Death {
  readonly atAppend: number;
  readonly written: boolean;
}

/** The store as one process sees it: each of its calls waits for its turn, and after its death none is answered. */
export function mortal(
  store: EventStore,
  turn: () => Promise<unknown>,
  { atAppend, written }: Death = { atAppend: Number.POSITIVE_INFINITY, written: false },
): EventStore {
  let appends = 0;
  let isDead = false;
  const live = async (): Promise<void> => {
    await turn();
    if (isDead) throw new EventStoreUnavailable('killed');
  };
  return Object.assign(Object.create(store) as EventStore, {
    append: async (...asked: Parameters<EventStore['append']>) => {
      await live();
      appends += 1;
      isDead = appends === atAppend;
      if (isDead && !written) throw new EventStoreUnavailable('killed');
      const result = await store.append(...asked);
      await live();
      return result;
    },
    readStream: async function* (...asked: Parameters<EventStore['readStream']>) {
      await live();
      const events = [];
      for await (const event of store.readStream(...asked)) events.push(event);
      await live();
      yield* events;
    },
  });
}
