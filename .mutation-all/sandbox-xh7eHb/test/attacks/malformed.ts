// @ts-nocheck
import type { Operation } from '../access/operations.js';

/** Numbers that a seed decides: mulberry32, the same on every machine. */
export class Dice {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  oneOf<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }

  isOnce(inTimes: number): boolean {
    return this.below(inTimes) === 0;
  }

  uuid(): string {
    const hex = Array.from({ length: 31 }, () => this.below(16).toString(16)).join('');
    const variant = '89ab'[this.below(4)];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
  }
}

export interface Attempt {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

const deep = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

/** Values that have broken something somewhere. */
const NASTY: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  0,
  -1,
  1e308,
  -0.5,
  2 ** 60,
  [],
  {},
  [[]],
  [null],
  { a: { b: { c: [] } } },
  "'; DROP TABLE identity.accounts; --",
  "' OR 1=1 --",
  '$1',
  '%',
  '_%',
  '\\',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '../../../../etc/passwd',
  '..%2f..%2f',
  'C:\\windows',
  '\r\nSet-Cookie: session=x',
  '<script>alert(1)</script>',
  '=HYPERLINK("http://evil.example")',
  '${7*7}',
  '{{7*7}}',
  '%s%n',
  'NaN',
  'Infinity',
  '0x10',
  '1e9',
  '-0',
  '99999-12-31',
  '0000-00-00',
  '2026-02-30',
  '2026-01-01T00:00:00Z',
  '社'.repeat(5_000),
  '𠮷',
  '\u202e',
  'ﷺ',
  '01JNB0QJ5T2M8X3V7C9D4F6G1Z',
  '18446744073709551616',
  '9223372036854775808',
  '__proto__',
  'constructor',
  { __proto__: null, toString: 1 },
  { length: 1e9 },
  { $gt: '' },
  ['a', { valueOf: 1 }],
];
/** Members that no request has, and that must not get in with it. */
const SMUGGLED: readonly string[] = [
  'id',
  'actor',
  'accountId',
  'role',
  'reach',
  'revision',
  'recordedAt',
  'commandId',
  'status',
  'toString',
  'constructor',
  'hasOwnProperty',
  'then',
  'demonstration',
  'division',
  'orgUscc',
];
/** Bodies that are no JSON, or should not be. */
const BODIES: readonly (string | Buffer)[] = [
  '',
  'null',
  '[]',
  '"text"',
  '0',
  '{',
  '{"a":',
  '{"a":1,}',
  'undefined',
  'NaN',
  '{"a":1e999}',
  '\ufeff{}',
  deep('[', ']', 20_000),
  deep('{"a":', '}', 5),
  `{"a":${deep('[', ']', 50_000)}}`,
  '{"__proto__":{"role":"CITY_CIVIL"}}',
  '{"constructor":{"prototype":{"role":"CITY_CIVIL"}}}',
  '{"a":1,"a":2}',
  `{"${'k'.repeat(10_000)}":1}`,
  Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  Buffer.from([0xc0, 0x80]),
  Buffer.alloc(1_100_000, 0x20),
  Buffer.from('{"a":"\ud83d"}', 'utf16le'),
];
const TYPES: readonly string[] = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/octet-stream',
  'application/json; charset=utf-16',
  'application/xml',
  'application/json;;',
  '*/*',
  'a/b/c',
];
const HEADERS: readonly (readonly [string, string])[] = [
  ['idempotency-key', 'no uuid'],
  ['idempotency-key', '00000000-0000-0000-0000-000000000000'],
  ['if-match', '"-1"'],
  ['if-match', '"99999999999999999999"'],
  ['if-match', 'W/"1"'],
  ['if-match', '"0"'],
  ['x-min-position', '-1'],
  ['x-min-position', '9'.repeat(40)],
  ['x-min-position', 'x'],
  ['accept-language', 'en;q=abc,*;q=9'],
  ['accept-language', 'x'.repeat(2_000)],
  ['x-request-id', '{"a":1}'],
  ['x-correlation-id', "';--"],
  ['x-forwarded-for', "1.2.3.4, '"],
  ['x-forwarded-host', 'evil.example'],
  ['x-http-method-override', 'DELETE'],
  ['accept', 'application/xml'],
  ['range', 'bytes=0-,-1'],
  ['authorization', 'Bearer x'],
  ['authorization', 'Basic YTpi'],
  ['cookie', 'session=; session=a%00b'],
  ['content-encoding', 'gzip'],
  ['transfer-encoding-x', 'chunked'],
  ['expect-x', '100-continue'],
];
const QUERIES: readonly string[] = [
  'limit',
  'cursor',
  'revision',
  'position',
  'knownAt',
  'asOf',
  'on',
  'projectId',
  'contractId',
  'status',
  'q',
  '__proto__',
  'a[b]',
  'from',
  'to',
];

/** One request that begins as the interface describes it and goes wrong somewhere. */
export function attempt(dice: Dice, operation: Operation, ids: Readonly<Record<string, string>>): Attempt {
  const headers: Record<string, string> = { 'idempotency-key': dice.uuid() };
  if (dice.isOnce(6)) Object.assign(headers, Object.fromEntries([dice.oneOf(HEADERS)]));
  const path = pathOf(dice, operation, ids) + queryOf(dice);
  const isRead = operation.method === 'GET';
  const body = isRead ? undefined : bodyOf(dice, operation, ids);
  if (body) headers['content-type'] = dice.isOnce(12) ? dice.oneOf(TYPES) : 'application/json';
  return { method: operation.method, path, headers, body };
}

function pathOf(dice: Dice, { path, capability }: Operation, ids: Readonly<Record<string, string>>): string {
  return path.replace(/\{\w+\}/g, () => {
    const known = ids[capability];
    if (known !== undefined && !dice.isOnce(4)) return encodeURIComponent(known);
    const value = wellFormed(dice.oneOf(NASTY));
    return dice.isOnce(8)
      ? dice.oneOf(['%', '%ff', '%00', '..', '%2e%2e%2f', ';'])
      : encodeURIComponent(value) || '-';
  });
}

/** As a path or a query can hold it: halves of characters cannot be encoded. */
const wellFormed = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 300).replace(/[\ud800-\udfff]/g, '');

function queryOf(dice: Dice): string {
  if (!dice.isOnce(3)) return '';
  const pairs = Array.from({ length: 1 + dice.below(3) }, () => {
    const value = wellFormed(dice.oneOf(NASTY));
    return `${encodeURIComponent(dice.oneOf(QUERIES))}=${dice.isOnce(8) ? '%ff' : encodeURIComponent(value)}`;
  });
  return `?${pairs.join('&')}`;
}

function bodyOf(
  dice: Dice,
  { example }: Operation,
  ids: Readonly<Record<string, string>>,
): Buffer | undefined {
  if (dice.isOnce(20)) return undefined;
  if (dice.isOnce(5)) return Buffer.from(dice.oneOf(BODIES) as string);
  const body: Record<string, unknown> = structuredClone(example ?? {});
  for (const name of Object.keys(body)) {
    const known = ids[`${name.replace(/Id$/, '')}s`];
    if (known !== undefined && dice.isOnce(2)) body[name] = known;
  }
  for (let change = dice.below(3); change > 0; change -= 1) spoil(dice, body);
  const text = JSON.stringify(body);
  return Buffer.from(dice.isOnce(20) ? text.slice(0, dice.below(text.length)) : text);
}

/** Changes one thing, at whatever depth. */
function spoil(dice: Dice, target: Record<string, unknown>): void {
  const names = Object.keys(target);
  if (names.length === 0 || dice.isOnce(6)) {
    target[dice.oneOf(SMUGGLED)] = nasty(dice);
    return;
  }
  const name = dice.oneOf(names);
  const value = target[name];
  if (typeof value === 'object' && value !== null && !dice.isOnce(3))
    spoil(dice, value as Record<string, unknown>);
  else if (dice.isOnce(4)) delete target[name];
  else target[name] = nasty(dice);
}

/** Its own: what is spoilt next may be a part of it. */
const nasty = (dice: Dice): unknown => structuredClone(dice.oneOf(NASTY));
