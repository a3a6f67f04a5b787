// @ts-nocheck
import { Rejection, type Finding } from '#domain';

/** The caller's `If-Match` is not where the stream is. */
export class StaleRevision extends Error {
  override readonly name = 'StaleRevision';
  constructor(
    readonly expected: bigint,
    /** null: the stream does not exist. */
    readonly actual: bigint | null,
  ) {
    super(`expected revision ${expected}, is at ${actual ?? 'no_stream'}`);
  }
}

/** Others kept writing: the command was decided again as often as is reasonable. */
export class ConcurrentWrite extends Error {
  override readonly name = 'ConcurrentWrite';
  constructor(
    readonly expected: bigint | null,
    readonly actual: bigint | null,
  ) {
    super(`expected revision ${expected ?? 'no_stream'}, is at ${actual ?? 'no_stream'}`);
  }
}

/** A clause refuses the command; nothing is appended. */
export class PolicyRefusal extends Error {
  override readonly name = 'PolicyRefusal';
  constructor(
    readonly act: string,
    /** The finding that refuses: a prohibition, a gate, or an in-principle rule without its exception. */
    readonly refusing: Finding,
    readonly findings: readonly Finding[],
  ) {
    super(`${act}: ${refusing.clause}`);
  }
}

/** The command was understood and not accepted; nothing of it was appended. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof Rejection || error instanceof PolicyRefusal || error instanceof StaleRevision;
