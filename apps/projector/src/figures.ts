import type { EventStore } from '#event-store';
import {
  countOutbox,
  countParked,
  readCheckpoint,
  type OpenPosting,
  type ProjectorObserver,
} from '#projection';
import type { RecordedEvent } from '#read-models';
import type { Logger, ReadinessCheck } from '#runtime';
import type { Pool } from 'pg';
import type { ReactorsObserver } from './reactors/reactors.js';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

type Standing = 'starting' | 'waiting' | 'building' | 'leading';

/** What the projector tells about itself: metrics, readiness, log. */
export class Figures implements ProjectorObserver<RecordedEvent> {
  readonly registry = new Registry();
  private state: Standing = 'starting';
  private readonly events = new Counter({
    name: 'projector_events_total',
    help: 'Events journaled and shown by this process',
    registers: [this.registry],
  });
  private readonly batchEvents = new Histogram({
    name: 'projector_batch_events',
    help: 'Events of a batch',
    buckets: [1, 3, 10, 30, 100, 300, 1000],
    registers: [this.registry],
  });
  private readonly batchSeconds = new Histogram({
    name: 'projector_batch_seconds',
    help: 'Time a batch took in the database',
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 3],
    registers: [this.registry],
  });
  private readonly leading = new Gauge({
    name: 'projector_leading',
    help: '1 where this process leads, 0 where it waits behind another',
    registers: [this.registry],
  });
  private readonly failures = new Counter({
    name: 'projector_failures_total',
    help: 'Attempts that ended in an error and were tried again',
    registers: [this.registry],
  });

  private readonly reactions = new Counter({
    name: 'projector_reactions_total',
    help: 'Commands of the reactors, by how they ended: sent, failed (to be tried again), given-up',
    labelNames: ['reactor', 'outcome'] as const,
    registers: [this.registry],
  });

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly log: Logger,
  ) {
    collectDefaultMetrics({ register: this.registry });
    this.gauge(
      'projector_position',
      'Position the read models show',
      async () => (await this.lag()).position,
    );
    this.gauge(
      'projector_head_position',
      'Position of the newest event',
      async () => (await this.lag()).head,
    );
    this.gauge('projector_lag_seconds', 'Age of the newest event while it is not shown', async () => {
      return (await this.lag()).seconds;
    });
    this.gauge('projector_parked_keys', 'Rows that wait for a person', () => countParked(this.pool));
    this.gauge('projector_outbox_pending', 'Commands of the reactors that are still to be sent', async () => {
      return (await countOutbox(this.pool)).pending;
    });
    this.gauge('projector_outbox_failed', 'Commands of the reactors that were given up', async () => {
      return (await countOutbox(this.pool)).failed;
    });
  }

  standing(state: 'waiting' | 'building' | 'leading', epoch?: bigint): void {
    this.state = state;
    this.leading.set(state === 'leading' ? 1 : 0);
    this.log.info(`projector ${state}`, { epoch });
  }

  committed({ position, events, ms }: { position: bigint; events: number; ms: number }): void {
    this.events.inc(events);
    this.batchEvents.observe(events);
    this.batchSeconds.observe(ms / 1000);
    this.log.debug('batch committed', { position, events, ms: Math.round(ms) });
  }

  parked({ model, key, event, error }: Parameters<ProjectorObserver<RecordedEvent>['parked']>[0]): void {
    this.log.error('event parked', {
      model: model.name,
      key,
      position: event.position,
      eventId: event.id,
      reason: error.message,
    });
  }

  failed(error: Error): void {
    this.failures.inc();
    this.log.warn('projection interrupted, will be tried again', { reason: error.message });
  }

  /** What the reactors tell. */
  readonly reacting: ReactorsObserver = {
    sent: (reactor) => this.reactions.inc({ reactor, outcome: 'sent' }),
    failed: ({ reactor, cause, attempts }: OpenPosting, error, givenUp) => {
      this.reactions.inc({ reactor, outcome: givenUp ? 'given-up' : 'failed' });
      const tell = givenUp ? this.log.error : this.log.warn;
      tell.call(this.log, 'reaction failed', {
        reactor,
        cause,
        attempts: attempts + 1,
        reason: error.message,
      });
    },
    interrupted: (error) =>
      this.log.warn('reactors interrupted, will be tried again', { reason: error.message }),
  };

  /** A projector that waits behind another is ready to take over. */
  get readiness(): ReadinessCheck[] {
    return [
      { name: 'store', check: () => this.store.ping() },
      { name: 'database', check: async () => void (await this.pool.query('SELECT')) },
      {
        name: 'projection',
        check: async () => {
          if (this.state === 'starting' || this.state === 'building') throw new Error(`is ${this.state}`);
          const { position, head, seconds } = await this.lag();
          return {
            standing: this.state,
            position: String(position),
            head: String(head),
            lagSeconds: seconds,
          };
        },
      },
    ];
  }

  private async lag(): Promise<{ position: number; head: number; seconds: number }> {
    const { position } = await readCheckpoint(this.pool);
    const shown = position ?? -1n;
    for await (const newest of this.store.readAll({ direction: 'backwards', maxCount: 1 })) {
      const behind = newest.position > shown;
      const seconds = behind ? Math.max(0, Date.now() - newest.createdAt.getTime()) / 1000 : 0;
      return { position: Number(shown), head: Number(newest.position), seconds };
    }
    return { position: Number(shown), head: Number(shown), seconds: 0 };
  }

  private gauge(name: string, help: string, read: () => Promise<number>): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      async collect() {
        // A figure that cannot be read now is left out; readiness says why.
        const value = await read().catch(() => Number.NaN);
        this.set(value);
      },
    });
  }
}
