// @ts-nocheck
import { entry, type EntriesOf } from '../event-entry.js';

const attachment = { attachment: true } as const;

/** The events of attachments. */
export const ATTACHMENT_ENTRIES = {
  AttachmentStored: entry(attachment, {
    attachmentId: true,
    sha256: true,
    storedAs: true,
    sizeBytes: true,
    mediaType: true,
    name: true,
    personal: true,
    projectId: true,
    contractId: true,
    about: true,
  }),
  AttachmentRead: entry(attachment, { attachmentId: true, reason: true }),
  AttachmentKeyDestroyed: entry(attachment, { attachmentId: true, reason: true }),
} satisfies EntriesOf<'attachment'>;
