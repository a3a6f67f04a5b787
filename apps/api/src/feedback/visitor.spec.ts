import { describe, expect, it } from '@jest/globals';
import { VisitorPipe } from './visitor.js';
import type { FastifyRequest } from 'fastify';

const KEY = '55555555-5555-4555-8555-555555555555';
const visitor = (key: string) =>
  new VisitorPipe({ now: () => new Date('2026-05-06T04:00:00Z') }).transform({
    headers: { 'idempotency-key': key },
  } as unknown as FastifyRequest);

describe('A visitor', () => {
  it('is known again by the key of the command, which no event tells', () => {
    const envelope = visitor(KEY).envelope('SubmitFeedback', null, {});
    expect(visitor(KEY).envelope('SubmitFeedback', null, {})).toEqual(envelope);
    expect(visitor(KEY).newId()).toBe(visitor(KEY).newId());
    expect(JSON.stringify(envelope)).not.toContain(KEY);
  });
});
