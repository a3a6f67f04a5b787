// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { derivedUlid, eventId, uuidv5 } from './envelope.js';

describe('uuidv5', () => {
  it('agrees with the published example (RFC 9562, A.4)', () => {
    expect(uuidv5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  it('refuses a namespace that is not a UUID', () => {
    expect(() => uuidv5('name', 'namespace')).toThrow(RangeError);
  });
});

describe('eventId', () => {
  it('is fixed for a command, a stream and a place: a change would double what was written before', () => {
    expect(eventId('command-1', 'project-1', 0)).toBe('afff3e79-711a-55bd-b1f1-6847a813925f');
  });

  it('differs by command, stream and place', () => {
    const ids = [
      eventId('a', 'b', 0),
      eventId('a', 'b', 1),
      eventId('a', 'c', 0),
      eventId('b', 'b', 0),
      eventId('a","b', '', 0),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('derivedUlid', () => {
  it('has the form of a ULID and is fixed for an account and a key', () => {
    expect(derivedUlid('account-1', 'key-1')).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    expect(derivedUlid('account-1', 'key-1')).toBe(derivedUlid('account-1', 'key-1'));
  });

  it('differs by account and by key', () => {
    const ids = [derivedUlid('a', 'k'), derivedUlid('a', 'l'), derivedUlid('b', 'k')];
    expect(new Set(ids).size).toBe(3);
  });
});
