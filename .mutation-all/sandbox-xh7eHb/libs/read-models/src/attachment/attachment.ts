// @ts-nocheck
import { unreachable } from '#domain';
import type { KeyedProjection } from '#projection';
import { isOf, type RecordedEvent } from '../kernel/recorded-event.js';

export interface Attachment {
  readonly attachmentId: string;
  readonly projectId: string;
  readonly contractId: string | null;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  readonly name: string;
  readonly personal: boolean;
  /** The person it is about, as a pseudonym; null where none is named. */
  readonly about: string | null;
  /** Its key is destroyed: nobody can open it any more. */
  readonly forgotten: boolean;
  readonly revision: string;
  readonly firstPosition: string;
  readonly recordedAt: Date;
}

export const attachment: KeyedProjection<RecordedEvent, Attachment> = {
  kind: 'keyed',
  name: 'attachment',
  version: 1,
  schema: 'read',
  key: 'attachmentId',
  columns: {
    attachmentId: 'text',
    projectId: 'text',
    contractId: 'text',
    sha256: 'text',
    sizeBytes: 'integer',
    mediaType: 'text',
    name: 'text',
    personal: 'boolean',
    about: 'text',
    forgotten: 'boolean',
    revision: 'position',
    firstPosition: 'position',
    recordedAt: 'timestamptz',
  },
  indexes: {
    project: '(project_id, first_position DESC)',
    contract: '(contract_id, first_position DESC)',
    hash: '(sha256)',
  },
  keysOf: (event) => (isOf('attachment', event) ? [event.data.attachmentId] : []),
  fold(row, event) {
    if (!isOf('attachment', event)) return row;
    const revision = String(event.revision);
    switch (event.type) {
      case 'AttachmentStored': {
        const { storedAs: _where, ...said } = event.data;
        const firstPosition = String(event.position);
        return { ...said, forgotten: false, revision, firstPosition, recordedAt: event.createdAt };
      }
      case 'AttachmentRead':
        return row && { ...row, revision };
      case 'AttachmentKeyDestroyed':
        return row && { ...row, forgotten: true, revision };
      default:
        return unreachable(event);
    }
  },
};
