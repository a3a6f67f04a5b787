import type { Accounts, Principal } from '../http/accounts.js';
import type { Call } from '../http/call.js';
import type { Reader } from '../store/reader.js';
import type { Tail } from '../store/tail.js';
import type { Outcome, ProposedEvent, Write } from '../store/write.js';
import type { Writer } from '../store/writer.js';
import {
  decodeAppend,
  decodeDelete,
  decodeRead,
  type Expected,
  type WriteOptions,
} from '../wire/requests.js';
import { appendConflicted, appendSucceeded, deleted } from '../wire/responses.js';
import {
  invalidArgument,
  maximumAppendSizeExceeded,
  RpcError,
  Status,
  streamDeleted,
  unavailable,
  wrongExpectedVersion,
} from '../wire/status.js';
import { Access, WHOLE_LOG } from './access.js';
import { BatchAppendCall } from './batch-append.js';
import { checkStreamName, eventSize, MAXIMUM_APPEND_SIZE, proposedEvent } from './proposal.js';
import { type MayRead, Reading } from './read.js';
import { FollowingAll, FollowingStream } from './subscription.js';
import { isMetastream } from '../store/stream-metadata.js';

/** Expected versions as signed numbers, the way trailers carry them. */
const signed = (expected: Expected): bigint =>
  typeof expected === 'number'
    ? BigInt(expected)
    : { no_stream: -1n, any: -2n, stream_exists: -4n }[expected];

/** event_store.client.streams.Streams */
export class StreamsService {
  private readonly access: Access;
  private readonly reading: Reading;

  constructor(
    private readonly accounts: Accounts,
    private readonly writer: Writer,
    private readonly reader: Reader,
    private readonly tail: Tail,
  ) {
    this.access = new Access(reader);
    this.reading = new Reading(reader, tail);
  }

  async read(call: Call): Promise<void> {
    const principal = this.principal(call);
    const request = decodeRead(await call.message());
    const authorize = (): Promise<void> => this.access.check(principal, request.stream ?? WHOLE_LOG, 'read');
    const mayRead: MayRead = (stream) => this.access.isAllowed(principal, stream, 'read');
    await authorize();
    if (request.count !== null) return this.reading.run(call, request, mayRead);
    const Following = request.stream === null ? FollowingAll : FollowingStream;
    return new Following(call, this.reader, this.tail, this.reading, request, authorize, mayRead).run();
  }

  async batchAppend(call: Call): Promise<void> {
    await new BatchAppendCall(call, this.principal(call), this.writer, this.access).run();
  }

  async append(call: Call): Promise<void> {
    const principal = this.principal(call);
    const deadline = call.deadline(Date.now());
    let options: WriteOptions | undefined;
    const events: ProposedEvent[] = [];
    let bytes = 0;
    for await (const messages of call.messages()) {
      for (const request of messages.map(decodeAppend)) {
        if ('options' in request) {
          options = request.options;
          checkStreamName(options.stream);
          await this.access.check(principal, options.stream, 'write');
          continue;
        }
        const event = proposedEvent(request.message);
        events.push(event);
        bytes += eventSize(event);
        if (bytes > MAXIMUM_APPEND_SIZE) throw maximumAppendSizeExceeded(MAXIMUM_APPEND_SIZE);
      }
    }
    if (!options) throw invalidArgument('options are required');
    const outcome = await this.write({ kind: 'append', ...options, events, bytes, deadline });
    if (outcome.kind === 'conflict') await call.send(appendConflicted(options.expected, outcome.current));
    else await call.send(appendSucceeded(written(options, outcome)));
  }

  async delete(call: Call, kind: 'delete' | 'tombstone'): Promise<void> {
    const principal = this.principal(call);
    const deadline = call.deadline(Date.now());
    const options = decodeDelete(await call.message());
    checkStreamName(options.stream);
    if (isMetastream(options.stream)) throw invalidArgument('stream: metadata is not deleted by itself');
    await this.access.check(principal, options.stream, 'delete');
    const outcome = await this.write({ kind, ...options, events: [], bytes: 0, deadline });
    await call.send(deleted(written(options, outcome).position ?? 0));
  }

  private principal(call: Call): Principal {
    return this.accounts.authenticate(call.headers.authorization);
  }

  private async write(write: Omit<Write, 'settle'>): Promise<Outcome> {
    await this.writer.full();
    return new Promise((settle) => this.writer.submit({ ...write, settle }));
  }
}

/** @throws RpcError for every outcome that is an error of the whole call */
function written(
  { stream, expected }: WriteOptions,
  outcome: Outcome,
): Extract<Outcome, { kind: 'written' }> {
  switch (outcome.kind) {
    case 'written':
      return outcome;
    case 'conflict':
      throw wrongExpectedVersion(stream, signed(expected), BigInt(outcome.current));
    case 'deleted':
      throw streamDeleted(stream);
    case 'timeout':
      throw new RpcError(Status.DEADLINE_EXCEEDED, 'the deadline passed before the write could begin');
    case 'unavailable':
      throw unavailable('the store cannot write at the moment');
  }
}
