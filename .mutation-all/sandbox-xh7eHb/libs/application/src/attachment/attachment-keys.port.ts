// @ts-nocheck
import { hkdfSync } from 'node:crypto';

/** What sealing files needs of the vault; `libs/vault` is one. */
export interface AttachmentKeys {
  /** The subject's own key, made at the first call; null once it was destroyed. */
  keyFor(subject: string): Promise<Buffer | null>;
  destroy(subject: string): Promise<void>;
}
export const ATTACHMENT_KEYS = Symbol('attachment keys');

const subjectOf = (attachmentId: string): string => `attachment-${attachmentId}`;

/**
 * What seals an attachment: its own key, and that of the person it is about where one is named. Where either is
 * destroyed nobody opens it again; null then.
 */
export async function sealingKey(
  keys: AttachmentKeys,
  attachmentId: string,
  beneficiary: string | null,
): Promise<Buffer | null> {
  const own = await keys.keyFor(subjectOf(attachmentId));
  const person = beneficiary === null ? Buffer.alloc(0) : await keys.keyFor(beneficiary);
  if (own === null || person === null) return null;
  return Buffer.from(hkdfSync('sha256', Buffer.concat([own, person]), '', subjectOf(attachmentId), 32));
}

export const destroyKey = (keys: AttachmentKeys, attachmentId: string): Promise<void> =>
  keys.destroy(subjectOf(attachmentId));
