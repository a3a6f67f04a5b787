import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EventRecord } from '../store/record.js';
import { encodeEvents } from './event-frames.js';
import { frame, FrameReader } from './frames.js';
import { TOMBSTONE_REVISION } from './protobuf.js';

const bytes = (maxLength: number) => fc.uint8Array({ maxLength }).map((array) => Buffer.from(array));
const record: fc.Arbitrary<EventRecord> = fc.record({
  position: fc.integer({ min: 1, max: 2 ** 53 - 1 }),
  stream: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
  revision: fc.oneof(fc.maxSafeNat(), fc.constant(TOMBSTONE_REVISION)),
  id: fc.uuid(),
  type: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
  isJson: fc.boolean(),
  created: fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2200, 0) }),
  data: bytes(40_000),
  metadata: bytes(300),
});

const decode = (page: Buffer) =>
  new FrameReader().push(page).map((message) => {
    const response = streamsPb.ReadResp.deserializeBinary(message).getEvent();
    return response!;
  });

describe('a page of events', () => {
  it('reads the same with the generated classes of the client', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), (records) => {
        const decoded = decode(encodeEvents(records.map((event) => ({ event, link: null }))));
        expect(
          decoded.map((read) => {
            const event = read.getEvent()!;
            return {
              stream: Buffer.from(event.getStreamIdentifier()!.getStreamName_asU8()).toString(),
              id: event.getId()!.getString(),
              revision: event.getStreamRevision(),
              positions: [event.getCommitPosition(), event.getPreparePosition(), read.getCommitPosition()],
              metadata: Object.fromEntries(event.getMetadataMap().toArray()),
              data: Buffer.from(event.getData_asU8()),
              custom: Buffer.from(event.getCustomMetadata_asU8()),
              link: read.hasLink(),
            };
          }),
        ).toEqual(
          records.map((given) => ({
            stream: given.stream,
            id: given.id,
            revision: given.revision === TOMBSTONE_REVISION ? '9223372036854775807' : String(given.revision),
            positions: Array.from({ length: 3 }, () => String(given.position)),
            metadata: {
              type: given.type,
              created: `${given.created}0000`,
              'content-type': given.isJson ? 'application/json' : 'application/octet-stream',
            },
            data: given.data,
            custom: given.metadata,
            link: false,
          })),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('carries links, also those that lead nowhere', () => {
    fc.assert(
      fc.property(record, record, (event, link) => {
        const [both, alone] = decode(
          encodeEvents([
            { event, link },
            { event: null, link },
          ]),
        );
        expect(both!.getEvent()!.getId()!.getString()).toBe(event.id);
        expect(both!.getLink()!.getId()!.getString()).toBe(link.id);
        expect(both!.getCommitPosition()).toBe(String(link.position));
        expect(alone!.hasEvent()).toBe(false);
        expect(alone!.getLink()!.getId()!.getString()).toBe(link.id);
      }),
      { numRuns: 30 },
    );
  });
});

describe('gRPC frames', () => {
  it('are found however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(bytes(50), { maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        (messages, size) => {
          const stream = Buffer.concat(messages.map((message) => frame(message)));
          const reader = new FrameReader();
          const found: Buffer[] = [];
          for (let at = 0; at < stream.length; at += size)
            found.push(...reader.push(stream.subarray(at, at + size)));
          expect(found.map((message) => message.toString('hex'))).toEqual(
            messages.map((message) => message.toString('hex')),
          );
        },
      ),
    );
  });
});
