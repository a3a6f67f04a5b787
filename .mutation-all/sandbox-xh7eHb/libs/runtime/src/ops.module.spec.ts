// @ts-nocheck
import 'reflect-metadata';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Injectable, Module, type CanActivate } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createServer, type Server } from 'node:net';
import { listen, PortBusy } from './lifecycle.js';
import { createLogger } from './log.js';
import { NestLogger } from './nest-logger.js';
import { OpsModule } from './ops.module.js';

@Injectable()
class NobodyMayEnter implements CanActivate {
  canActivate(): boolean {
    return false;
  }
}

let databaseUp = true;
const database = {
  name: 'database',
  check: async () => {
    if (!databaseUp) throw new Error('connect ECONNREFUSED 10.0.0.7:5432');
    return { position: 12n };
  },
};

@Module({
  imports: [OpsModule.register({ checks: [database] })],
  providers: [{ provide: APP_GUARD, useClass: NobodyMayEnter }],
})
class GuardedApp {}

describe('operations of a Nest process', () => {
  let app: NestFastifyApplication;
  beforeEach(async () => {
    databaseUp = true;
    app = await NestFactory.create<NestFastifyApplication>(GuardedApp, new FastifyAdapter(), {
      logger: new NestLogger(createLogger('test', 'error')),
    });
    await app.init();
  });
  afterEach(() => app.close());

  it('is alive and shows its figures, whatever the application guards', async () => {
    expect((await app.inject('/livez')).statusCode).toBe(200);
    const metrics = await app.inject('/metrics');
    expect(metrics.headers['content-type']).toContain('text/plain');
    expect(metrics.body).toContain('process_cpu_seconds_total');
  });

  it('is ready with the details of each check', async () => {
    const answer = await app.inject('/readyz');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      status: 'ready',
      checks: { database: { status: 'up', position: '12' } },
    });
  });

  it('names the failing check, says when to ask again and keeps the reason to itself', async () => {
    databaseUp = false;
    const answer = await app.inject('/readyz');
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('2');
    expect(answer.json()).toMatchObject({ status: 'unready', failing: ['database'] });
    expect(answer.body).not.toContain('10.0.0.7');
  });

  describe('given a port another process has', () => {
    let other: Server;
    beforeEach(async () => {
      other = createServer();
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    });
    afterEach(() => new Promise((resolve) => other.close(resolve)));

    it('says the port and the variable in one line', async () => {
      const { port } = other.address() as { port: number };
      const attempt = listen(app, port, '127.0.0.1', 'PORT');
      await expect(attempt).rejects.toBeInstanceOf(PortBusy);
      await expect(attempt).rejects.toThrow(new RegExp(`^.*${port}.*PORT.*$`));
    });
  });
});
