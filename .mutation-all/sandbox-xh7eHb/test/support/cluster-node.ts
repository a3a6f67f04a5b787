// @ts-nocheck
import { createServer, type Http2Server, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_pb.js';

export interface Member {
  readonly port: number;
  readonly state: 'leader' | 'follower';
}

const STATES = {
  leader: gossip.MemberInfo.VNodeState.LEADER,
  follower: gossip.MemberInfo.VNodeState.FOLLOWER,
} as const;
const [NOT_FOUND, UNAVAILABLE] = [5, 14];

/**
 * A node of a cluster that leads nothing: it tells who the members are, and sends whoever wants to read or
 * write to the leader. What it says need not be true, as gossip is not while a cluster elects.
 */
export class ClusterNode {
  /** null: the node does not know yet. */
  members: readonly Member[] | null = null;
  leaderPort = 0;
  /** Paths of the calls it has sent away. */
  readonly sentAway: string[] = [];
  private readonly sessions = new Set<ServerHttp2Session>();

  private constructor(private readonly server: Http2Server) {}

  static async start(): Promise<ClusterNode> {
    const server = createServer();
    const node = new ClusterNode(server);
    server.on('session', (session) => {
      node.sessions.add(session);
      session.on('close', () => node.sessions.delete(session));
    });
    server.on('stream', (stream, headers) => node.answer(stream, String(headers[':path'])));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return node;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    for (const session of this.sessions) session.destroy();
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
    });
  }

  private answer(stream: ServerHttp2Stream, path: string): void {
    stream.on('error', () => {});
    if (path.endsWith('Gossip/Read')) {
      if (this.members) reply(stream, clusterInfo(this.members));
      else refuse(stream, UNAVAILABLE, {});
    } else if (path.endsWith('GetSupportedMethods')) {
      reply(stream, supportedMethods());
    } else {
      this.sentAway.push(path.slice(path.lastIndexOf('/') + 1));
      refuse(stream, NOT_FOUND, {
        exception: 'not-leader',
        'leader-endpoint-host': '127.0.0.1',
        'leader-endpoint-port': String(this.leaderPort),
      });
    }
  }
}

function clusterInfo(members: readonly Member[]): Uint8Array {
  const info = new gossip.ClusterInfo();
  for (const { port, state } of members) {
    const endpoint = new gossip.EndPoint();
    endpoint.setAddress('127.0.0.1');
    endpoint.setPort(port);
    const member = new gossip.MemberInfo();
    member.setState(STATES[state]);
    member.setIsAlive(true);
    member.setHttpEndPoint(endpoint);
    info.addMembers(member);
  }
  return info.serializeBinary();
}

function supportedMethods(): Uint8Array {
  const batchAppend = new features.SupportedMethod();
  batchAppend.setServiceName('event_store.client.streams.streams');
  batchAppend.setMethodName('batchappend');
  const methods = new features.SupportedMethods();
  methods.setEventStoreServerVersion('24.2.0');
  methods.addMethods(batchAppend);
  return methods.serializeBinary();
}

function reply(stream: ServerHttp2Stream, message: Uint8Array): void {
  const frame = Buffer.alloc(5 + message.length);
  frame.writeUInt32BE(message.length, 1);
  frame.set(message, 5);
  stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
  stream.end(frame);
}

function refuse(stream: ServerHttp2Stream, status: number, trailers: Readonly<Record<string, string>>): void {
  stream.respond(
    { ':status': 200, 'content-type': 'application/grpc', 'grpc-status': String(status), ...trailers },
    { endStream: true },
  );
}
