// @ts-nocheck
import { unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';
import { brief } from '../../kernel/words.js';

export function disclosureSentence(
  event: Exclude<EventOf<'disclosure'>, { type: 'ComplianceChecked' }>,
): Text {
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
    case 'ThirdPartyConsulted': {
      const { party, matter, dueOn } = event.data;
      return {
        zh: `就“${brief(matter)}”征求${party.name}意见，期限 ${dueOn}`,
        en: `A third party asked about the publication, to answer by ${dueOn}`,
      };
    }
    case 'ThirdPartyOpinionRecorded':
      return event.data.consents
        ? { zh: '第三方同意公开', en: 'The third party consents to the publication' }
        : { zh: '第三方不同意公开', en: 'The third party objects to the publication' };
    case 'DisclosurePublished':
      return event.data.correction
        ? {
            zh: `更正后的项目信息公开（第 ${event.data.version} 版）`,
            en: `Corrected project information published (version ${event.data.version})`,
          }
        : { zh: '项目信息正式公开', en: 'Project information published' };
    case 'DisclosureCorrected':
      return { zh: `编制更正：${brief(event.data.correction.reason)}`, en: 'Correction prepared' };
    case 'DisclosureWithdrawn':
      return { zh: `撤回公开内容：${brief(event.data.reason)}`, en: 'Disclosure withdrawn' };
    default:
      return unreachable(event);
  }
}
