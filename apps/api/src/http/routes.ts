import { RequestMethod, type Type } from '@nestjs/common';
import { ALLOWED, type Audience } from './allow.js';

/** A route as its decorators declare it. */
export interface Route {
  readonly name: string;
  readonly method: string;
  /** As the OpenAPI document writes it: `/api/projects/{id}`. */
  readonly path: string;
  /** Empty: nobody was declared, and nobody is let in. */
  readonly audience: readonly Audience[];
  /** What it does, for the officer. */
  readonly says: string;
  /** Types of the handler's parameters. */
  readonly types: readonly Type<object>[];
}

const SUMMARY = 'swagger/apiOperation';

/** Every route of the controllers, in their order. */
export const routesOf = (controllers: readonly Type<object>[]): readonly Route[] =>
  controllers.flatMap((controller) =>
    Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
      const handler = (controller.prototype as Record<string, unknown>)[name] as object;
      const method = Reflect.getMetadata('method', handler) as RequestMethod | undefined;
      if (name === 'constructor' || method === undefined) return [];
      const under = Reflect.getMetadata('path', controller) as string;
      const path = `/${under}/${Reflect.getMetadata('path', handler) as string}`;
      const types = Reflect.getMetadata('design:paramtypes', controller.prototype, name) as Type<object>[];
      return [
        {
          name: `${controller.name}.${name}`,
          method: RequestMethod[method],
          path: path
            .replaceAll(/\/{2,}/g, '/')
            .replace(/\/$/, '')
            .replaceAll(/:(\w+)/g, '{$1}'),
          audience: (Reflect.getMetadata(ALLOWED, handler) as readonly Audience[] | undefined) ?? [],
          says: (Reflect.getMetadata(SUMMARY, handler) as { summary?: string } | undefined)?.summary ?? '',
          types,
        },
      ];
    }),
  );
