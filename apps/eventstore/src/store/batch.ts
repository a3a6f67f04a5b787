import { randomUUID } from 'node:crypto';
import { TOMBSTONE_REVISION } from '../wire/protobuf.js';
import { checkCommit, type Decision, type Lookup, type Place, placeKey } from './commit-check.js';
import type { EventRecord } from './record.js';
import {
  isMetastream,
  isSoftDeleted,
  metastreamHead,
  metastreamOf,
  NO_STREAM,
  parseMetadata,
  SOFT_DELETE_JSON,
  type StreamHead,
  subjectOf,
  undeleted,
} from './stream-metadata.js';
import type { Outcome, ProposedEvent, Write } from './write.js';

const NO_BYTES = Buffer.alloc(0);

/** What is committed, as far as a batch needs to know. */
export interface Committed extends Lookup {
  head(subject: string): StreamHead | undefined;
}

const metadataEvent = (data: Buffer): ProposedEvent => ({
  id: randomUUID(),
  type: '$metadata',
  isJson: true,
  data,
  metadata: NO_BYTES,
});

/** The bytes of a request are slices of network buffers: an event that is kept must not keep those. */
function owned(event: ProposedEvent): { data: Buffer; metadata: Buffer } {
  const bytes = Buffer.concat([event.data, event.metadata]);
  return { data: bytes.subarray(0, event.data.length), metadata: bytes.subarray(event.data.length) };
}

/**
 * Writes that become durable together. Each is checked against what is committed and what the writes before it in this
 * batch will have committed; nothing of it is true before the commit.
 */
export class Batch implements Lookup {
  readonly records: EventRecord[] = [];
  readonly heads = new Map<string, StreamHead>();
  /** By `placeKey`. */
  readonly places = new Map<string, Place>();
  readonly outcomes: { readonly write: Write; readonly outcome: Outcome }[] = [];

  constructor(
    private readonly committed: Committed,
    private readonly firstPosition: number,
    private readonly now: number,
  ) {}

  add(write: Write): void {
    const outcome: Outcome = write.deadline < this.now ? { kind: 'timeout' } : this.decide(write);
    this.outcomes.push({ write, outcome });
  }

  placeOf(stream: string, id: string): Place | undefined {
    return this.places.get(placeKey(stream, id)) ?? this.committed.placeOf(stream, id);
  }

  eventAt(stream: string, revision: number): { readonly id: string; readonly position: number } | undefined {
    const own = this.records.find((record) => record.revision === revision && record.stream === stream);
    return own ?? this.committed.eventAt(stream, revision);
  }

  private decide(write: Write): Outcome {
    const subject = subjectOf(write.stream);
    const head = this.heads.get(subject) ?? this.committed.head(subject) ?? NO_STREAM;
    const seen = isMetastream(write.stream) ? metastreamHead(head) : head;
    const ids = write.kind === 'append' ? write.events.map((event) => event.id) : [randomUUID()];
    const decision = checkCommit(write.stream, write.expected, seen, ids, this);
    if (decision.kind !== 'write') return asOutcome(decision);
    if (write.kind === 'tombstone') return this.tombstone(subject, head);
    if (write.kind === 'delete') return this.softDelete(subject, head);
    if (write.events.length === 0) return { kind: 'written', revision: seen.last, position: null };
    return isMetastream(write.stream)
      ? this.appendMetadata(subject, head, write.events)
      : this.append(subject, head, write.events);
  }

  private append(stream: string, head: StreamHead, events: readonly ProposedEvent[]): Outcome {
    const revision = head.last + events.length;
    const position = this.write(stream, head.last + 1, events);
    this.heads.set(stream, { ...head, last: revision });
    if (isSoftDeleted(head)) this.undelete(stream, head.last + 1);
    return { kind: 'written', revision, position };
  }

  private appendMetadata(subject: string, head: StreamHead, events: readonly ProposedEvent[]): Outcome {
    const revision = head.metaLast + events.length;
    const position = this.write(metastreamOf(subject), head.metaLast + 1, events);
    const metadata = parseMetadata(events.at(-1)?.data ?? null);
    this.heads.set(subject, { ...head, metaLast: revision, metadata });
    if (isSoftDeleted(head)) this.undelete(subject, head.last + 1);
    return { kind: 'written', revision, position };
  }

  /** A write to a soft-deleted stream, or to its metadata, makes it live again from `firstRevision` on. */
  private undelete(stream: string, firstRevision: number): void {
    const head = this.heads.get(stream) ?? NO_STREAM;
    const metadata = undeleted(head.metadata, firstRevision);
    this.writeMetadata(stream, head, Buffer.from(JSON.stringify(metadata)));
  }

  private softDelete(stream: string, head: StreamHead): Outcome {
    if (head.last < 0 && head.metaLast < 0) return { kind: 'conflict', current: -1 };
    return {
      kind: 'written',
      revision: head.last,
      position: this.writeMetadata(stream, head, SOFT_DELETE_JSON),
    };
  }

  private writeMetadata(stream: string, head: StreamHead, data: Buffer): number {
    const metaLast = head.metaLast + 1;
    this.heads.set(stream, { ...head, metaLast, metadata: parseMetadata(data) });
    return this.write(metastreamOf(stream), metaLast, [metadataEvent(data)]);
  }

  private tombstone(stream: string, head: StreamHead): Outcome {
    const event = {
      id: randomUUID(),
      type: '$streamDeleted',
      isJson: false,
      data: NO_BYTES,
      metadata: NO_BYTES,
    };
    this.heads.set(stream, { ...head, last: TOMBSTONE_REVISION });
    const position = this.write(stream, TOMBSTONE_REVISION, [event]);
    return { kind: 'written', revision: TOMBSTONE_REVISION, position };
  }

  /** @returns the position of the last event */
  private write(stream: string, firstRevision: number, events: readonly ProposedEvent[]): number {
    let revision = firstRevision;
    for (const event of events) {
      const { id, type, isJson } = event;
      const { data, metadata } = owned(event);
      const position = this.firstPosition + this.records.length;
      this.records.push({ position, stream, revision, id, type, isJson, created: this.now, data, metadata });
      this.places.set(placeKey(stream, id), { revision, position });
      revision++;
    }
    return this.firstPosition + this.records.length - 1;
  }
}

const asOutcome = (decision: Exclude<Decision, { kind: 'write' }>): Outcome =>
  decision.kind === 'repeated'
    ? { kind: 'written', revision: decision.revision, position: decision.position }
    : decision;
