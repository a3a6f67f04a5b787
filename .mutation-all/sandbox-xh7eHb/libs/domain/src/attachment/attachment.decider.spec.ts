// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { officer } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { attachmentDecider } from './attachment.decider.js';
import type { AttachmentEvent, AttachmentStored } from './attachment.events.js';

const on = officer('2025-06-02');
const given = givenFor(attachmentDecider, on);
const plain: AttachmentStored['data'] = {
  attachmentId: '01JZ0000000000000000000000',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  storedAs: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  sizeBytes: 4,
  mediaType: 'text/plain',
  name: '签到表.txt',
  personal: false,
  projectId: '01JZ0000000000000000000001',
  contractId: null,
  about: null,
};
const stored = (personal: boolean): AttachmentEvent => ({
  type: 'AttachmentStored',
  data: { ...plain, personal },
});
const { attachmentId } = plain;
const reason = '核对服务记录';

describe('An attachment', () => {
  it('is stored once', () => {
    const store = { type: 'StoreAttachment', data: plain } as const;
    given().when(store, on).gives(stored(false));
    given(stored(false)).when(store, on).rejects('attachment.stored');
  });

  it.each([
    ['', 'attachment.no-name'],
    ['张三13800138000.pdf', 'text.personal-data'],
  ])('is not named “%s”', (name, code) => {
    given()
      .when({ type: 'StoreAttachment', data: { ...plain, name } }, on)
      .rejects(code, { kind: 'invalid', pointer: '/name' });
  });

  it('is read on the record where it holds personal data', () => {
    const read = { type: 'ReadAttachment', data: { reason } } as const;
    given(stored(true)).when(read, on).gives({ type: 'AttachmentRead', data: { attachmentId, reason } });
    given(stored(false)).when(read, on).rejects('attachment.not-personal');
    given().when(read, on).rejects('attachment.not-found', { kind: 'not-found' });
  });

  it('can be forgotten once its procurement file need not be kept, and is then read by nobody', () => {
    const destroyed: AttachmentEvent = { type: 'AttachmentKeyDestroyed', data: { attachmentId, reason } };
    const destroy = (retainUntil: string | null) =>
      ({ type: 'DestroyAttachmentKey', data: { reason, retainUntil } }) as const;
    given(stored(true)).when(destroy('2025-06-01'), on).gives(destroyed);
    for (const retainUntil of [null, '2025-06-02', '2040-01-01']) {
      given(stored(true)).when(destroy(retainUntil), on).rejects('attachment.retained', { rule: 'R-38' });
    }
    const after = given(
      stored(true),
      { event: { type: 'AttachmentRead', data: { attachmentId, reason } }, by: on },
      destroyed,
    );
    expect(after.state).toMatchObject({ keyDestroyed: true });
    after
      .when({ type: 'ReadAttachment', data: { reason } }, on)
      .rejects('attachment.key-destroyed', { rule: 'R-47' });
  });
});
