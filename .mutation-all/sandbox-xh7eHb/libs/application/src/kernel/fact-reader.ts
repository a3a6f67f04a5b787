// @ts-nocheck
import type { Decider, Message } from '#domain';

/** Reads other streams for facts; what was read is recorded with the decision. */
export interface FactReader {
  /** @param maxAgeMs how old the fact may be where a longer time than usual does no harm */
  read<State, Event extends Message>(
    stream: string,
    decider: Decider<State, never, Event>,
    maxAgeMs?: number,
  ): Promise<State>;
}
