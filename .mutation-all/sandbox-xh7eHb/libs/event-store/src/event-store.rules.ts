// @ts-nocheck
import type { NewEvent, StoredEvent } from './event-store.port.js';

/** Events the store keeps for itself. */
export const isSystemEvent = ({ stream, type }: Pick<StoredEvent, 'stream' | 'type'>): boolean =>
  stream.startsWith('$') || type.startsWith('$');

export function demandAppendable(stream: string, events: readonly NewEvent[]): void {
  if (events.length === 0) throw new RangeError(`${stream}: nothing to append`);
}

/** Without a prefix a subscription would be asked for nothing, and for everything by some servers. */
export function demandPrefixes(prefixes: readonly string[]): void {
  if (prefixes.length === 0) throw new RangeError('A subscription needs at least one prefix');
}

export function* withinLimit<Item>(
  items: Iterable<Item>,
  maxCount = Number.MAX_SAFE_INTEGER,
): Generator<Item> {
  let left = maxCount;
  for (const item of items) {
    if (left <= 0) return;
    left -= 1;
    yield item;
  }
}
