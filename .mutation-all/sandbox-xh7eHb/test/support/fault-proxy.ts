// @ts-nocheck
import { createConnection, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

type Direction = 'requests' | 'answers';

interface Link {
  readonly client: Socket;
  readonly upstream: Socket;
  /** What this connection has lost bytes of: it stays so, as a connection behind a broken router does. */
  readonly deaf: Set<Direction>;
}

/** A TCP proxy that does to connections what networks do. Faults can be changed at any time. */
export class FaultProxy {
  private readonly links = new Set<Link>();
  private readonly swallowed = new Set<Direction>();
  private delayMs = 0;
  private refusing = false;

  private constructor(
    private readonly server: Server,
    private readonly target: { readonly host: string; readonly port: number },
  ) {}

  static async before(target: { readonly host: string; readonly port: number }): Promise<FaultProxy> {
    const server = createServer();
    const proxy = new FaultProxy(server, target);
    server.on('connection', (client) => proxy.connect(client));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Connections open now. */
  get open(): number {
    return this.links.size;
  }

  /** Every byte comes so much later. */
  delay(ms: number): void {
    this.delayMs = ms;
  }

  /** Connections stay open, but nothing gets through in these directions. */
  swallow(...directions: readonly Direction[]): void {
    for (const direction of directions) {
      this.swallowed.add(direction);
      for (const { deaf } of this.links) deaf.add(direction);
    }
  }

  /** Resets all connections; new ones are served. */
  cut(): void {
    for (const { client, upstream } of this.links) {
      client.resetAndDestroy();
      upstream.destroy();
    }
    this.links.clear();
  }

  /** Resets all connections and every new one. */
  refuse(): void {
    this.refusing = true;
    this.cut();
  }

  /** New connections are whole again. */
  heal(): void {
    this.refusing = false;
    this.delayMs = 0;
    this.swallowed.clear();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
    });
  }

  private connect(client: Socket): void {
    if (this.refusing) {
      client.resetAndDestroy();
      return;
    }
    const upstream = createConnection(this.target);
    const link: Link = { client, upstream, deaf: new Set(this.swallowed) };
    this.links.add(link);
    this.carry(link, client, upstream, 'requests');
    this.carry(link, upstream, client, 'answers');
    for (const socket of [client, upstream]) {
      socket.setNoDelay(true);
      socket.on('error', () => {});
      socket.on('close', () => {
        this.links.delete(link);
        client.destroy();
        upstream.destroy();
      });
    }
  }

  /** In order even where the delay changes on the way. */
  private carry(link: Link, from: Socket, to: Socket, direction: Direction): void {
    let before: Promise<unknown> = Promise.resolve();
    const deliver = async (bytes: Buffer, earlier: Promise<unknown>, arrival: Promise<void> | undefined) => {
      await earlier;
      await arrival;
      if (!to.destroyed) to.write(bytes);
    };
    from.on('data', (bytes: Buffer) => {
      if (link.deaf.has(direction)) return;
      before = deliver(bytes, before, this.delayMs > 0 ? sleep(this.delayMs) : undefined);
    });
  }
}
