import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IS_NUMBER,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsPositive,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
  type ValidationArguments,
  type ValidationOptions,
} from 'class-validator';
import { isPlainDate, isUscc } from '#domain';

/**
 * The kinds of field a body can have. Each names its constraints once; what they say to the officer
 * stands in one table (faults.ts), so messages carry the constraint's arguments only.
 */
const said: ValidationOptions = {
  message: ({ constraints }: ValidationArguments) => JSON.stringify(constraints ?? []),
};
const saidEach: ValidationOptions = { ...said, each: true };

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);
/** Spaces around a text mean nothing. */
const Trim = () =>
  Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(trimmed) : trimmed(value)));

const check = (name: string, test: (value: unknown) => boolean, options = said) =>
  ValidateBy({ name, validator: { validate: test } }, options);
const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value);

export const Optional = () => IsOptional();

/** PostgreSQL keeps no NUL in a text. */
const hasNoNul = (value: unknown): boolean => typeof value !== 'string' || !value.includes('\0');
/** Nor half of a surrogate pair, which no UTF-8 can write. */
const isWellFormed = (value: unknown): boolean => typeof value !== 'string' || value.isWellFormed();
const canBeKept = (value: unknown): boolean => hasNoNul(value) && isWellFormed(value);

export const Text = (max = 200, min = 1) =>
  applyDecorators(
    Trim(),
    IsString(said),
    MinLength(min, said),
    MaxLength(max, said),
    check('hasNoNul', hasNoNul),
    check('isWellFormed', isWellFormed),
  );
export const Texts = (maxItems: number, maxLength: number, minItems = 0) =>
  applyDecorators(
    Trim(),
    IsArray(said),
    ArrayMinSize(minItems, said),
    ArrayMaxSize(maxItems, said),
    IsString(saidEach),
    MinLength(1, saidEach),
    MaxLength(maxLength, saidEach),
    check('hasNoNul', hasNoNul, saidEach),
    check('isWellFormed', isWellFormed, saidEach),
  );
export const OneOf = (values: readonly string[]) => applyDecorators(Trim(), IsIn([...values], said));
export const SomeOf = (values: readonly string[]) =>
  applyDecorators(IsArray(said), ArrayMaxSize(values.length, said), IsIn([...values], saidEach));

export const Yes = () => IsBoolean(said);
export const Whole = (min: number, max: number) =>
  applyDecorators(IsInt(said), Min(min, said), Max(max, said));
/** An amount in fen, up to 10 billion yuan. */
export const Fen = (min = 0) => Whole(min, 1_000_000_000_000);
/** Fen more or less. */
export const FenChange = () => Whole(-1_000_000_000_000, 1_000_000_000_000);
/** Up to four decimals. */
const hasFewDecimals = (value: unknown): boolean =>
  Number.isFinite(value) && !/\.\d{5}|e-/.test(String(value));
/** class-validator's own count of decimals breaks off at numbers written with an exponent, such as 1e-7. */
const Decimal = () =>
  ValidateBy(
    { name: IS_NUMBER, constraints: [{ maxDecimalPlaces: 4 }], validator: { validate: hasFewDecimals } },
    said,
  );
export const Amount = (max = 1_000_000_000) => applyDecorators(Decimal(), Max(max, said));
export const Quantity = () => applyDecorators(Decimal(), IsPositive(said), Max(1_000_000_000, said));
export const Fraction = () => applyDecorators(IsNumber({}, said), Min(0, said), Max(1, said));

export const Day = () => applyDecorators(Trim(), check('isDay', isPlainDate));
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
export const Instant = () =>
  applyDecorators(
    Trim(),
    check('isInstant', (value) => matches(INSTANT)(value) && !Number.isNaN(Date.parse(value as string))),
  );
export const Uscc = () =>
  applyDecorators(
    Trim(),
    check('isUscc', (value) => typeof value === 'string' && isUscc(value)),
  );
export const DivisionCode = () => applyDecorators(Trim(), check('isDivisionCode', matches(/^\d{12}$/)));
export const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
export const Ulid = () => applyDecorators(Trim(), check('isUlid', matches(ULID)));
export const Sha256 = () => applyDecorators(Trim(), check('isSha256', matches(/^[0-9a-f]{64}$/)));

type Class = new () => object;
const nested: ValidationOptions = { message: '[]' };
const isOneObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Nested validation alone passes over what is missing, and into lists. */
export const One = (type: () => Class) =>
  applyDecorators(check('isObject', isOneObject), ValidateNested(nested), Type(type));
export const ListOf = (type: () => Class, max: number, min = 0) =>
  applyDecorators(
    IsArray(said),
    ArrayMinSize(min, said),
    ArrayMaxSize(max, said),
    // Nested validation alone takes a list for an object.
    check('isObject', isOneObject, saidEach),
    ValidateNested({ ...nested, each: true }),
    Type(type),
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length <= 100 &&
  Object.keys(value).every(canBeKept);
/** Named figures as a source gives them. */
export const Figures = () =>
  check(
    'isFigures',
    (value) => isRecord(value) && Object.values(value).every((figure) => Number.isFinite(figure)),
  );
const MAX_FINDING = 4000;
const isShort = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= MAX_FINDING && canBeKept(value);
/** Named findings as a source gives them: texts, figures, lists of texts. */
export const Findings = () =>
  check(
    'isFindings',
    (value) =>
      isRecord(value) &&
      Object.values(value).every(
        (one) =>
          one === null ||
          Number.isFinite(one) ||
          isShort(one) ||
          (Array.isArray(one) && one.length <= 100 && one.every(isShort)),
      ),
  );

/** A place in the log or in a stream: digits up to the largest there can be (2^63 - 1). */
export function positionOf(text: string): bigint | null {
  if (!/^\d{1,19}$/.test(text)) return null;
  const position = BigInt(text);
  return position < 2n ** 63n ? position : null;
}
export const Position = () => check('isPosition', (value) => typeof value === 'bigint');
