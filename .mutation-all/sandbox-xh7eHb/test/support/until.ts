// @ts-nocheck
import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for a condition, asked again and again, until a deadline. */
export async function until<Value>(
  what: string,
  condition: () => Promise<Value> | Value,
  withinMs = 50_000,
): Promise<NonNullable<Value>> {
  const giveUpAt = performance.now() + withinMs;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (performance.now() > giveUpAt) throw new Error(`Not within ${withinMs} ms: ${what}`);
    await sleep(20);
  }
}
