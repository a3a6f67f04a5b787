import { describe, expect, it } from '@jest/globals';
import type { LedgerState, ServiceRecord } from './ledger.state.js';
import { lastDelivery } from './progress.js';

const ledger = (...services: Pick<ServiceRecord, 'start' | 'status'>[]): LedgerState => ({
  services: services as ServiceRecord[],
  lapsed: [],
  held: [],
  yielded: [],
});
const at = (time: string): number => Date.parse(`${time}:00+08:00`);

describe('The last day of delivery', () => {
  it('is that of a service on record, by the day of its place', () => {
    const march = ledger({ start: at('2025-03-31T23:30'), status: 'confirmed' });
    const april = ledger(
      { start: at('2025-04-02T00:30'), status: 'recorded' },
      { start: at('2025-04-01T09:00'), status: 'confirmed' },
    );
    expect(lastDelivery([march, april])).toBe('2025-04-02');
    expect(lastDelivery([april, march])).toBe('2025-04-02');
    expect(lastDelivery([march])).toBe('2025-03-31');
  });

  it('is none where nothing was delivered, or nothing that counts', () => {
    expect(lastDelivery([])).toBeNull();
    expect(lastDelivery([ledger({ start: at('2025-04-02T09:00'), status: 'rejected' })])).toBeNull();
  });
});
