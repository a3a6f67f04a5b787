/** A sentence for the officer, Chinese first. */
// @ts-nocheck

export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type RejectionKind =
  /** Not in a state in which this can be done, or breaks an invariant: HTTP 422. */
  | 'invariant'
  /** Names something that does not exist: HTTP 404. */
  | 'not-found'
  /** Separation of duties: HTTP 403. */
  | 'forbidden'
  /** A value is malformed: HTTP 400. */
  | 'invalid';

/** Why a command is refused. Nothing is appended. */
export class Rejection extends Error {
  override readonly name = 'Rejection';

  constructor(
    /** Stable machine name, e.g. `project.not-targeted`. */
    readonly code: string,
    readonly text: Text,
    readonly kind: RejectionKind = 'invariant',
    /** Rule or clause id where one stands behind it, e.g. `R-16`. */
    readonly rule?: string,
    /** JSON pointer of the field at fault, e.g. `/targets/0/weight`. */
    readonly pointer?: string,
  ) {
    super(`${code}: ${text.en}`);
  }
}

/**
 * A command in order but for what another stream has to say first: its handler sees to that and gives it
 * again. Nothing is appended.
 */
export class NotYet<Needs> extends Error {
  override readonly name = 'NotYet';

  constructor(
    what: string,
    readonly needs: Needs,
  ) {
    super(`not yet: ${what}`);
  }
}

export function reject(
  code: string,
  zh: string,
  en: string,
  more: { kind?: RejectionKind; rule?: string; pointer?: string } = {},
): never {
  throw new Rejection(code, { zh, en }, more.kind, more.rule, more.pointer);
}

/** Refuses unless the condition holds. */
export function demand(
  condition: unknown,
  code: string,
  zh: string,
  en: string,
  more: { kind?: RejectionKind; rule?: string; pointer?: string } = {},
): asserts condition {
  if (!condition) reject(code, zh, en, more);
}
