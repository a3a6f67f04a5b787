import type { Call } from '../http/call.js';
import type { Principal } from '../http/accounts.js';
import type { Outcome, ProposedEvent } from '../store/write.js';
import type { Writer } from '../store/writer.js';
import { type BatchAppendRequest, type BatchOptions, decodeBatchAppend } from '../wire/requests.js';
import {
  batchAccessDenied,
  batchBadRequest,
  batchConflicted,
  batchStreamDeleted,
  batchSucceeded,
  batchTimedOut,
  batchTooLarge,
} from '../wire/responses.js';
import { RpcError, Status, unavailable } from '../wire/status.js';
import type { Access } from './access.js';
import { checkStreamName, eventSize, MAXIMUM_APPEND_SIZE, proposedEvent } from './proposal.js';

/** An append whose chunks are still coming; `answered` when the rest of them no longer matters. */
interface Collected {
  readonly options: BatchOptions | null;
  readonly events: ProposedEvent[];
  bytes: number;
  answered: boolean;
}

/** The appends of one client channel: many at a time, told apart by correlation id, exactly one reply to each. */
export class BatchAppendCall {
  private readonly collecting = new Map<string, Collected>();
  private underWay = 0;
  private allAnswered: (() => void) | null = null;

  constructor(
    private readonly call: Call,
    private readonly principal: Principal,
    private readonly writer: Writer,
    private readonly access: Access,
  ) {}

  async run(): Promise<void> {
    for await (const messages of this.call.messages()) {
      for (const bytes of messages) {
        // Neither appends nor replies pile up: what the client may send next waits in its own buffers.
        const wait = this.writer.full() ?? this.call.congestion();
        if (wait) await wait;
        const checking = this.take(decodeBatchAppend(bytes, Date.now()));
        if (checking) await checking;
      }
    }
    // The client has sent its last append, and still waits for the replies.
    if (this.underWay > 0) await new Promise<void>((resolve) => (this.allAnswered = resolve));
  }

  private take(request: BatchAppendRequest): Promise<void> | null {
    const id = request.correlationId;
    const append = this.collecting.get(id) ?? this.begin(id, request);
    if (!append.answered) this.collect(id, append, request);
    if (!request.final) return null;
    this.collecting.delete(id);
    if (append.answered || !append.options) return null;
    if (!this.access.isRestricted(this.principal)) return this.submit(id, append, append.options);
    return this.submitIfAllowed(id, append, append.options);
  }

  private begin(id: string, { options, fault }: BatchAppendRequest): Collected {
    const append: Collected = { options, events: [], bytes: 0, answered: false };
    this.collecting.set(id, append);
    if (!options) this.reject(append, batchBadRequest(id, '', fault ?? 'options are required'));
    return append;
  }

  private collect(id: string, append: Collected, request: BatchAppendRequest): void {
    const stream = append.options?.stream ?? '';
    try {
      checkStreamName(stream);
      for (const message of request.messages) {
        const event = proposedEvent(message);
        append.events.push(event);
        append.bytes += eventSize(event);
      }
    } catch (error) {
      this.reject(append, batchBadRequest(id, stream, (error as Error).message));
      return;
    }
    if (append.bytes > MAXIMUM_APPEND_SIZE)
      this.reject(append, batchTooLarge(id, stream, MAXIMUM_APPEND_SIZE));
  }

  private reject(append: Collected, reply: Buffer): void {
    append.answered = true;
    append.events.length = 0;
    this.call.post(reply);
  }

  private async submitIfAllowed(id: string, append: Collected, options: BatchOptions): Promise<void> {
    try {
      await this.access.check(this.principal, options.stream, 'write');
    } catch (error) {
      if (!(error instanceof RpcError) || error.code !== Status.PERMISSION_DENIED) throw error;
      this.call.post(batchAccessDenied(id, options.stream));
      return;
    }
    this.submit(id, append, options);
  }

  private submit(id: string, { events, bytes }: Collected, options: BatchOptions): null {
    const { stream, expected, deadline } = options;
    const settle = (outcome: Outcome): void => {
      this.reply(id, options, outcome);
      this.underWay -= 1;
      if (this.underWay === 0) this.allAnswered?.();
    };
    this.underWay += 1;
    this.writer.submit({ kind: 'append', stream, expected, events, bytes, deadline, settle });
    return null;
  }

  private reply(id: string, { stream, expected }: BatchOptions, outcome: Outcome): void {
    switch (outcome.kind) {
      case 'written':
        return this.call.post(batchSucceeded(id, stream, outcome));
      case 'conflict':
        return this.call.post(batchConflicted(id, stream, expected, outcome.current));
      case 'deleted':
        return this.call.post(batchStreamDeleted(id, stream));
      case 'timeout':
        return this.call.post(batchTimedOut(id, stream));
      case 'unavailable':
        // No reply makes the client try again; the end of the whole call does, on a new channel.
        return this.call.fail(unavailable('the store cannot write at the moment'));
    }
  }
}
