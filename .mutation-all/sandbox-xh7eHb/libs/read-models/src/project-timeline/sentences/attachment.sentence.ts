// @ts-nocheck
import { unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';
import { brief } from '../../kernel/words.js';

export function attachmentSentence(event: EventOf<'attachment'>): Text {
  switch (event.type) {
    case 'AttachmentStored': {
      const { name, personal } = event.data;
      return {
        zh: `存入附件“${brief(name)}”${personal ? '（含个人信息，加密保存）' : ''}`,
        en: `Attachment stored: ${brief(name)}${personal ? ' (personal data, sealed)' : ''}`,
      };
    }
    case 'AttachmentRead':
      return {
        zh: `查阅含个人信息的附件，理由：${brief(event.data.reason)}`,
        en: `Attachment with personal data read: ${brief(event.data.reason)}`,
      };
    case 'AttachmentKeyDestroyed':
      return {
        zh: `销毁附件密钥，内容不可恢复：${brief(event.data.reason)}`,
        en: `Attachment’s key destroyed: ${brief(event.data.reason)}`,
      };
    default:
      return unreachable(event);
  }
}
