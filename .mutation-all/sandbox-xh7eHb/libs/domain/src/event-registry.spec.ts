// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { EVENT_REGISTRY, isEventType, type EventEntry, type EventType } from './event-registry.js';
import { STREAM_CATEGORIES } from './kernel/streams.js';

describe('The register of events', () => {
  it('has at least one event for every kind of stream', () => {
    const used = new Set(Object.values(EVENT_REGISTRY).flatMap(({ streams }) => streams));
    expect([...used].toSorted()).toEqual([...STREAM_CATEGORIES].toSorted());
  });

  it('knows the events whose names the public relies on, and no others', () => {
    for (const type of ['ProjectPurchased', 'ServiceDelivered', 'EvaluationCompleted', 'IssueRectified']) {
      expect(isEventType(type)).toBe(true);
    }
    expect(isEventType('ProjectPurchase')).toBe(false);
    expect(isEventType('constructor')).toBe(false);
  });

  it('does not compile without one of the events, or with a member an event does not have', () => {
    const { IssueRectified: _, ...incomplete } = EVENT_REGISTRY;
    //  IssueRectified is missing
    const missing: { readonly [Type in EventType]: EventEntry<Type> } = incomplete;
    const entry: EventEntry<'IssueRectified'> = {
      version: 1,
      streams: ['contract'],
      //  the event has no member `score`
      fields: ['score'],
    };
    expect([Object.keys(missing).length, entry.fields]).toEqual([
      Object.keys(EVENT_REGISTRY).length - 1,
      ['score'],
    ]);
  });
});
