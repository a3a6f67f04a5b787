// @ts-nocheck
import { sha256 } from '../kernel/canonical-json.js';
import type { PersonalVault } from '../beneficiary/personal-vault.port.js';

type Call = 'put' | 'read' | 'destroy';
interface Group {
  readonly subject: string;
  readonly group: string;
  readonly revision: bigint;
  readonly values: Record<string, string>;
}

/** A vault that keeps in memory, and breaks down where it is told to. */
export class KeptInMemory implements PersonalVault {
  readonly keys = new Map<string, string | null>();
  private readonly groups = new Map<string, Group>();
  /** The next of these calls fails before it does anything. */
  failing: Call | null = null;
  private serial = 0;

  /** Values by subject. */
  get kept(): Map<string, Record<string, string>> {
    const kept = new Map<string, Record<string, string>>();
    for (const { subject, values } of this.groups.values()) {
      kept.set(subject, { ...kept.get(subject), ...values });
    }
    return kept;
  }

  findName: PersonalVault['findName'] = () => Promise.resolve(null);

  markFor: PersonalVault['markFor'] = (subject, text) => {
    if (!this.keys.has(subject)) this.keys.set(subject, `key-${(this.serial += 1)}`);
    const key = this.keys.get(subject);
    return Promise.resolve(key ? sha256(`${key}/${text}`) : null);
  };

  put: PersonalVault['put'] = ({ subject, groups, revision }) => {
    this.failIf('put');
    for (const [group, values] of Object.entries(groups)) {
      const was = this.groups.get(`${subject}/${group}`);
      if (was && was.revision >= revision) break;
      const laidOver = { subject, group, revision, values: { ...was?.values, ...values } };
      this.groups.set(`${subject}/${group}`, laidOver);
    }
    return Promise.resolve();
  };

  read: PersonalVault['read'] = (subject) => {
    this.failIf('read');
    return Promise.resolve(this.keys.get(subject) === null ? null : (this.kept.get(subject) ?? {}));
  };

  drop: PersonalVault['drop'] = (subject, groups, before) => {
    this.forget((one) => one.subject === subject && groups.includes(one.group) && one.revision < before);
    return Promise.resolve();
  };

  subjects: PersonalVault['subjects'] = (prefix) =>
    Promise.resolve(
      [...this.keys].flatMap(([subject, key]) => (key && subject.startsWith(prefix) ? subject : [])),
    );

  discardUnused: PersonalVault['discardUnused'] = (subject) => {
    if (!this.kept.has(subject)) this.keys.delete(subject);
    return Promise.resolve();
  };

  destroy: PersonalVault['destroy'] = (subject) => {
    this.failIf('destroy');
    this.keys.set(subject, null);
    this.forget((one) => one.subject === subject);
    return Promise.resolve();
  };

  private forget(isForgotten: (one: Group) => boolean): void {
    for (const [place, one] of this.groups) if (isForgotten(one)) this.groups.delete(place);
  }

  private failIf(call: Call): void {
    if (this.failing !== call) return;
    this.failing = null;
    throw new Error('vault away');
  }
}
