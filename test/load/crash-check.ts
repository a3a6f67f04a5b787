import type { EventStoreDBClient } from '@eventstore/db-client';
import type { Acknowledged } from './crash-writers.js';

export interface Found {
  readonly events: number;
  readonly faults: readonly string[];
}

interface Told {
  readonly append: string;
  readonly index: number;
  readonly size: number;
}

/** Reads the whole log and holds it against what was acknowledged and against what a subscriber saw. */
export async function checkLog(
  client: EventStoreDBClient,
  acknowledged: readonly Acknowledged[],
  seen: readonly string[],
): Promise<Found> {
  const faults: string[] = [];
  const fault = (text: string): void => {
    if (faults.length < 20) faults.push(text);
  };
  const next = new Map<string, bigint>();
  const known = new Set<string>();
  const log: string[] = [];
  let open: Told | null = null;
  for await (const { event } of client.readAll()) {
    if (event?.type !== 'Written') continue;
    const told = event.data as unknown as Told;
    const revision = next.get(event.streamId) ?? 0n;
    if (event.revision !== revision)
      fault(`gap: ${event.streamId} goes from ${revision} to ${event.revision}`);
    next.set(event.streamId, event.revision + 1n);
    if (!follows(open, told)) fault(`torn append ${told.append} at ${event.streamId}@${revision}`);
    open = told;
    if (known.has(event.id)) fault(`doubled: ${event.id}`);
    known.add(event.id);
    log.push(event.id);
  }
  if (open && open.index + 1 !== open.size) fault(`torn append ${open.append} at the end`);
  for (const { stream, append, ids } of acknowledged) {
    if (!ids.every((id) => known.has(id))) fault(`lost: acknowledged append ${append} to ${stream}`);
  }
  if (seen.length !== log.length || seen.some((id, at) => log[at] !== id)) {
    fault(`the subscriber saw ${seen.length} events, not the ${log.length} of the log in their order`);
  }
  return { events: log.length, faults };
}

/** An append's events stand together, from its first to its last. */
function follows(before: Told | null, told: Told): boolean {
  if (before === null || before.index + 1 === before.size) return told.index === 0;
  return before.append === told.append && before.index + 1 === told.index;
}
