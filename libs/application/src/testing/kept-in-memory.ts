import { sha256 } from '../kernel/canonical-json.js';
import type { PersonalVault } from '../beneficiary/personal-vault.port.js';

/** A vault that keeps in memory, and breaks down where it is told to. */
export class KeptInMemory implements PersonalVault {
  readonly keys = new Map<string, string | null>();
  readonly kept = new Map<string, Record<string, string>>();
  /** The next of these calls fails before it does anything. */
  failing: 'put' | 'read' | null = null;
  private serial = 0;

  findName: PersonalVault['findName'] = () => Promise.resolve(null);

  markFor: PersonalVault['markFor'] = (subject, text) => {
    if (!this.keys.has(subject)) this.keys.set(subject, `key-${(this.serial += 1)}`);
    const key = this.keys.get(subject);
    return Promise.resolve(key ? sha256(`${key}/${text}`) : null);
  };

  put: PersonalVault['put'] = ({ subject, groups }) => {
    this.failIf('put');
    this.kept.set(subject, Object.assign({}, this.kept.get(subject), ...Object.values(groups)) as never);
    return Promise.resolve();
  };

  read: PersonalVault['read'] = (subject) => {
    this.failIf('read');
    return Promise.resolve(this.keys.get(subject) === null ? null : (this.kept.get(subject) ?? {}));
  };

  drop: PersonalVault['drop'] = () => Promise.resolve();

  discardUnused: PersonalVault['discardUnused'] = (subject) => {
    if (!this.kept.has(subject)) this.keys.delete(subject);
    return Promise.resolve();
  };

  destroy: PersonalVault['destroy'] = (subject) => {
    this.keys.set(subject, null);
    this.kept.delete(subject);
    return Promise.resolve();
  };

  private failIf(call: 'put' | 'read'): void {
    if (this.failing !== call) return;
    this.failing = null;
    throw new Error('vault away');
  }
}
