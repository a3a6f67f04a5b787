import type { PlainDate } from '#domain';

/** Where the application takes the time from; the domain has none of its own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const SHANGHAI_MS = 8 * 3_600_000;

export const todayIn = (clock: Clock): PlainDate =>
  new Date(clock.now().getTime() + SHANGHAI_MS).toISOString().slice(0, 10);
