// @ts-nocheck
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A client that minds no manners: it sends what it likes, as slowly as it likes. */
export class RawClient {
  received = '';
  closedAfterMs: number | undefined;
  private readonly begun = performance.now();
  private readonly closed: Promise<void>;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (bytes) => (this.received += bytes.toString('latin1')));
    // A reset is one of the ways to be shown the door.
    socket.on('error', () => undefined);
    this.closed = new Promise((resolve) => {
      socket.once('close', () => {
        this.closedAfterMs = performance.now() - this.begun;
        resolve();
      });
    });
  }

  static async to(base: string): Promise<RawClient> {
    const { hostname, port } = new URL(base);
    const socket = connect(Number(port), hostname);
    const client = new RawClient(socket);
    await new Promise((resolve) => socket.once('connect', resolve));
    return client;
  }

  send(text: string): void {
    this.socket.write(text);
  }

  /** A byte at a time, until the other side has had enough. */
  async drip(text: string, everyMs: number): Promise<void> {
    for (const character of text) {
      if (this.closedAfterMs !== undefined) return;
      this.socket.write(character);
      await Promise.race([pause(everyMs), this.closed]);
    }
  }

  stopReading(): void {
    this.socket.pause();
  }

  readOn(): void {
    this.socket.resume();
  }

  /** Whether the other side says this within that time. */
  async hears(text: string, ms: number): Promise<boolean> {
    const until = performance.now() + ms;
    while (!this.received.includes(text) && this.closedAfterMs === undefined && performance.now() < until) {
      await once(this.socket, 'data', { signal: AbortSignal.timeout(ms) }).catch(() => undefined);
    }
    return this.received.includes(text);
  }

  /** Whether the other side closed within that time. */
  async isClosedWithin(ms: number): Promise<boolean> {
    await Promise.race([this.closed, pause(ms, undefined, { ref: false })]);
    return this.closedAfterMs !== undefined;
  }

  end(): void {
    this.socket.destroy();
  }
}
