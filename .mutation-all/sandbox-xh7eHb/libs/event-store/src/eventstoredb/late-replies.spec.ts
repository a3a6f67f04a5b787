// @ts-nocheck
import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { EventStoreDBClient } from '@eventstore/db-client';
import { ignoreLateReplies } from './late-replies.js';

/** A client whose append stream looks its replies up as the real one does. */
class Client {
  readonly register = new Map([['known', [() => 'done']]]);
  readonly answered: string[] = [];
  GRPCStreamCreator = (_service: unknown, _name: string, open: (grpc: unknown) => Readable) => async () =>
    open(null);

  async opened(name: string): Promise<PassThrough> {
    const stream = new PassThrough({ objectMode: true });
    stream.on('data', (id: string) => {
      const [resolve] = this.register.get(id) as [() => string];
      this.answered.push(`${id} ${resolve()}`);
    });
    return (await this.GRPCStreamCreator(null, name, () => stream)()) as PassThrough;
  }
}

describe('A reply to an append that the client has forgotten', () => {
  it('is passed over, and later ones still arrive', async () => {
    const client = ignoreLateReplies(new Client());
    const stream = await client.opened('appendToStream');
    for (const id of ['forgotten', 'known']) stream.write(id);
    stream.end();
    await once(stream, 'end');
    expect(client.answered).toEqual(['known done']);
  });

  it('finds the client’s own way of opening streams in place', () => {
    const client = EventStoreDBClient.connectionString('esdb://localhost:1?tls=false');
    expect(client).toHaveProperty('GRPCStreamCreator', expect.any(Function));
  });
});
