import { Inject, Injectable } from '@nestjs/common';
import { PERSONAL_VAULT, type PersonalVault } from '../beneficiary/personal-vault.port.js';

const GROUP = 'text';
const subjectOf = (feedbackId: string): string => `feedback-${feedbackId}`;

/** The texts of feedbacks as they were written: in the vault, each under a key of its own, and nowhere else. */
@Injectable()
export class FeedbackTexts {
  constructor(@Inject(PERSONAL_VAULT) private readonly vault: PersonalVault) {}

  /** What tells the text from another, under its key; null: the key was destroyed. */
  markFor(feedbackId: string, text: string): Promise<string | null> {
    return this.vault.markFor(subjectOf(feedbackId), text);
  }

  async keep(feedbackId: string, text: string, revision: bigint): Promise<void> {
    await this.vault.put({ subject: subjectOf(feedbackId), groups: { [GROUP]: { text } }, revision });
  }

  /** Empty where it was submitted and a crash kept its text from being kept; null: the key was destroyed. */
  async read(feedbackId: string): Promise<string | null> {
    const values = await this.vault.read(subjectOf(feedbackId), [GROUP]);
    return values && (values['text'] ?? '');
  }

  discardUnused(feedbackId: string): Promise<void> {
    return this.vault.discardUnused(subjectOf(feedbackId));
  }

  destroy(feedbackId: string): Promise<void> {
    return this.vault.destroy(subjectOf(feedbackId));
  }
}
