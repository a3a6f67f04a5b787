// @ts-nocheck
import { Inject, Injectable } from '@nestjs/common';
import { PERSONAL_VAULT, type PersonalVault } from '../beneficiary/personal-vault.port.js';

const GROUP = 'text';
/** Revision of the event that tells of a text: its stream begins with it. */
const FIRST = 0n;
const PREFIX = 'feedback-';
const subjectOf = (feedbackId: string): string => PREFIX + feedbackId;

/** The texts of feedbacks as they were written: in the vault, each under a key of its own, and nowhere else. */
@Injectable()
export class FeedbackTexts {
  constructor(@Inject(PERSONAL_VAULT) private readonly vault: PersonalVault) {}

  /** What tells the text from another, under its key; null: the key was destroyed. */
  markFor(feedbackId: string, text: string): Promise<string | null> {
    return this.vault.markFor(subjectOf(feedbackId), text);
  }

  /**
   * What proves the submitter: another mark under the same key, so that it can be told again, be guessed by nobody,
   * and goes with the key. null: it went. No text is marked alike, since none holds a NUL.
   */
  async tokenFor(feedbackId: string): Promise<string | null> {
    const mark = await this.vault.markFor(subjectOf(feedbackId), '\u0000token');
    return mark && Buffer.from(mark, 'hex').toString('base64url');
  }

  /** Before it is on record that there is one; of two texts the first stays. */
  async keep(feedbackId: string, text: string): Promise<void> {
    await this.vault.put({ subject: subjectOf(feedbackId), groups: { [GROUP]: { text } }, revision: FIRST });
  }

  /** Empty where none is kept; null: the key was destroyed. */
  async read(feedbackId: string): Promise<string | null> {
    const values = await this.vault.read(subjectOf(feedbackId), [GROUP]);
    return values && (values['text'] ?? '');
  }

  /** What never came on record: text and key. */
  async forgetUnused(feedbackId: string): Promise<void> {
    await this.vault.drop(subjectOf(feedbackId), [GROUP], FIRST + 1n);
    await this.vault.discardUnused(subjectOf(feedbackId));
  }

  /** Feedbacks whose key is not destroyed. */
  async kept(): Promise<readonly string[]> {
    const subjects = await this.vault.subjects(PREFIX);
    return subjects.map((subject) => subject.slice(PREFIX.length));
  }

  destroy(feedbackId: string): Promise<void> {
    return this.vault.destroy(subjectOf(feedbackId));
  }
}
