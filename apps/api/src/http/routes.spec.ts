import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { CONTROLLERS } from '../app.module.js';
import type { BodyClass } from './command.js';
import { faultsOf } from './faults.js';
import { permissionMatrix } from './permission-matrix.js';
import { routesOf } from './routes.js';

const routes = routesOf(CONTROLLERS);

describe('Every route', () => {
  it('says who may use it', () => {
    expect(routes.length).toBeGreaterThan(80);
    const silent = routes.filter(({ audience }) => audience.length === 0);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('stands in docs/permissions.md as it is declared: npm run permissions writes it', () => {
    expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionMatrix(routes));
  });

  it('that takes a body shows an example that it would take', () => {
    const bodies = routes
      .filter(({ method }) => method === 'POST')
      .flatMap(({ types }) => types.filter((type) => 'example' in type));
    expect(bodies.length).toBeGreaterThan(35);
    for (const body of bodies as BodyClass[]) {
      const input = plainToInstance(body, body.example);
      const faults = faultsOf(validateSync(input, { whitelist: true, forbidNonWhitelisted: true }));
      expect({ body: body.name, faults }).toEqual({ body: body.name, faults: [] });
    }
  });
});
