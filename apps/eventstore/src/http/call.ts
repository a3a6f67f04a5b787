import { setImmediate } from 'node:timers/promises';
import { constants, type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import { FrameReader } from '../wire/frames.js';
import { percentEncode, RpcError, Status, type StatusCode, type Trailers } from '../wire/status.js';

const HEADERS = { ':status': 200, 'content-type': 'application/grpc' } as const;
const UNITS: Readonly<Record<string, number>> = { H: 3_600_000, M: 60_000, S: 1000, m: 1, u: 1e-3, n: 1e-6 };

const statusTrailers = (code: StatusCode, message: string, trailers: Trailers): Record<string, string> => ({
  'grpc-status': String(code),
  ...(message === '' ? {} : { 'grpc-message': percentEncode(message) }),
  ...trailers,
});

/** One gRPC call on an HTTP/2 stream. */
export class Call {
  private readonly controller = new AbortController();
  /** Fires when the client is gone, or has gone on without waiting for the end. */
  readonly signal = this.controller.signal;
  private answered = false;
  private ended = false;
  private pending: Buffer[] = [];

  constructor(
    private readonly stream: ServerHttp2Stream,
    readonly headers: IncomingHttpHeaders,
  ) {
    stream.on('error', () => undefined);
    stream.on('close', () => this.controller.abort());
  }

  /** The client is gone, or was sent away. */
  get over(): boolean {
    return this.stream.destroyed;
  }

  /** When the client stops waiting, in milliseconds since 1970. */
  deadline(now: number): number {
    const [, amount, unit] = /^(\d{1,8})([HMSmun])$/.exec(String(this.headers['grpc-timeout'] ?? '')) ?? [];
    return amount === undefined || unit === undefined ? Infinity : now + Number(amount) * (UNITS[unit] ?? 0);
  }

  /** The messages of the client, those that came together together; ends with its half-close. */
  async *messages(): AsyncGenerator<readonly Buffer[], void, undefined> {
    const frames = new FrameReader();
    // Leaving the loop early must not destroy the stream: the answer is still to come.
    const chunks = this.stream.iterator({ destroyOnReturn: false });
    for await (const chunk of chunks) yield frames.push(chunk as Buffer);
    frames.end();
    // Who cancels half-closes and resets in one breath: that is no end of a request.
    await setImmediate();
    if (this.stream.closed || this.over) throw new RpcError(Status.CANCELLED, 'the client went away');
  }

  /** The one message of a unary call. */
  async message(): Promise<Buffer> {
    for await (const [message] of this.messages()) if (message) return message;
    throw new RpcError(Status.INVALID_ARGUMENT, 'a request message is required');
  }

  /** Resolves when the client can take more. */
  async send(bytes: Buffer): Promise<void> {
    if (this.stream.destroyed || this.ended) return;
    this.answer();
    this.stream.write(bytes);
    await this.congestion();
  }

  /** Resolves when the client has taken what was sent; null when it has. */
  congestion(): Promise<void> | null {
    return this.stream.writableNeedDrain && !this.stream.destroyed ? this.drained() : null;
  }

  /** For many small messages that nobody waits for: those of one turn travel together. */
  post(bytes: Buffer): void {
    if (this.pending.length === 0) queueMicrotask(() => this.flush());
    this.pending.push(bytes);
  }

  end(code: StatusCode = Status.OK, message = '', trailers: Trailers = {}): void {
    if (this.ended || this.stream.destroyed) return;
    this.flush();
    this.ended = true;
    const last = statusTrailers(code, message, trailers);
    if (!this.answered) {
      this.stream.respond({ ...HEADERS, ...last }, { endStream: true });
    } else {
      this.stream.once('wantTrailers', () => this.stream.sendTrailers(last));
      this.stream.end();
    }
    // The client half-closes when it has read the trailers; a reset before that could overtake them.
    this.stream.resume();
  }

  fail(error: unknown): void {
    if (error instanceof RpcError) this.end(error.code, error.message, error.trailers);
    else if (error instanceof RangeError) this.end(Status.INVALID_ARGUMENT, error.message);
    else this.end(Status.UNKNOWN, error instanceof Error ? error.message : String(error));
  }

  /** Tells the client that this server is going: it connects again. */
  cancel(): void {
    if (!this.stream.destroyed) this.stream.close(constants.NGHTTP2_CANCEL);
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    const batch = Buffer.concat(this.pending);
    this.pending = [];
    void this.send(batch);
  }

  private answer(): void {
    if (this.answered) return;
    this.answered = true;
    this.stream.respond(HEADERS, { waitForTrailers: true });
  }

  private drained(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.stream.off('drain', done);
        this.stream.off('close', done);
        resolve();
      };
      this.stream.on('drain', done);
      this.stream.on('close', done);
    });
  }
}
