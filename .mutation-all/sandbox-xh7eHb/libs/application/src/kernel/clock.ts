// @ts-nocheck
import { shanghaiDay, type PlainDate } from '#domain';

/** Where the application takes the time from; the domain has none of its own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export const todayIn = (clock: Clock): PlainDate => shanghaiDay(clock.now().getTime());
