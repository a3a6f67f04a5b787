// @ts-nocheck
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

/** A model and the table its rows stand in. */
export interface Target<E extends Recorded> {
  readonly model: AnyProjection<E>;
  readonly table: ModelTable;
}

/** A model's part of a batch: the events of each of its keys, in log order. */
export interface Share<E extends Recorded> extends Target<E> {
  readonly byKey: ReadonlyMap<string, readonly E[]>;
}

interface OpenShare<E extends Recorded> extends Share<E> {
  readonly byKey: Map<string, E[]>;
}

/** Tells every event to the models that read its category of streams, and to no other. */
export class Dispatch<E extends Recorded> {
  private readonly readers = new Map<string, readonly number[]>();

  constructor(private readonly targets: readonly Target<E>[]) {}

  /** What each model has to do with the events; models without any are left out. */
  sharesOf(events: readonly E[]): Share<E>[] {
    const shares = this.targets.map((target): OpenShare<E> => ({ ...target, byKey: new Map() }));
    for (const event of events) {
      for (const at of this.readersOf(event.stream)) assign(shares[at]!, event);
    }
    return shares.filter(({ byKey }) => byKey.size > 0);
  }

  private readersOf(stream: string): readonly number[] {
    const category = categoryOf(stream);
    let readers = this.readers.get(category);
    if (!readers) {
      readers = this.targets.flatMap(({ model: { categories } }, at) =>
        !categories || categories.includes(category) ? [at] : [],
      );
      this.readers.set(category, readers);
    }
    return readers;
  }
}

/** What stands before the first dash of a stream's name. */
const categoryOf = (stream: string): string => stream.slice(0, Math.max(0, stream.indexOf('-')));

function assign<E extends Recorded>({ model, byKey }: OpenShare<E>, event: E): void {
  if (model.kind === 'append') {
    byKey.set(String(event.position), [event]);
    return;
  }
  for (const key of model.keysOf(event)) {
    const group = byKey.get(key);
    if (group) group.push(event);
    else byKey.set(key, [event]);
  }
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
    else appendRows(model, key, events, changes);
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
  for (let at = 0; at < events.length; at += 1) {
    const event = events[at]!;
    try {
      after = model.fold(after, event, key);
    } catch (error) {
      const skipped = events.length - at - 1;
      return { key, before, after, events, undigested: { event, error: error as Error, skipped } };
    }
  }
  return { key, before, after, events };
}

/** The rows of one event, which is all a key of such a model has. */
function appendRows<E extends Recorded>(
  model: AppendProjection<E, Row>,
  key: string,
  events: readonly E[],
  changes: Change<E>[],
): void {
  const event = events[0]!;
  try {
    for (const after of model.rowsOf(event)) changes.push({ key, before: undefined, after, events });
  } catch (error) {
    const undigested = { event, error: error as Error, skipped: 0 };
    changes.push({ key, before: undefined, after: undefined, events, undigested });
  }
}
