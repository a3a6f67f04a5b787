import { STREAM_PREFIXES } from '#domain';
import type { EventStore } from '#event-store';

/** Position of the newest event of the product's own streams; null: there is none. */
export async function headOf(store: Pick<EventStore, 'readAll'>): Promise<bigint | null> {
  for await (const { stream, position } of store.readAll({ direction: 'backwards' })) {
    if (STREAM_PREFIXES.some((prefix) => stream.startsWith(prefix))) return position;
  }
  return null;
}
