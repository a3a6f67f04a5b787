// @ts-nocheck
import { addDays, type PlainDate } from '../kernel/plain-date.js';
import { addQuantities } from '../kernel/quantity.js';
import type { LedgerState } from './ledger.state.js';

const SHANGHAI = '+08:00';

/** Confirmed quantities by target in some months, of services that began by the end of a day. */
export function confirmedBy(
  ledgers: readonly LedgerState[],
  until: PlainDate,
): { targetKey: string; quantity: number }[] {
  const end = Date.parse(`${addDays(until, 1)}T00:00:00${SHANGHAI}`);
  const byTarget = new Map<string, number>();
  for (const { services } of ledgers) {
    for (const { status, start, targetKey, quantity } of services) {
      if (status !== 'confirmed' || targetKey === null || start >= end) continue;
      byTarget.set(targetKey, addQuantities(byTarget.get(targetKey) ?? 0, quantity));
    }
  }
  return [...byTarget].map(([targetKey, quantity]) => ({ targetKey, quantity }));
}

/** Deliveries on record that were not rejected. */
export const deliveriesIn = (ledgers: readonly LedgerState[]): number =>
  ledgers.reduce(
    (sum, { services }) => sum + services.filter(({ status }) => status !== 'rejected').length,
    0,
  );
