// @ts-nocheck
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore, SubscriptionItem } from './event-store.port.js';
import { demandPrefixes } from './event-store.rules.js';

export type SubscriptionState =
  | { readonly kind: 'connecting'; readonly after: bigint | null }
  /** The first item has come. */
  | { readonly kind: 'connected' }
  | { readonly kind: 'caughtUp' }
  | {
      readonly kind: 'reconnecting';
      readonly reason: 'error' | 'ended' | 'silence';
      readonly error?: unknown;
      /** How many times in a row, from 1. */
      readonly attempt: number;
      readonly delayMs: number;
    };

export interface SuperviseOptions {
  /** Everything after this position; null = from the beginning. */
  readonly after: bigint | null;
  readonly prefixes: readonly string[];
  readonly signal: AbortSignal;
  /** For logs and metrics. */
  readonly onState?: (state: SubscriptionState) => void;
  /** After so long without an item the log is asked whether one is missing; default 15 s. */
  readonly silenceMs?: number;
  /** Pause before another attempt, doubled each time and jittered; default 100 ms to 10 s. */
  readonly backoff?: { readonly minMs: number; readonly maxMs: number };
  /** Time and chance, for tests. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly random?: () => number;
}

const DEFAULT_SILENCE_MS = 15_000;
const DEFAULT_BACKOFF = { minMs: 100, maxMs: 10_000 };
/** An event that has just been written may still be on its way when the log is asked. */
const GRACE_SHARE = 0.2;
/** Events looked through at a time for one the subscription should have brought. */
const PROBE_EVENTS = 500;

/**
 * Follows the log for as long as the signal allows: subscribes again after the last position handed over when
 * the subscription fails, ends or falls silent. Every event comes once and in order. A checkpoint comes only
 * when everything before it has been handed over, so that the position of any item may be stored once the
 * item has been dealt with. The consumer sets the pace: nothing is fetched beyond a small read-ahead.
 */
export async function* superviseAll(
  store: EventStore,
  options: SuperviseOptions,
): AsyncGenerator<SubscriptionItem, void, undefined> {
  const { signal, onState = () => {}, sleep: pause = quietSleep } = options;
  demandPrefixes(options.prefixes);
  const progress = new Progress(options.after);
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    onState({ kind: 'connecting', after: progress.position });
    const outcome: Outcome = { reason: 'ended', connected: false };
    yield* oneSubscription(store, options, progress, outcome);
    if (signal.aborted) return;
    if (outcome.connected) attempt = 1;
    const { reason, error } = outcome;
    const delayMs = delay(attempt, options);
    onState({ kind: 'reconnecting', reason, ...(error === undefined ? {} : { error }), attempt, delayMs });
    await pause(delayMs, signal);
  }
}

interface Outcome {
  reason: 'error' | 'ended' | 'silence';
  error?: unknown;
  connected: boolean;
}

async function* oneSubscription(
  store: EventStore,
  options: SuperviseOptions,
  progress: Progress,
  outcome: Outcome,
): AsyncGenerator<SubscriptionItem, void, undefined> {
  const { prefixes, signal, onState = () => {} } = options;
  const own = new AbortController();
  const either = AbortSignal.any([signal, own.signal]);
  void watchForSilence(store, options, progress, either, () => {
    outcome.reason = 'silence';
    own.abort();
  });
  try {
    progress.waiting = true;
    for await (const item of store.subscribeToAll({ after: progress.position, prefixes, signal: either })) {
      progress.seen += 1;
      if (!outcome.connected) onState({ kind: 'connected' });
      outcome.connected = true;
      if (item.kind === 'caughtUp') onState({ kind: 'caughtUp' });
      else if (!progress.advance(item.kind === 'event' ? item.event.position : item.position)) continue;
      progress.waiting = false;
      yield item;
      if (either.aborted) return;
      progress.waiting = true;
    }
  } catch (error) {
    outcome.reason = 'error';
    outcome.error = error;
  } finally {
    progress.waiting = false;
    own.abort();
  }
}

/** Where the consumer is, and whether it waits. */
class Progress {
  /** Items that came, of any kind. */
  seen = 0;
  /** The consumer has asked for more than there is. */
  waiting = false;

  constructor(public position: bigint | null) {}

  /** False where this was handed over before. */
  advance(to: bigint): boolean {
    if (this.position !== null && to <= this.position) return false;
    this.position = to;
    return true;
  }
}

/** Calls `onSilence` when the subscription keeps back an event the log has. */
async function watchForSilence(
  store: EventStore,
  options: SuperviseOptions,
  progress: Progress,
  signal: AbortSignal,
  onSilence: () => void,
): Promise<void> {
  const { silenceMs = DEFAULT_SILENCE_MS, sleep: pause = quietSleep } = options;
  const probe = new Probe(store, options.prefixes);
  while (!signal.aborted) {
    const before = progress.seen;
    const isSilent = () => !signal.aborted && progress.waiting && progress.seen === before;
    await pause(silenceMs, signal);
    if (!isSilent() || !(await probe.finds(progress.position))) continue;
    await pause(silenceMs * GRACE_SHARE, signal);
    if (isSilent()) onSilence();
  }
}

/** Looks in the log for what a subscription should have brought, going on where it looked last. */
class Probe {
  private lookedUpTo: bigint | null = null;

  constructor(
    private readonly store: EventStore,
    private readonly prefixes: readonly string[],
  ) {}

  /** A log that cannot be asked counts as a find: then the subscription is not to be trusted either. */
  async finds(after: bigint | null): Promise<boolean> {
    if (after !== null && (this.lookedUpTo === null || this.lookedUpTo < after)) this.lookedUpTo = after;
    const from = this.lookedUpTo;
    try {
      const events = this.store.readAll({ maxCount: PROBE_EVENTS, ...(from === null ? {} : { from }) });
      for await (const { position, stream } of events) {
        const isNew = after === null || position > after;
        if (isNew && this.prefixes.some((prefix) => stream.startsWith(prefix))) return true;
        this.lookedUpTo = position;
      }
      return false;
    } catch {
      return true;
    }
  }
}

/** Between half and the whole of the doubled pause: many consumers do not come back at one moment. */
function delay(
  attempt: number,
  { backoff = DEFAULT_BACKOFF, random = Math.random }: SuperviseOptions,
): number {
  const full = Math.min(backoff.maxMs, backoff.minMs * 2 ** Math.min(attempt - 1, 30));
  return Math.round(full * (0.5 + random() / 2));
}

/** An abort ends the pause; it is no error. */
const quietSleep = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => {});
