// @ts-nocheck
import { Inject, Module, type DynamicModule, type InjectionToken, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Ops, type OpsOptions } from './ops.js';

/** The part of Fastify that answers one operations path. */
interface Reply {
  status(code: number): Reply;
  headers(values: Readonly<Record<string, string>>): Reply;
  send(body: string): Reply;
}
interface Routes {
  get(path: string, handler: (request: unknown, reply: Reply) => Promise<Reply>): void;
}

/**
 * `/livez`, `/readyz` and `/metrics` of a Nest application on Fastify. They are Fastify routes, not controllers:
 * a guard, filter or interceptor of the application does not apply to them.
 */
@Module({})
export class OpsModule implements OnModuleInit {
  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(Ops) private readonly ops: Ops,
  ) {}

  static register(options: OpsOptions): DynamicModule {
    return { module: OpsModule, providers: [{ provide: Ops, useValue: new Ops(options) }] };
  }

  /** For checks made of providers of the application; `imports` are the modules that export them. */
  static registerAsync(options: {
    readonly imports?: NonNullable<DynamicModule['imports']>;
    readonly inject: InjectionToken[];
    readonly useFactory: (...parts: never[]) => OpsOptions;
  }): DynamicModule {
    const useFactory = (...parts: never[]): Ops => new Ops(options.useFactory(...parts));
    const provider = { provide: Ops, useFactory, inject: options.inject };
    return { module: OpsModule, imports: options.imports ?? [], providers: [provider] };
  }

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<Routes>();
    for (const path of Ops.paths) {
      fastify.get(path, async (_request, reply) => {
        const answer = (await this.ops.answer(path))!;
        return reply.status(answer.status).headers(answer.headers).send(answer.body);
      });
    }
  }
}
