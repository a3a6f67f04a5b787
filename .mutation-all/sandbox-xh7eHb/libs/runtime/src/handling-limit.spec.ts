// @ts-nocheck
import { setTimeout as sleep } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { limitHandling } from './handling-limit.js';

let fastify: FastifyInstance;
beforeEach(async () => {
  fastify = Fastify();
  limitHandling(fastify, (path) => (path.startsWith('/unhurried') ? 60_000 : 50));
  fastify.get('/never', () => new Promise(() => {}));
  fastify.get('/unhurried', async () => {
    await sleep(1_500);
    return 'done';
  });
  fastify.get('/stream', (_request, reply) => {
    void reply.send(
      new Readable({
        read() {
          if (this.readableFlowing) setTimeout(() => this.push('.'), 20);
        },
      }),
    );
  });
  await fastify.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(() => fastify.close());

const ask = (path: string): Promise<Response> => fetch(new URL(path, fastify.listeningOrigin));

describe('A handler that takes too long', () => {
  it('is answered for, and those that may take longer are waited for', async () => {
    const [never, unhurried] = await Promise.all([ask('/never'), ask('/unhurried')]);
    expect(never.status).toBe(503);
    expect(await never.json()).toMatchObject({ code: 'FST_ERR_HANDLER_TIMEOUT' });
    expect([unhurried.status, await unhurried.text()]).toEqual([200, 'done']);
  });

  it('is cut off where its answer has begun', async () => {
    const begun = await ask('/stream');
    expect(begun.status).toBe(200);
    await expect(begun.text()).rejects.toThrow('terminated');
  });
});
