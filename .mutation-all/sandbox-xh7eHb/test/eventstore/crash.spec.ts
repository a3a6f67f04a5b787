// @ts-nocheck
import { expect, it } from '@jest/globals';
import { crashRounds } from '../load/crash-rounds.js';

it('loses, tears and doubles nothing when it, or PostgreSQL, is killed under load', async () => {
  const report = await crashRounds(5, () => undefined);
  expect(report.faults).toEqual([]);
  expect(report.eventsInLog).toBe(report.acknowledgedEvents);
  expect(report.acknowledgedEvents).toBeGreaterThan(5000);
  expect(report.retries).toBeGreaterThan(0);
}, 180_000);
