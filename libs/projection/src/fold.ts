import type { ModelTable } from './model-table.js';
import type { AnyProjection, AppendProjection, KeyedProjection, Recorded } from './projection.js';

export type Row = Record<string, unknown>;

/** An event a model cannot digest: its key waits there for a person. */
export interface Undigested<E> {
  readonly event: E;
  readonly error: Error;
  /** Events of the key behind it in the same batch. */
  readonly skipped: number;
}

/** What a batch does to one row of a model. */
export interface Change<E> {
  readonly key: string;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
  readonly undigested?: Undigested<E>;
  /** The events behind it, for finding the one that the database refuses. */
  readonly events: readonly E[];
}

/** A model's part of a batch: the events of each of its keys, in log order. */
export interface Share<E extends Recorded> {
  readonly model: AnyProjection<E>;
  readonly table: ModelTable;
  readonly byKey: ReadonlyMap<string, readonly E[]>;
}

export function shareOf<E extends Recorded>(
  model: AnyProjection<E>,
  table: ModelTable,
  events: readonly E[],
): Share<E> {
  const byKey = new Map<string, E[]>();
  for (const event of events) {
    for (const key of model.kind === 'keyed' ? model.keysOf(event) : [String(event.position)]) {
      const group = byKey.get(key);
      if (group) group.push(event);
      else byKey.set(key, [event]);
    }
  }
  return { model, table, byKey };
}

/** Keys whose rows must be known before the share can be folded. */
export const keysToLoad = <E extends Recorded>({ model, byKey }: Share<E>): string[] =>
  model.kind === 'keyed' ? [...byKey.keys()] : [];

export function foldShare<E extends Recorded>(
  { model, byKey }: Share<E>,
  loaded: ReadonlyMap<string, Row>,
  parked: ReadonlySet<string>,
): Change<E>[] {
  const changes: Change<E>[] = [];
  for (const [key, events] of byKey) {
    if (parked.has(key)) continue;
    if (model.kind === 'keyed') changes.push(foldKey(model, key, loaded.get(key), events));
    else changes.push(...appendRows(model, key, events));
  }
  return changes;
}

/** Folds one key as far as it goes. */
export function foldKey<E extends Recorded>(
  model: KeyedProjection<E, Row>,
  key: string,
  before: Row | undefined,
  events: readonly E[],
): Change<E> {
  let after = before;
  for (const [at, event] of events.entries()) {
    try {
      after = model.fold(after, event, key);
    } catch (error) {
      const skipped = events.length - at - 1;
      return { key, before, after, events, undigested: { event, error: error as Error, skipped } };
    }
  }
  return { key, before, after, events };
}

function appendRows<E extends Recorded>(
  model: AppendProjection<E, Row>,
  key: string,
  events: readonly E[],
): Change<E>[] {
  return events.flatMap((event): Change<E>[] => {
    const change = { key, before: undefined, events: [event] };
    try {
      return model.rowsOf(event).map((after) => ({ ...change, after }));
    } catch (error) {
      return [{ ...change, after: undefined, undigested: { event, error: error as Error, skipped: 0 } }];
    }
  });
}
