import { ADMINS, EVERYONE, type Principal } from '../http/accounts.js';
import type { Reader } from '../store/reader.js';
import { isMetastream } from '../store/stream-metadata.js';
import { accessDenied } from '../wire/status.js';

export type Action = 'read' | 'write' | 'delete';
type AclKey = '$r' | '$w' | '$d' | '$mr' | '$mw';

export const WHOLE_LOG = '$all';

/** Reading or writing `$$stream` is reading or writing metadata of `stream`. */
function keyOf(stream: string, action: Action): AclKey {
  if (isMetastream(stream)) return action === 'read' ? '$mr' : '$mw';
  return ({ read: '$r', write: '$w', delete: '$d' } as const)[action];
}

function allowed(acl: unknown, key: AclKey, subject: string): readonly unknown[] {
  const granted = (acl as Partial<Record<AclKey, unknown>> | null | undefined)?.[key];
  if (typeof granted === 'string') return [granted];
  if (Array.isArray(granted)) return granted;
  return [subject.startsWith('$') ? ADMINS : EVERYONE];
}

/** Access lists: `$acl` in a stream's metadata, key by key, else the defaults. */
export class Access {
  constructor(private readonly reader: Reader) {}

  /** Whether there is anything to check. */
  isRestricted(principal: Principal): boolean {
    return !principal.roles.has(ADMINS);
  }

  /** @throws RpcError PERMISSION_DENIED */
  async check(principal: Principal, stream: string, action: Action): Promise<void> {
    if (!(await this.isAllowed(principal, stream, action))) throw accessDenied();
  }

  async isAllowed(principal: Principal, stream: string, action: Action): Promise<boolean> {
    if (!this.isRestricted(principal)) return true;
    const subject = isMetastream(stream) ? stream.slice(2) : stream;
    const { metadata } = await this.reader.subjectHead(stream);
    const roles = allowed(metadata?.['$acl'], keyOf(stream, action), subject);
    return roles.some((role) => typeof role === 'string' && principal.roles.has(role));
  }
}
