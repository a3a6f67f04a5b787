import { unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';

export function disclosureSentence(event: EventOf<'disclosure'>): Text {
  switch (event.type) {
    case 'DisclosurePrepared':
      return {
        zh: `编制公开内容，共 ${event.data.sections.length} 个栏目`,
        en: `Disclosure prepared with ${event.data.sections.length} sections`,
      };
    case 'DisclosureReviewed':
      return event.data.approved
        ? { zh: '公开内容审核通过', en: 'Disclosure approved' }
        : { zh: '公开内容审核未通过', en: 'Disclosure refused' };
    case 'DisclosurePublished':
      return { zh: '项目信息正式公开', en: 'Project information published' };
    default:
      return unreachable(event);
  }
}
