// @ts-nocheck
import { unreachable, type Decider } from '../kernel/decider.js';
import { refusePersonalData } from '../kernel/pii.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import type { AttachmentCommand, AttachmentEvent, AttachmentStored } from './attachment.events.js';

export type Attachment = AttachmentStored['data'] & { readonly keyDestroyed: boolean };
/** null: never stored. */
export type AttachmentState = Attachment | null;

export const attachmentDecider: Decider<AttachmentState, AttachmentCommand, AttachmentEvent> = {
  initial: null,

  decide(command, state, { on }) {
    refusePersonalData(command.data);
    if (command.type === 'StoreAttachment') return store(command.data, state);
    demand(state, 'attachment.not-found', '附件不存在。', 'No such attachment.', { kind: 'not-found' });
    demand(
      state.personal,
      'attachment.not-personal',
      '该附件不含个人信息，可直接下载。',
      'The attachment holds no personal data and is simply downloaded.',
    );
    demand(
      !state.keyDestroyed,
      'attachment.key-destroyed',
      '该附件的密钥已销毁，内容不可恢复。',
      'The key of the attachment is destroyed; its content cannot be recovered.',
      { rule: 'R-47' },
    );
    const { attachmentId } = state;
    const { reason } = command.data;
    switch (command.type) {
      case 'ReadAttachment':
        return [{ type: 'AttachmentRead', data: { attachmentId, reason } }];
      case 'DestroyAttachmentKey':
        demandRetained(command.data.retainUntil, on);
        return [{ type: 'AttachmentKeyDestroyed', data: { attachmentId, reason } }];
      default:
        return unreachable(command);
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'AttachmentStored':
        return { ...event.data, keyDestroyed: false };
      case 'AttachmentRead':
        return state;
      case 'AttachmentKeyDestroyed':
        return state && { ...state, keyDestroyed: true };
      default:
        return unreachable(event);
    }
  },
};

/** A person who is erased takes files about them along; for anything else the file is kept its 15 years. */
function demandRetained(retainUntil: PlainDate | null, on: PlainDate): void {
  demand(
    retainUntil !== null && retainUntil < on,
    'attachment.retained',
    `采购档案须保存至${retainUntil ?? '项目关闭后十五年'}，不得销毁；删除个人信息请对服务对象执行删除。`,
    `The procurement file is kept until ${retainUntil ?? 'fifteen years after the project closes'}; to forget a person, erase the person.`,
    { rule: 'R-38' },
  );
}

function store(data: AttachmentStored['data'], state: AttachmentState): AttachmentEvent[] {
  demand(state === null, 'attachment.stored', '该附件已存。', 'The attachment is stored already.');
  demand(data.name.trim() !== '', 'attachment.no-name', '附件名称不能为空。', 'An attachment needs a name.', {
    kind: 'invalid',
    pointer: '/name',
  });
  return [{ type: 'AttachmentStored', data }];
}
