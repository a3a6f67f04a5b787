// @ts-nocheck
import type { NameFinder } from '../kernel/names.js';

export type Values = Readonly<Record<string, string>>;

/** What the commands need of the vault; `libs/vault` is one. Subjects are service users' ids, groups those of their fields. */
export interface PersonalVault extends NameFinder {
  /**
   * A mark of the text that only the subject's key can make, which is made where there is none: it tells a repeated
   * command from another one. null: the key was destroyed.
   */
  markFor(subject: string, text: string): Promise<string | null>;
  put(kept: {
    readonly subject: string;
    readonly groups: Readonly<Record<string, Values>>;
    /** Of the event that says so: an older one changes nothing any more. */
    readonly revision: bigint;
    readonly names?: { readonly scope: string; readonly byField: Values };
  }): Promise<void>;
  /** null: the key was destroyed. */
  read(subject: string, groups: readonly string[]): Promise<Values | null>;
  /** Forgets what was kept of these groups before that revision. */
  drop(subject: string, groups: readonly string[], before: bigint): Promise<void>;
  /** Whose name begins so and whose key is not destroyed. */
  subjects(prefix: string): Promise<readonly string[]>;
  discardUnused(subject: string): Promise<void>;
  destroy(subject: string): Promise<void>;
}

export const PERSONAL_VAULT = Symbol('personal vault');
