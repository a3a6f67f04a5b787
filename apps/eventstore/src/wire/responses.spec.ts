import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FrameReader } from './frames.js';
import { TOMBSTONE_REVISION } from './protobuf.js';
import { batchSucceeded } from './responses.js';

const decode = (reply: Buffer) => {
  const [message] = new FrameReader().push(reply);
  return streamsPb.BatchAppendResp.deserializeBinary(message!);
};

describe('the answer to an append', () => {
  it('reads the same with the generated classes of the client', () => {
    const revision = fc.oneof(fc.maxSafeNat(), fc.constant(TOMBSTONE_REVISION));
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
        revision,
        fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
        (id, stream, written, position) => {
          const read = decode(batchSucceeded(id, stream, { revision: written, position }));
          const success = read.getSuccess()!;
          expect(read.getCorrelationId()!.getString()).toBe(id);
          expect(Buffer.from(read.getStreamIdentifier()!.getStreamName_asU8()).toString()).toBe(stream);
          expect(success.getCurrentRevision()).toBe(
            written === TOMBSTONE_REVISION ? '9223372036854775807' : String(written),
          );
          expect(success.getPosition()!.getCommitPosition()).toBe(String(position));
          expect(success.getPosition()!.getPreparePosition()).toBe(String(position));
        },
      ),
    );
  });

  it('says that there is no stream and no position where nothing was written', () => {
    const id = '5d9d2c3e-6c0f-4f57-9f0c-2a3b7e1c4d10';
    const success = decode(batchSucceeded(id, 'ledger-1', { revision: -1, position: null })).getSuccess()!;

    expect([success.hasNoStream(), success.hasCurrentRevision()]).toEqual([true, false]);
    expect([success.hasNoPosition(), success.hasPosition()]).toEqual([true, false]);
  });
});
