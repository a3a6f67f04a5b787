import { describe, expect, it } from '@jest/globals';
import { RequestMethod, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { CONTROLLERS } from '../app.module.js';
import { ALLOWED } from './allow.js';
import type { BodyClass } from './command.js';
import { faultsOf } from './faults.js';

interface Route {
  readonly name: string;
  readonly handler: object;
  readonly types: readonly Type<object>[];
  readonly posts: boolean;
}

const routes: readonly Route[] = CONTROLLERS.flatMap((controller) =>
  Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const handler = (controller.prototype as Record<string, unknown>)[name] as object;
    const method = Reflect.getMetadata('method', handler) as RequestMethod | undefined;
    if (name === 'constructor' || method === undefined) return [];
    const types = Reflect.getMetadata('design:paramtypes', controller.prototype, name) as Type<object>[];
    return [{ name: `${controller.name}.${name}`, handler, types, posts: method === RequestMethod.POST }];
  }),
);

describe('Every route', () => {
  it('says who may use it', () => {
    expect(routes.length).toBeGreaterThan(80);
    const silent = routes.filter(({ handler }) => {
      const audience = Reflect.getMetadata(ALLOWED, handler) as readonly string[] | undefined;
      return audience === undefined || audience.length === 0;
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('that takes a body shows an example that it would take', () => {
    const bodies = routes
      .filter(({ posts }) => posts)
      .flatMap(({ types }) => types.filter((type) => 'example' in type));
    expect(bodies.length).toBeGreaterThan(35);
    for (const body of bodies as BodyClass[]) {
      const input = plainToInstance(body, body.example);
      const faults = faultsOf(validateSync(input, { whitelist: true, forbidNonWhitelisted: true }));
      expect({ body: body.name, faults }).toEqual({ body: body.name, faults: [] });
    }
  });
});
