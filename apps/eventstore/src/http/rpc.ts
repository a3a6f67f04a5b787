import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, ServerHttp2Stream } from 'node:http2';
import type { Logger } from '#runtime';
import type { StreamsService } from '../streams/service.js';
import { clusterOfOne, supportedMethods } from '../wire/responses.js';
import { RpcError, Status } from '../wire/status.js';
import { Call } from './call.js';

/** The protocol this store speaks, as clients know it: that of servers of this version. */
const PROTOCOL_VERSION = '24.2.0';
const DEFAULT_PORT = 2113;
const STREAMS = 'event_store.client.streams.streams';

type Handler = (call: Call) => Promise<void>;

/** The address this client reached the store at: whatever lies between, it can reach it there again. */
function reachedAt(call: Call): { host: string; port: number } {
  const { hostname, port } = new URL(`http://${String(call.headers[':authority'])}`);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || DEFAULT_PORT) };
}

function handlers(streams: StreamsService): ReadonlyMap<string, Handler> {
  const instance = randomUUID();
  const methods = [
    ...['append', 'batchappend', 'delete', 'read', 'tombstone'].map((method) => ({
      service: STREAMS,
      method,
      features: [],
    })),
    { service: 'event_store.client.gossip.gossip', method: 'read', features: [] },
    {
      service: 'event_store.client.server_features.serverfeatures',
      method: 'getsupportedmethods',
      features: [],
    },
  ];
  return new Map<string, Handler>([
    ['/event_store.client.streams.Streams/Read', (call) => streams.read(call)],
    ['/event_store.client.streams.Streams/Append', (call) => streams.append(call)],
    ['/event_store.client.streams.Streams/BatchAppend', (call) => streams.batchAppend(call)],
    ['/event_store.client.streams.Streams/Delete', (call) => streams.delete(call, 'delete')],
    ['/event_store.client.streams.Streams/Tombstone', (call) => streams.delete(call, 'tombstone')],
    [
      '/event_store.client.gossip.Gossip/Read',
      async (call) => {
        const { host, port } = reachedAt(call);
        await call.send(clusterOfOne(instance, Date.now(), host, port));
      },
    ],
    [
      '/event_store.client.server_features.ServerFeatures/GetSupportedMethods',
      (call) => call.send(supportedMethods(methods, PROTOCOL_VERSION)),
    ],
  ]);
}

/** Routes HTTP/2 streams to the methods of the protocol, and knows the calls that are open. */
export class RpcServer {
  private readonly handlers: ReadonlyMap<string, Handler>;
  private readonly calls = new Set<Call>();

  constructor(
    streams: StreamsService,
    private readonly log: Logger,
  ) {
    this.handlers = handlers(streams);
  }

  get openCalls(): number {
    return this.calls.size;
  }

  readonly handle = (stream: ServerHttp2Stream, headers: IncomingHttpHeaders): void => {
    const call = new Call(stream, headers);
    const path = String(headers[':path']);
    const handler = this.handlers.get(path);
    if (!handler) {
      call.end(Status.UNIMPLEMENTED, `${path} is not implemented`);
      return;
    }
    this.calls.add(call);
    stream.once('close', () => this.calls.delete(call));
    handler(call).then(
      () => call.end(),
      (error: unknown) => {
        if (!(error instanceof RpcError) && !call.over) {
          this.log.error('a call failed', {
            path,
            reason: error instanceof Error ? error.message : String(error),
          });
        }
        call.fail(error);
      },
    );
  };

  cancelAll(): void {
    for (const call of this.calls) call.cancel();
  }
}
