// @ts-nocheck
import type { Context, Decider, Message, Trace } from '../kernel/decider.js';
import { Rejection, type RejectionKind } from '../kernel/rejection.js';

/** An event, or an event and who did it. */
export type Told<Event> = Event | { readonly event: Event; readonly by: Trace };

/** JSON with sorted keys: two values are the same where this is. */
const canonical = (value: unknown): string =>
  JSON.stringify(
    value,
    (_key, member: unknown) =>
      typeof member === 'object' && member !== null && !Array.isArray(member)
        ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
        : member,
    2,
  );

class Outcome<Event> {
  constructor(private readonly run: () => Event[]) {}

  /** The events that were decided. */
  get events(): Event[] {
    return this.run();
  }

  /** The events, or none where the command is rejected. */
  get attempted(): Event[] {
    try {
      return this.run();
    } catch (error) {
      if (error instanceof Rejection) return [];
      throw error;
    }
  }

  gives(...expected: readonly Event[]): void {
    const actual = canonical(this.run());
    if (actual !== canonical(expected)) {
      throw new Error(`expected ${canonical(expected)}\nbut was ${actual}`);
    }
  }

  rejects(code: string, more: { kind?: RejectionKind; pointer?: string; rule?: string } = {}): Rejection {
    const rejection = this.refusal();
    const { code: actual, kind, pointer, rule } = rejection;
    const wanted = canonical({ kind, pointer, rule, ...more, code });
    const was = canonical({ kind, pointer, rule, code: actual });
    if (wanted !== was) throw new Error(`expected rejection ${wanted}\nbut was ${was}`);
    return rejection;
  }

  private refusal(): Rejection {
    let events: Event[];
    try {
      events = this.run();
    } catch (error) {
      if (error instanceof Rejection) return error;
      throw error;
    }
    throw new Error(`expected a rejection, but events were decided: ${canonical(events)}`);
  }
}

/** given(history).when(command, by).gives(events) or .rejects(code). Untold events were done by `first`. */
export function givenFor<State, Command extends Message, Event extends Message>(
  decider: Decider<State, Command, Event>,
  first: Trace,
) {
  return (...history: readonly Told<Event>[]) => {
    const state = history.reduce<State>((folded, told) => {
      const { event, by } = 'event' in told ? told : { event: told, by: first };
      return decider.evolve(folded, event, by);
    }, decider.initial);
    return {
      state,
      when: (command: Command, by: Context): Outcome<Event> =>
        new Outcome(() => decider.decide(command, state, by)),
    };
  };
}
