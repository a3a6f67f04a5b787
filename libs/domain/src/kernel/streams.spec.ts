import { describe, expect, it } from '@jest/globals';
import {
  beneficiaryId,
  ledgerOfService,
  ownerOfPart,
  partId,
  partsOfStream,
  placeOfBeneficiary,
  serviceId,
  STREAM_CATEGORIES,
  STREAM_PREFIXES,
  streamOf,
} from './streams.js';

const CONTRACT = '01KAN0C0NTRACT000000000001';

describe('The names of streams', () => {
  it('begin with their kind, and one kind is never the beginning of another’s prefix', () => {
    expect(streamOf.timesheet('w-031', '202504')).toBe('timesheet-w-031-202504');
    expect(partsOfStream('timesheet-w-031-202504')).toEqual(['timesheet', 'w-031-202504']);
    expect(partsOfStream(streamOf.externalCase('X'))).toEqual(['externalcase', 'X']);
    for (const name of [streamOf.ledger(CONTRACT, '202504'), streamOf.budget('U', 2025)]) {
      expect(STREAM_PREFIXES.filter((prefix) => name.startsWith(prefix))).toHaveLength(1);
    }
    expect(STREAM_PREFIXES).toHaveLength(STREAM_CATEGORIES.length);
  });
});

describe('The ids of parts', () => {
  it('name their contract and their kind', () => {
    expect(partId(CONTRACT, 'p', 3)).toBe(`${CONTRACT}.p3`);
    expect(ownerOfPart(`${CONTRACT}.p3`, 'p')).toBe(CONTRACT);
    expect(ownerOfPart(`${CONTRACT}.p3`, 'a')).toBeNull();
  });

  it.each([`${CONTRACT}.p0`, `${CONTRACT}.p03`, `${CONTRACT}.x1`, `x${CONTRACT}.p1`, `${CONTRACT}.p1x`, ''])(
    'are nothing else: %s',
    (id) => {
      expect(ownerOfPart(id, 'p')).toBeNull();
    },
  );

  it('of service users name their contract and the pseudonym', () => {
    const id = beneficiaryId(CONTRACT, 'b-017');
    expect(placeOfBeneficiary(id)).toEqual({ contractId: CONTRACT, beneficiaryRef: 'b-017' });
    expect(placeOfBeneficiary('b-017')).toBeNull();
  });

  it('of services name their ledger', () => {
    const id = serviceId(CONTRACT, '202504', 12);
    expect(id).toBe(`${CONTRACT}.s202504-12`);
    expect(ledgerOfService(id)).toEqual({ contractId: CONTRACT, yyyymm: '202504' });
    for (const other of [`${CONTRACT}.s2025-1`, `${CONTRACT}.s202504-0`, `x${id}`, `${id}x`]) {
      expect(ledgerOfService(other)).toBeNull();
    }
  });
});
