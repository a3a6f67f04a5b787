/** What the client never sends, or does not show: driven through its generated stubs. */
// @ts-nocheck

import { randomUUID } from 'node:crypto';
import featuresGrpc from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import { credentials, Metadata, type ServiceError, status } from '@grpc/grpc-js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import timestampPb from 'google-protobuf/google/protobuf/timestamp_pb.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../support/until.js';
import { collect, Conformance, newStream } from './conformance.js';

const { AppendReq, AppendResp, BatchAppendReq, BatchAppendResp, DeleteReq } = streamsPb;
type Reply = InstanceType<typeof BatchAppendResp>;
type BatchMessage = InstanceType<typeof BatchAppendReq.ProposedMessage>;

let store: Conformance;
let stub: InstanceType<typeof streamsGrpc.StreamsClient>;
const address = (): string => `127.0.0.1:${store.store.port}`;
beforeAll(async () => {
  store = await Conformance.start();
  stub = new streamsGrpc.StreamsClient(address(), credentials.createInsecure());
});
afterAll(async () => {
  stub.close();
  await store.stop();
});

const identifier = (stream: string) => {
  const value = new sharedPb.StreamIdentifier();
  value.setStreamName(Buffer.from(stream));
  return value;
};
const uuid = (id: string) => {
  const value = new sharedPb.UUID();
  value.setString(id);
  return value;
};

/** Appends by Append, with these metadata properties of the event. */
function append(stream: string, properties: Record<string, string>, revision?: number) {
  const options = new AppendReq.Options();
  options.setStreamIdentifier(identifier(stream));
  if (revision === undefined) options.setAny(new sharedPb.Empty());
  else options.setRevision(String(revision));
  const message = new AppendReq.ProposedMessage();
  message.setId(uuid(randomUUID()));
  for (const [key, value] of Object.entries(properties)) message.getMetadataMap().set(key, value);
  message.setData(Buffer.from('{}'));
  return new Promise<{ error: ServiceError | null; response: InstanceType<typeof AppendResp> | undefined }>(
    (resolve) => {
      const call = stub.append(new Metadata(), (error, response) => resolve({ error, response }));
      call.write(new AppendReq().setOptions(options));
      call.write(new AppendReq().setProposedMessage(message));
      call.end();
    },
  );
}
const COMPLETE = { type: 'Told', 'content-type': 'application/json' };

/** One BatchAppend call, and everything that came back on it. */
class Batch {
  readonly replies: Reply[] = [];
  private readonly call = stub.batchAppend(new Metadata());

  constructor() {
    this.call.on('data', (reply: Reply) => this.replies.push(reply));
    this.call.on('error', () => undefined);
  }

  send(id: string, change: (request: InstanceType<typeof BatchAppendReq>) => void): void {
    const request = new BatchAppendReq();
    request.setCorrelationId(uuid(id));
    change(request);
    this.call.write(request);
  }

  answersTo(id: string): Reply[] {
    return this.replies.filter((reply) => reply.getCorrelationId()?.getString() === id);
  }

  async answer(id: string): Promise<Reply> {
    return until('an answer', () => this.answersTo(id)[0]);
  }

  end(): void {
    this.call.end();
  }
}
const toStream = (stream: string) => {
  const options = new BatchAppendReq.Options();
  options.setStreamIdentifier(identifier(stream));
  options.setAny(new emptyPb.Empty());
  return options;
};
const proposed = (size = 2): BatchMessage => {
  const message = new BatchAppendReq.ProposedMessage();
  message.setId(uuid(randomUUID()));
  for (const [key, value] of Object.entries(COMPLETE)) message.getMetadataMap().set(key, value);
  message.setData(Buffer.alloc(size));
  return message;
};
const detailOf = (reply: Reply): string | undefined => reply.getError()?.getDetails()?.getTypeName();

describe('Append', () => {
  it('answers a conflict in both sets of fields', async () => {
    const stream = newStream();
    await append(stream, COMPLETE);
    const conflict = (await append(stream, COMPLETE, 5)).response?.getWrongExpectedVersion();
    expect(conflict?.toObject()).toMatchObject({
      currentRevision2060: 0,
      currentRevision: '0',
      expectedRevision2060: 5,
      expectedRevision: '5',
    });
  });

  it.each<Record<string, string>>([{ type: 'Told' }, { 'content-type': 'application/json' }])(
    'names the property that %o lacks',
    async (given) => {
      const { error } = await append(newStream(), given);
      expect(error?.code).toBe(status.INVALID_ARGUMENT);
      expect(error?.metadata.getMap()).toMatchObject({
        exception: 'missing-required-metadata-property',
        'required-metadata-properties': 'type,content-type',
      });
    },
  );

  it.each([
    ['', ''],
    ['100%25', '100%25'],
    ['个案', '%E4%B8%AA%E6%A1%88'],
  ])('says in trailers that the stream is deleted, its name ending in "%s"', async (end, sent) => {
    const name = newStream();
    const stream = `${name}${end}`;
    await append(stream, COMPLETE);
    await store.client.tombstoneStream(stream);
    const { error } = await append(stream, COMPLETE);
    expect(error?.code).toBe(status.FAILED_PRECONDITION);
    expect(error?.metadata.getMap()).toMatchObject({
      exception: 'stream-deleted',
      'stream-name': `${name}${sent}`,
    });
  });

  it('refuses a name that cannot be kept, and an id that is none', async () => {
    const { error } = await append('a\0b', COMPLETE);
    expect(error?.code).toBe(status.INVALID_ARGUMENT);
    expect((await append('x'.repeat(5000), COMPLETE)).error?.code).toBe(status.INVALID_ARGUMENT);
    expect((await append('', COMPLETE)).error?.code).toBe(status.INVALID_ARGUMENT);
  });
});

describe('Delete', () => {
  it('says in trailers what was expected and what was found', async () => {
    const stream = newStream();
    await append(stream, COMPLETE);
    const options = new DeleteReq.Options();
    options.setStreamIdentifier(identifier(stream));
    options.setRevision('4');
    const error = await new Promise<ServiceError | null>((resolve) => {
      stub.delete(new DeleteReq().setOptions(options), (failed) => resolve(failed));
    });
    expect(error?.code).toBe(status.FAILED_PRECONDITION);
    expect(error?.metadata.getMap()).toMatchObject({
      exception: 'wrong-expected-version',
      'stream-name': stream,
      'expected-version': '4',
      'actual-version': '0',
    });
  });
});

describe('BatchAppend', () => {
  it('keeps the chunks of several appends apart, and answers each once', async () => {
    const batch = new Batch();
    const appends = Array.from({ length: 3 }, () => ({ id: randomUUID(), stream: newStream() }));
    for (const { id, stream } of appends) batch.send(id, (request) => request.setOptions(toStream(stream)));
    for (let n = 0; n < 4; n++) {
      for (const { id } of appends) batch.send(id, (request) => request.addProposedMessages(proposed()));
    }
    for (const { id } of appends) batch.send(id, (request) => request.setIsFinal(true));
    for (const { id, stream } of appends) {
      const reply = await batch.answer(id);
      expect(reply.getSuccess()?.getCurrentRevision()).toBe('3');
      expect(Buffer.from(reply.getStreamIdentifier()!.getStreamName_asU8()).toString()).toBe(stream);
      expect(await collect(store.client.readStream(stream))).toHaveLength(4);
    }
    batch.end();
    expect(batch.replies).toHaveLength(3);
  });

  it('answers an append that is too large once, and ignores the rest of it', async () => {
    const batch = new Batch();
    const [large, small] = [randomUUID(), randomUUID()];
    const stream = newStream();
    batch.send(large, (request) => request.setOptions(toStream(stream)));
    for (let n = 0; n < 6; n++)
      batch.send(large, (request) => request.addProposedMessages(proposed(400_000)));
    batch.send(large, (request) => request.setIsFinal(true));
    batch.send(small, (request) => {
      request.setOptions(toStream(stream));
      request.addProposedMessages(proposed());
      request.setIsFinal(true);
    });
    expect((await batch.answer(small)).getSuccess()?.getCurrentRevision()).toBe('0');
    expect(batch.answersTo(large).map(detailOf)).toEqual(['event_store.client.MaximumAppendSizeExceeded']);
    batch.end();
  });

  it('writes nothing after its deadline', async () => {
    const batch = new Batch();
    const id = randomUUID();
    const stream = newStream();
    batch.send(id, (request) => {
      const options = toStream(stream);
      options.setDeadline(timestampPb.Timestamp.fromDate(new Date(Date.now() - 1000)));
      request.setOptions(options);
      request.addProposedMessages(proposed());
      request.setIsFinal(true);
    });
    expect(detailOf(await batch.answer(id))).toBe('event_store.client.Timeout');
    batch.end();
    await append(stream, COMPLETE);
    expect(await collect(store.client.readStream(stream))).toHaveLength(1);
  });

  it('answers a fault of one append to that append', async () => {
    const batch = new Batch();
    const [without, nameless, whole] = [randomUUID(), randomUUID(), randomUUID()];
    batch.send(without, (request) => request.setIsFinal(true));
    batch.send(nameless, (request) => request.setOptions(toStream('')).setIsFinal(true));
    batch.send(whole, (request) => {
      request.setOptions(toStream(newStream()));
      request.addProposedMessages(proposed());
      request.setIsFinal(true);
    });
    expect((await batch.answer(whole)).hasSuccess()).toBe(true);
    for (const id of [without, nameless]) {
      expect(batch.answersTo(id).map(detailOf)).toEqual(['event_store.client.BadRequest']);
    }
    batch.end();
  });
});

it('lists exactly the methods it has', async () => {
  const features = new featuresGrpc.ServerFeaturesClient(address(), credentials.createInsecure());
  const supported = await new Promise<{ name: string; version: string }[]>((resolve, reject) => {
    features.getSupportedMethods(new sharedPb.Empty(), (error, response) => {
      if (error) return reject(error);
      const version = response.getEventStoreServerVersion();
      const methods = response.getMethodsList();
      resolve(methods.map((m) => ({ name: `${m.getServiceName()}/${m.getMethodName()}`, version })));
    });
  });
  features.close();
  expect(supported.map(({ name }) => name).toSorted()).toEqual([
    'event_store.client.gossip.gossip/read',
    'event_store.client.server_features.serverfeatures/getsupportedmethods',
    'event_store.client.streams.streams/append',
    'event_store.client.streams.streams/batchappend',
    'event_store.client.streams.streams/delete',
    'event_store.client.streams.streams/read',
    'event_store.client.streams.streams/tombstone',
  ]);
  expect(new Set(supported.map(({ version }) => version))).toEqual(new Set(['24.2.0']));
});

it('answers UNIMPLEMENTED to everything else', async () => {
  const error = await new Promise<ServiceError | null>((resolve) => {
    stub.makeUnaryRequest(
      '/event_store.client.users.Users/Create',
      () => Buffer.alloc(0),
      (bytes) => bytes,
      {},
      (failed) => resolve(failed),
    );
  });
  expect(error?.code).toBe(status.UNIMPLEMENTED);
});
