import { createHash, timingSafeEqual } from 'node:crypto';
import { RpcError, Status } from '../wire/status.js';

/** Who calls, as the names that an access list may hold. */
export interface Principal {
  readonly roles: ReadonlySet<string>;
}

export const ADMINS = '$admins';
export const EVERYONE = '$all';

const ANYBODY: Principal = { roles: new Set() };
/** Without TLS there are no credentials, and everything is allowed. */
const INSECURE: Principal = { roles: new Set([ADMINS]) };
const GROUPS: Readonly<Record<string, string>> = { admin: ADMINS, ops: '$ops' };

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** `admin:changeit,reader:secret`: digests of the passwords by name. @throws Error */
export function parseUsers(text: string): ReadonlyMap<string, Buffer> {
  const users = new Map<string, Buffer>();
  for (const entry of text.split(',').filter((part) => part.trim() !== '')) {
    const colon = entry.indexOf(':');
    if (colon < 1 || colon === entry.length - 1) throw new Error('must be name:password,name:password,…');
    users.set(entry.slice(0, colon).trim(), digest(entry.slice(colon + 1)));
  }
  return users;
}

export class Accounts {
  /** `users` null: insecure. */
  constructor(private readonly users: ReadonlyMap<string, Buffer> | null) {}

  /** @throws RpcError UNAUTHENTICATED */
  authenticate(authorization: string | undefined): Principal {
    if (!this.users) return INSECURE;
    if (authorization === undefined) return ANYBODY;
    const [, encoded] = /^Basic\s+(\S+)$/i.exec(authorization) ?? [];
    const pair = Buffer.from(encoded ?? '', 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    const name = pair.slice(0, Math.max(colon, 0));
    const expected = this.users.get(name);
    const given = digest(pair.slice(colon + 1));
    if (!expected || !timingSafeEqual(expected, given)) {
      throw new RpcError(Status.UNAUTHENTICATED, 'Invalid credentials supplied');
    }
    const group = GROUPS[name];
    return { roles: new Set([name, EVERYONE, ...(group === undefined ? [] : [group])]) };
  }
}
