import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from '@nestjs/cqrs';
import type { Pool } from 'pg';
import { commandOf, isRefusal, ReactorMayNot, todayIn, type Clock, type Reaction } from '#application';
import type { PlainDate } from '#domain';
import { duePostings, markFailed, markSent, post, readCheckpoint, type OpenPosting } from '#projection';
import { reactionsToDuties } from './duties.js';
import { reactionsToSuppliers } from './suppliers.js';

export interface ReactorsObserver {
  sent(reactor: string): void;
  /** `givenUp`: it is not tried again by itself. */
  failed(posting: OpenPosting, error: Error, givenUp: boolean): void;
  /** Will be tried again. */
  interrupted(error: Error): void;
}

export interface ReactorsParts {
  readonly pool: Pool;
  readonly commands: { execute(command: Command<unknown>): Promise<unknown> };
  readonly clock: Clock;
  /** Last day on which an open duty counts as soon due; the day before where none does. */
  readonly dueSoonUntil: (today: PlainDate) => Promise<PlainDate> | PlainDate;
  /** Position of the newest event the read models are to show; null: there is none. */
  readonly head: () => Promise<bigint | null>;
  readonly observer: ReactorsObserver;
}

const LOOK_MS = 500;
const PAUSE_MS = 5_000;
/** What the log brings is looked through for duties and suppliers at most this often. */
const TICK_MS = 2_000;

/**
 * Sends what the outbox holds, one after another, and posts what the clock brings. Only the leading projector
 * does so; where two think they lead, each command is still the same one and happens once.
 */
export class Reactors {
  private ticked: {
    readonly at: number;
    readonly today: PlainDate;
    readonly position: bigint | null;
  } | null = null;
  /** How far the read models have to be before they are looked through for a day. */
  private awaited: { readonly today: PlainDate; readonly head: bigint | null } | null = null;

  constructor(private readonly parts: ReactorsParts) {}

  async run(stop: AbortSignal): Promise<void> {
    this.ticked = null;
    this.awaited = null;
    while (!stop.aborted) {
      let pause = LOOK_MS;
      try {
        await this.tick();
        if (await this.drain(stop)) pause = 0;
      } catch (error) {
        this.parts.observer.interrupted(error as Error);
        pause = PAUSE_MS;
      }
      await sleep(pause, undefined, { signal: stop }).catch(() => undefined);
    }
  }

  /** At the start, with every new day, and where the log went on. */
  private async tick(): Promise<void> {
    const { pool, clock, dueSoonUntil } = this.parts;
    const today = todayIn(clock);
    const { ticked } = this;
    if (ticked?.today === today && performance.now() - ticked.at < TICK_MS) return;
    const { position } = await readCheckpoint(pool);
    if (ticked?.today === today && ticked.position === position) return;
    if (!(await this.isShown(today, position))) return;
    const reactions = [
      ...(await reactionsToDuties(pool, today, await dueSoonUntil(today))),
      ...(await reactionsToSuppliers(pool, today)),
    ];
    await post(pool, reactions);
    // As long as there are more, they are looked for again.
    this.ticked = { at: performance.now(), today, position: reactions.length === 0 ? position : null };
    this.awaited = null;
  }

  /** What was done but is not shown yet would be alerted of as left undone. */
  private async isShown(today: PlainDate, position: bigint | null): Promise<boolean> {
    if (this.awaited?.today !== today) this.awaited = { today, head: await this.parts.head() };
    return (position ?? -1n) >= (this.awaited.head ?? -1n);
  }

  /** Answers whether anything was sent: then there may be more. */
  private async drain(stop: AbortSignal): Promise<boolean> {
    let sent = false;
    for (const posting of await duePostings(this.parts.pool)) {
      if (stop.aborted) return false;
      if (await this.send(posting)) sent = true;
    }
    return sent;
  }

  private async send(posting: OpenPosting): Promise<boolean> {
    const { pool, commands, clock, observer } = this.parts;
    try {
      await commands.execute(commandOf(posting as OpenPosting & Reaction, todayIn(clock)));
    } catch (error) {
      const givenUp = await markFailed(pool, posting, error as Error, !isWorthAnother(error));
      observer.failed(posting, error as Error, givenUp);
      return false;
    }
    await markSent(pool, posting);
    observer.sent(posting.reactor);
    return true;
  }
}

/** What was refused on what the store says now will be refused again. */
const isWorthAnother = (error: unknown): boolean => !isRefusal(error) && !(error instanceof ReactorMayNot);
