// @ts-nocheck
import { CONSENTS, ERASURE_GROUNDS, FURTHER_PURPOSES, PURPOSES, unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';
import { brief } from '../../kernel/words.js';

const READ_FOR = { ...PURPOSES, ...FURTHER_PURPOSES };
const consents = (kinds: readonly (keyof typeof CONSENTS)[]): string =>
  kinds.map((kind) => CONSENTS[kind]).join('、');

/** Service users appear under their pseudonyms; what is told of them is what the events hold. */
export function beneficiarySentence(event: EventOf<'caseload'> | EventOf<'beneficiary'>): Text {
  const { beneficiaryRef: ref } = event.data;
  switch (event.type) {
    case 'GuardianConsentRecorded':
      return {
        zh: `记录服务对象 ${ref} 监护人的同意：${consents(event.data.kinds)}`,
        en: `Guardian's consent recorded for ${ref}: ${event.data.kinds.join(', ')}`,
      };
    case 'BeneficiaryEnrolled':
      return {
        zh: `服务对象 ${ref} 建档（${event.data.category}，${event.data.ageBand} 岁），信息保存至 ${event.data.retentionEnd}`,
        en: `Service user ${ref} enrolled (${event.data.ageBand}), data kept until ${event.data.retentionEnd}`,
      };
    case 'ConsentRecorded':
      return {
        zh: `记录服务对象 ${ref} 的同意：${consents(event.data.kinds)}`,
        en: `Consent recorded for ${ref}: ${event.data.kinds.join(', ')}`,
      };
    case 'ConsentWithdrawn':
      return {
        zh: `服务对象 ${ref} 撤回同意：${consents(event.data.kinds)}`,
        en: `Consent withdrawn for ${ref}: ${event.data.kinds.join(', ')}`,
      };
    case 'PersonalDataCorrected':
      return {
        zh: `更正服务对象 ${ref} 的个人信息 ${event.data.fields.length} 项`,
        en: `Personal data of ${ref} corrected: ${event.data.fields.join(', ')}`,
      };
    case 'BeneficiaryKeyDestroyed':
      return {
        zh: `销毁服务对象 ${ref} 的密钥，个人信息不可恢复：${ERASURE_GROUNDS[event.data.ground]}`,
        en: `Key of ${ref} destroyed, the person is forgotten: ${event.data.ground}`,
      };
    case 'PersonalDataRead':
      return {
        zh: `查阅服务对象 ${ref} 的个人信息 ${event.data.fields.length} 项（${READ_FOR[event.data.purpose]}）：${brief(event.data.reason)}`,
        en: `Personal data of ${ref} read (${event.data.fields.join(', ')}) for ${event.data.purpose}`,
      };
    case 'PersonalDataExported':
      return {
        zh: `应请求提供服务对象 ${ref} 的个人信息副本`,
        en: `Copy of the personal data of ${ref} handed out on request`,
      };
    default:
      return unreachable(event);
  }
}
