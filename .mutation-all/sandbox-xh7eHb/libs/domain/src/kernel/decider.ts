// @ts-nocheck
import type { PlainDate } from './plain-date.js';

/** What every event and command has in common: an explicit wire name and a JSON payload. */
export interface Message<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** Who did it and on which business date: read from the event's metadata, never from its payload. */
export interface Trace {
  /** Account id, or `system:<reactor>`. Separation of duties compares these. */
  readonly by: string;
  /** Role under which it was done (`PROJECT_OFFICER`, …), or `SYSTEM`. */
  readonly role: string;
  /** 统一社会信用代码 of the organisation the actor belongs to, where known. */
  readonly orgUscc: string | null;
  /** Business date (Asia/Shanghai). */
  readonly on: PlainDate;
}

/** A command's trace, and the date it is given on. */
export interface Context extends Trace {
  readonly today: PlainDate;
}

/**
 * A consistency boundary as three pure functions. `decide` throws {@link Rejection}, or {@link NotYet} where
 * another stream has to be written first, and otherwise answers the events; it answers none where the
 * command changes nothing.
 */
export interface Decider<State, Command extends Message, Event extends Message> {
  readonly initial: State;
  decide(command: Command, state: State, context: Context): Event[];
  evolve(state: State, event: Event, trace: Trace): State;
}

/** Makes an unhandled union member a compile error. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
