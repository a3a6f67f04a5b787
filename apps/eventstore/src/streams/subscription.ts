import { randomUUID } from 'node:crypto';
import type { Call } from '../http/call.js';
import type { Reader } from '../store/reader.js';
import type { EventRecord } from '../store/record.js';
import { isTombstoned, type StreamHead, subjectOf, visible } from '../store/stream-metadata.js';
import type { Tail } from '../store/tail.js';
import { TOMBSTONE_REVISION } from '../wire/protobuf.js';
import type { ReadRequest } from '../wire/requests.js';
import { caughtUp, checkpoint, confirmation } from '../wire/responses.js';
import { streamDeleted } from '../wire/status.js';
import { type Filter, filterOf, UNFILTERED } from './filter.js';
import type { MayRead, Reading } from './read.js';

const LIVE_PAGE = 512;

/**
 * Follows the log: reads pages until it is at the end, says so, then takes what is committed from the tail. Who falls
 * off the tail goes back to reading pages. Nothing is queued for a subscriber that does not read.
 */
abstract class Following {
  constructor(
    protected readonly call: Call,
    protected readonly reader: Reader,
    protected readonly tail: Tail,
    protected readonly reading: Reading,
    protected readonly request: ReadRequest,
    /** @throws RpcError once the reader may not read this any more */
    private readonly authorize: () => Promise<void>,
    private readonly mayRead: MayRead,
  ) {}

  async run(): Promise<void> {
    await this.begin();
    await this.call.send(confirmation(randomUUID()));
    while (!this.call.signal.aborted) {
      await this.catchUp();
      if (this.call.signal.aborted) return;
      await this.call.send(caughtUp());
      await this.live();
    }
  }

  protected abstract begin(): Promise<void>;
  protected abstract catchUp(): Promise<void>;
  /** Returns when the tail does not reach back to this subscriber any more, or the call is over. */
  protected abstract live(): Promise<void>;

  protected async deliver(records: readonly EventRecord[]): Promise<void> {
    await this.authorize();
    await this.reading.send(this.call, records, this.request.resolveLinks ? this.mayRead : null);
  }
}

export class FollowingAll extends Following {
  private readonly filter: Filter = this.request.filter ? filterOf(this.request.filter, true) : UNFILTERED;
  private position = 0;
  private considered = 0;

  protected async begin(): Promise<void> {
    const { from } = this.request;
    if (from === 'end') this.position = this.tail.head;
    else this.position = from === 'start' ? 0 : from;
  }

  protected async catchUp(): Promise<void> {
    while (this.position < this.tail.head && !this.call.signal.aborted) {
      const range = {
        stream: null,
        first: this.position + 1,
        last: this.tail.head,
        backwards: false,
        notBefore: null,
      };
      for await (const page of this.reader.pages(range)) {
        await this.consider(page);
        if (this.call.signal.aborted) return;
      }
    }
    if (this.filter.checkpointEvery !== null && this.position > 0) await this.sendCheckpoint();
  }

  protected async live(): Promise<void> {
    while (!this.call.signal.aborted) {
      const records = this.tail.after(this.position, LIVE_PAGE);
      if (records === null) return;
      if (records.length > 0) await this.consider(records);
      else await this.tail.next(null, this.call.signal);
    }
  }

  /** Sends what the filter lets through, and a checkpoint whenever enough events were looked at. */
  private async consider(records: readonly EventRecord[]): Promise<void> {
    let shown: EventRecord[] = [];
    const every = this.filter.checkpointEvery;
    for (const record of records) {
      if (this.filter.allows(record)) shown.push(record);
      this.position = record.position;
      if (every === null || ++this.considered < every) continue;
      await this.deliver(shown);
      shown = [];
      await this.sendCheckpoint();
    }
    await this.deliver(shown);
  }

  private async sendCheckpoint(): Promise<void> {
    this.considered = 0;
    await this.call.send(checkpoint(this.position));
  }
}

export class FollowingStream extends Following {
  private readonly stream = this.request.stream ?? '';
  private revision = -1;
  private position = 0;

  protected async begin(): Promise<void> {
    const { from } = this.request;
    const head = await this.head();
    if (from === 'end') this.revision = head.last;
    else this.revision = from === 'start' ? -1 : from;
  }

  protected async catchUp(): Promise<void> {
    for (;;) {
      // Whatever of the stream is committed after this position is found in the tail.
      this.position = this.tail.head;
      const head = await this.head();
      const { min, notBefore } = visible(head, Date.now());
      const first = Math.max(this.revision + 1, min);
      if (first > head.last) return;
      const range = { stream: this.stream, first, last: head.last, backwards: false, notBefore };
      for await (const page of this.reader.pages(range)) {
        await this.deliver(page);
        if (this.call.signal.aborted) return;
      }
      this.revision = Math.max(this.revision, head.last);
    }
  }

  protected async live(): Promise<void> {
    while (!this.call.signal.aborted) {
      const records = this.tail.after(this.position, LIVE_PAGE);
      if (records === null) return;
      if (records.length > 0) {
        await this.take(records);
        continue;
      }
      const woken = await this.tail.next(this.stream, this.call.signal);
      if (woken === 0) return;
      // Nothing of this stream is between here and the batch that woke it.
      if (woken !== null) this.position = Math.max(this.position, woken - 1);
    }
  }

  private async take(records: readonly EventRecord[]): Promise<void> {
    const mine = records.filter(
      ({ stream, revision }) =>
        stream === this.stream && revision > this.revision && revision < TOMBSTONE_REVISION,
    );
    const tombstoned = records.some(
      ({ stream, revision }) => revision >= TOMBSTONE_REVISION && stream === subjectOf(this.stream),
    );
    this.position = records.at(-1)?.position ?? this.position;
    this.revision = mine.at(-1)?.revision ?? this.revision;
    await this.deliver(mine);
    if (tombstoned) throw streamDeleted(this.stream);
  }

  private async head(): Promise<StreamHead> {
    const head = await this.reader.head(this.stream);
    if (isTombstoned(head)) throw streamDeleted(this.stream);
    return head;
  }
}
