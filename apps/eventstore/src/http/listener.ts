import { createServer, type RequestListener, type Server as HttpServer } from 'node:http';
import * as http2 from 'node:http2';
import * as net from 'node:net';
import * as tls from 'node:tls';
import type { RpcServer } from './rpc.js';

const MEGABYTE = 1024 * 1024;
const HTTP2_PREFACE = 'PRI';

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** No `request` listener here: the compatibility layer behind it would send trailers of its own. */
function protocolServer(rpc: RpcServer): http2.Http2Server {
  const server = http2.createServer({
    settings: { initialWindowSize: MEGABYTE, maxConcurrentStreams: 10_000 },
    maxSessionMemory: 64,
    // Clients cancel reads as a matter of course.
    streamResetBurst: 100_000,
    streamResetRate: 10_000,
  } as http2.ServerOptions);
  server.on('session', (session) => {
    session.setLocalWindowSize(16 * MEGABYTE);
    session.on('error', () => undefined);
  });
  server.on('stream', rpc.handle);
  return server;
}

/** One port for the protocol (HTTP/2) and for watching the process (HTTP/1.1). */
export class Listener {
  private readonly http1: HttpServer;
  private readonly http2: http2.Http2Server;
  private readonly server: net.Server;
  private readonly sockets = new Set<net.Socket>();

  constructor(
    private readonly rpc: RpcServer,
    observe: RequestListener,
    certificate: Certificate | null,
  ) {
    this.http1 = createServer(observe);
    this.http2 = protocolServer(rpc);
    this.server = certificate ? this.secure(certificate) : net.createServer((socket) => this.route(socket));
    this.server.on('connection', (socket: net.Socket) => {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => this.sockets.delete(socket));
    });
  }

  /** @returns the port */
  listen(port: number, host: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, () => {
        this.server.off('error', reject);
        resolve((this.server.address() as net.AddressInfo).port);
      });
    });
  }

  /** Takes no more connections, cancels the open calls so that clients look for the store again. */
  refuse(): void {
    this.server.close();
    this.rpc.cancelAll();
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  private secure({ cert, key }: Certificate): tls.Server {
    const server = tls.createServer({ cert, key, ALPNProtocols: ['h2', 'http/1.1'] });
    server.on('secureConnection', (socket) => {
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      const target = socket.alpnProtocol === 'h2' ? this.http2 : this.http1;
      target.emit('connection', socket);
    });
    server.on('tlsClientError', () => undefined);
    return server;
  }

  /** Cleartext tells by its first bytes: HTTP/2 with prior knowledge begins with the preface `PRI * HTTP/2.0`. */
  private route(socket: net.Socket): void {
    socket.setNoDelay(true);
    let first: Buffer = Buffer.alloc(0);
    const read = (): void => {
      const more = socket.read() as Buffer | null;
      if (more) first = Buffer.concat([first, more]);
      const begins = first.toString('latin1', 0, HTTP2_PREFACE.length);
      if (begins.length < HTTP2_PREFACE.length && HTTP2_PREFACE.startsWith(begins)) {
        socket.once('readable', read);
        return;
      }
      socket.unshift(first);
      const speaksHttp2 = begins === HTTP2_PREFACE;
      (speaksHttp2 ? this.http2 : this.http1).emit('connection', socket);
    };
    socket.once('readable', read);
  }
}
