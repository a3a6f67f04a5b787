/**
 * The client side of an HTTP measure. It speaks just enough HTTP/1.1 over plain sockets that it takes little of
 * the processor it shares with the server that is measured.
 */
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Plan {
  readonly url: string;
  readonly connections: number;
  /** Answers that are not counted. */
  readonly warmUp: number;
  readonly seconds: number;
  readonly expectedStatus: number;
  /** Makes the requests: a module of `../requests/` that exports `make(options)`. */
  readonly requests: { readonly module: string; readonly options: unknown };
}

export interface Outcome {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly times: Float64Array;
  /** Bytes of one answer's body, the largest. */
  readonly bytes: number;
}

/** One request after the other, each complete: line, headers, body. */
export type NextRequest = () => string;
export interface RequestModule {
  make(options: unknown, host: string): NextRequest;
}

interface Answer {
  readonly status: number;
  readonly bytes: number;
  readonly text: string;
}

const HEADER_END = Buffer.from('\r\n\r\n');

class Connection {
  private received: Buffer[] = [];
  private wanted = 0;
  private head: { status: number; length: number; end: number } | null = null;
  private settle: ((answer: Answer) => void) | null = null;
  private fail: ((error: Error) => void) | null = null;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (bytes) => this.take(bytes));
    socket.on('error', (error) => this.fail?.(error));
    socket.on('close', () => this.fail?.(new Error('the server closed the connection')));
  }

  static async open(url: URL): Promise<Connection> {
    const socket = connect(Number(url.port), url.hostname);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    return new Connection(socket);
  }

  request(text: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.settle = resolve;
      this.fail = reject;
      this.socket.write(text);
    });
  }

  close(): void {
    this.fail = null;
    this.socket.destroy();
  }

  private take(bytes: Buffer): void {
    this.received.push(bytes);
    this.wanted -= bytes.length;
    if (this.head && this.wanted > 0) return;
    const all = this.received.length === 1 ? bytes : Buffer.concat(this.received);
    this.received = [all];
    this.head ??= headOf(all);
    if (!this.head) return;
    const { status, length, end } = this.head;
    this.wanted = end + length - all.length;
    if (this.wanted > 0) return;
    this.received = [];
    this.head = null;
    this.wanted = 0;
    this.settle?.({ status, bytes: length, text: status < 400 ? '' : all.toString('utf8', end) });
  }
}

function headOf(bytes: Buffer): { status: number; length: number; end: number } | null {
  const at = bytes.indexOf(HEADER_END);
  if (at < 0) return null;
  const head = bytes.toString('latin1', 0, at);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  const status = Number(head.slice(9, 12));
  if (length === undefined && status !== 304 && status !== 204) throw new Error('an answer without a length');
  return { status, length: status === 304 ? 0 : Number(length ?? 0), end: at + HEADER_END.length };
}

async function run({ url, connections, warmUp, seconds, expectedStatus, requests }: Plan): Promise<Outcome> {
  const target = new URL(url);
  const { make } = (await import(`../requests/${requests.module}.js`)) as RequestModule;
  const next = make(requests.options, target.host);
  const times: number[] = [];
  let counting = false;
  let over = false;
  let bytes = 0;
  let toWarmUp = warmUp;
  let warm = (): void => undefined;
  const warmedUp = new Promise<void>((resolve) => {
    warm = resolve;
  });
  const work = async (): Promise<void> => {
    const connection = await Connection.open(target);
    while (!over) {
      const begun = performance.now();
      const answer = await connection.request(next());
      if (answer.status !== expectedStatus) throw new Error(`${answer.status} ${answer.text}`);
      if (counting) times.push(performance.now() - begun);
      else if ((toWarmUp -= 1) <= 0) warm();
      bytes = Math.max(bytes, answer.bytes);
    }
    connection.close();
  };
  const working = Promise.all(Array.from({ length: connections }, work));
  const course = async (): Promise<number> => {
    await warmedUp;
    counting = true;
    const from = performance.now();
    await sleep(seconds * 1000);
    counting = false;
    return (performance.now() - from) / 1000;
  };
  const lasted = await Promise.race([course(), working.then(() => 0)]);
  over = true;
  await working;
  return { perSecond: times.length / lasted, times: Float64Array.from(times), bytes };
}

process.once('message', (plan: Plan) => {
  void run(plan)
    .catch((error: Error) => ({ fault: error.message }))
    .then((outcome) => process.send!(outcome));
});
process.on('disconnect', () => process.exit(0));
