import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { SignContractDto } from '../contract/contract.dto.js';
import { ConfirmServiceDto, RecordServiceDto } from '../contract/service.dto.js';
import type { BodyClass } from './command.js';
import { isSound } from './soundness.js';

const BODIES: readonly BodyClass[] = [RecordServiceDto, ConfirmServiceDto, SignContractDto];
const instance = (type: BodyClass, plain: object): object => plainToInstance(type, plain);
const isFaultless = (object: object): boolean =>
  validateSync(object, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false }).length ===
  0;

/** Every place in a JSON value, by its path. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, [...path, key]))];
}
function changed(value: unknown, [key, ...path]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const of = value as Readonly<Record<string, unknown>>;
  const member = changed(of[key], path, to);
  return Array.isArray(value) ? value.with(Number(key), member) : { ...of, [key]: member };
}

describe('A body', () => {
  it.each(BODIES)('as its example shows it is sound: %p', (type) => {
    expect(isSound(instance(type, type.example))).toBe(true);
  });

  it('is sound only where class-validator finds no fault, whatever is changed in it', () => {
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(undefined, '', ' ', '\0', '\ud83d', 'x'.repeat(300), 0, -1, 1e-9, 1e300, [], [[]], {}),
      fc.array(fc.constantFrom('w-01', '', null, 1, 'x'.repeat(70)), { maxLength: 60 }),
    );
    const body = fc.constantFrom(...BODIES).chain((type) =>
      fc.record({
        type: fc.constant(type),
        places: fc.uniqueArray(fc.constantFrom(...placesIn(type.example), ['unknown']), { maxLength: 2 }),
        to: odd,
      }),
    );
    fc.assert(
      fc.property(body, ({ type, places, to }) => {
        const plain = places
          .filter((path) => path.length > 0)
          .toSorted((a, b) => b.length - a.length)
          .reduce<unknown>((value, path) => changed(value, path, to), type.example);
        const input = instance(type, plain as object);
        expect(isSound(input) && !isFaultless(input)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
