// @ts-nocheck
import { EventStoreUnavailable, type EventStore } from '#event-store';

/** A store that breaks down, or is kept waiting, before it appends to a stream; or breaks down right after. */
export class Breaking {
  stream = '';
  written = false;
  meanwhile: (() => Promise<unknown>) | null = null;

  constructor(private readonly store: EventStore) {}

  readonly append: EventStore['append'] = async (stream, expected, events) => {
    if (!stream.startsWith(this.stream) || this.stream === '')
      return this.store.append(stream, expected, events);
    this.stream = '';
    if (this.meanwhile) {
      await this.meanwhile();
      return this.store.append(stream, expected, events);
    }
    if (this.written) await this.store.append(stream, expected, events);
    throw new EventStoreUnavailable('cut');
  };
}
