import type { Expected } from '../wire/requests.js';

export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly isJson: boolean;
  readonly data: Buffer;
  readonly metadata: Buffer;
}

export type Outcome =
  /** `position` is null where there is nothing to point at: an append of no events. */
  | { readonly kind: 'written'; readonly revision: number; readonly position: number | null }
  | { readonly kind: 'conflict'; readonly current: number }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'timeout' }
  /** Not written, or not known to be: the writer may try again with the same ids. */
  | { readonly kind: 'unavailable' };

/** An append, soft delete or tombstone waiting for the writer. */
export interface Write {
  readonly kind: 'append' | 'delete' | 'tombstone';
  readonly stream: string;
  readonly expected: Expected;
  readonly events: readonly ProposedEvent[];
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly deadline: number;
  readonly settle: (outcome: Outcome) => void;
}
