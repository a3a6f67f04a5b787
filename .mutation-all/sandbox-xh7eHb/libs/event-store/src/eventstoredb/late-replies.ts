// @ts-nocheck
import type { Readable } from 'node:stream';

/** The part of the client that opens its streams; not in its types. */
interface OpensStreams {
  GRPCStreamCreator: (
    service: unknown,
    name: string,
    open: (grpc: unknown) => Readable,
    cache?: unknown,
  ) => () => Promise<Readable>;
}

/**
 * The client keeps one register of appends for the whole process and forgets all of it when any append stream
 * breaks (6.2.1, `batchAppend.ts`). A reply that then arrives on another stream finds nobody, and the client's
 * listener throws where nobody can catch it: the process would end. The appends themselves are repeated by
 * their ids.
 */
export function ignoreLateReplies<Client extends object>(client: Client): Client {
  const streams = client as unknown as OpensStreams;
  const create = streams.GRPCStreamCreator;
  streams.GRPCStreamCreator = (service, name, open, cache) =>
    create(service, name, name === 'appendToStream' ? (grpc) => forgiving(open(grpc)) : open, cache);
  return client;
}

function forgiving(stream: Readable): Readable {
  for (const listener of stream.listeners('data') as ((reply: unknown) => void)[]) {
    stream.off('data', listener);
    stream.on('data', (reply: unknown) => {
      try {
        listener(reply);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
      }
    });
  }
  return stream;
}
