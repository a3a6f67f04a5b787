// @ts-nocheck
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';

/** 附件: a file beside the events. Events hold its hashes, never its bytes. */
export type AttachmentStored = Message<
  'AttachmentStored',
  {
    readonly attachmentId: string;
    /** SHA-256 (hex) of the file as it was given: what `evidence` of other events refers to. */
    readonly sha256: string;
    /** SHA-256 (hex) of the bytes in the storage; differs where the file is sealed. */
    readonly storedAs: string;
    readonly sizeBytes: number;
    /** As its bytes show, e.g. `application/pdf`. */
    readonly mediaType: string;
    readonly name: string;
    /** It holds personal data: stored sealed, each reading is an event. */
    readonly personal: boolean;
    readonly projectId: string;
    readonly contractId: string | null;
    /** The person it is about, `<contract>.<pseudonym>`: forgotten with that person. */
    readonly about: string | null;
  }
>;
/** 含个人信息附件查阅: who read it stands in the metadata. */
export type AttachmentRead = Message<
  'AttachmentRead',
  { readonly attachmentId: string; readonly reason: string }
>;
/** 附件密钥销毁: the file can no longer be opened by anyone. */
export type AttachmentKeyDestroyed = Message<
  'AttachmentKeyDestroyed',
  { readonly attachmentId: string; readonly reason: string }
>;
export type AttachmentEvent = AttachmentStored | AttachmentRead | AttachmentKeyDestroyed;

export type AttachmentCommand =
  | Message<'StoreAttachment', AttachmentStored['data']>
  | Message<'ReadAttachment', { reason: string }>
  /** `retainUntil`: end of the procurement file's retention; null while the project is not closed. */
  | Message<'DestroyAttachmentKey', { reason: string; retainUntil: PlainDate | null }>;
