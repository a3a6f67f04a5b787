// @ts-nocheck
import { hash } from 'node:crypto';

/**
 * Namespaces of everything this product derives, fixed for good: another namespace gives other ids, and
 * what was written once would be written again.
 */
export const EVENT_NAMESPACE = '5d9d2c3e-6c0f-4f57-9f0c-2a3b7e1c4d10';
export const ENTITY_NAMESPACE = 'b1a6f0c4-93d7-4c1e-8b52-7f04e6a9d3c8';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Crockford's alphabet: no I, L, O, U. */
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ULID_LENGTH = 26;

const namespaces = new Map<string, Buffer>();

function namespaceBytes(namespace: string): Buffer {
  const known = namespaces.get(namespace);
  if (known) return known;
  if (!UUID.test(namespace)) throw new RangeError(`Not a UUID: ${namespace}`);
  const bytes = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  namespaces.set(namespace, bytes);
  return bytes;
}

/** A name-based UUID (RFC 9562 §5.5, SHA-1): the same name in the same namespace is always the same id. */
export function uuidv5(name: string, namespace: string): string {
  const hex = hash('sha1', Buffer.concat([namespaceBytes(namespace), Buffer.from(name, 'utf8')]));
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The id of the command's event number `index` (from 0) on that stream: a command given again writes nothing new. */
export const eventId = (commandId: string, stream: string, index: number): string =>
  uuidv5(JSON.stringify([commandId, stream, index]), EVENT_NAMESPACE);

/**
 * An id in the form of a ULID for what an account creates under an idempotency key: a repeated creation meets
 * its own stream. Unlike a ULID it carries no time.
 */
export function derivedUlid(accountId: string, key: string): string {
  const uuid = uuidv5(JSON.stringify([accountId, key]), ENTITY_NAMESPACE);
  let bits = BigInt(`0x${uuid.replaceAll('-', '')}`);
  let id = '';
  for (let place = 0; place < ULID_LENGTH; place += 1) {
    id = CROCKFORD[Number(bits & 31n)] + id;
    bits >>= 5n;
  }
  return id;
}
