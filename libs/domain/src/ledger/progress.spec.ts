import { describe, expect, it } from '@jest/globals';
import type { LedgerState, ServiceRecord } from './ledger.state.js';
import { confirmedBy, deliveriesIn, lastDelivery } from './progress.js';

const service = (change: Partial<ServiceRecord> = {}): ServiceRecord => ({
  serviceId: 's1',
  contractId: 'c1',
  itemKey: 'case-work',
  targetKey: 'cases',
  quantity: 0.1,
  start: Date.parse('2025-04-30T10:00:00+08:00'),
  end: Date.parse('2025-04-30T11:00:00+08:00'),
  workerIds: ['w-1'],
  clientRef: null,
  recordedBy: 'acc-worker',
  status: 'confirmed',
  ...change,
});
const month = (...services: ServiceRecord[]): LedgerState => ({
  services,
  lapsed: [],
  held: [],
  yielded: [],
});

describe('What the ledgers say of the progress of a contract', () => {
  const ledgers = [
    month(service(), service({ status: 'recorded' }), service({ status: 'rejected' })),
    month(
      service({ quantity: 0.2 }),
      service({ targetKey: 'visits', quantity: 3 }),
      service({ targetKey: null, quantity: 5 }),
    ),
  ];

  it('is what was confirmed, target by target, over all months and exactly', () => {
    expect(confirmedBy(ledgers, '2025-04-30')).toEqual([
      { targetKey: 'cases', quantity: 0.3 },
      { targetKey: 'visits', quantity: 3 },
    ]);
  });

  it('ends with the day asked for, in Shanghai', () => {
    const last = service({ start: Date.parse('2025-04-30T23:59:59+08:00') });
    const next = service({ start: Date.parse('2025-05-01T00:00:00+08:00') });
    expect(confirmedBy([month(last, next)], '2025-04-30')).toEqual([{ targetKey: 'cases', quantity: 0.1 }]);
  });

  it('counts the deliveries that were not rejected', () => {
    expect(deliveriesIn(ledgers)).toBe(5);
    expect(deliveriesIn([])).toBe(0);
  });
});

const ledger = (...services: Pick<ServiceRecord, 'start' | 'status'>[]): LedgerState =>
  month(...services.map(service));
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
