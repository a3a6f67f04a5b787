// @ts-nocheck
import { unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';
import { brief } from '../../kernel/words.js';

export function supplierSentence(event: EventOf<'supplier'>): Text {
  switch (event.type) {
    case 'SupplierRegistered':
      return { zh: `登记承接主体${event.data.name}`, en: `Supplier registered: ${event.data.name}` };
    case 'QualificationRecorded': {
      const unmet = event.data.items.filter(({ met }) => !met).length;
      return {
        zh: `核验承接主体资格：${unmet === 0 ? '全部符合' : `${unmet} 项不符合`}`,
        en: `Qualification recorded: ${unmet === 0 ? 'all met' : `${unmet} not met`}`,
      };
    }
    case 'SmeStatusDeclared':
      return { zh: `声明企业规模：${event.data.status}`, en: `Size declared: ${event.data.status}` };
    case 'RelatedPartiesDeclared': {
      const { length } = event.data.parties;
      return { zh: `声明关联单位 ${length} 家`, en: `${length} related parties declared` };
    }
    case 'SupplierSuspended': {
      const { from, until, reason } = event.data;
      return {
        zh: `自 ${from} 起暂停承接资格${until === null ? '' : `至 ${until}`}：${brief(reason)}`,
        en: `Supplier suspended from ${from}${until === null ? '' : ` to ${until}`}`,
      };
    }
    case 'SupplierReinstated':
      return {
        zh: `自 ${event.data.from} 起恢复承接资格：${brief(event.data.reason)}`,
        en: `Supplier reinstated from ${event.data.from}`,
      };
    default:
      return unreachable(event);
  }
}
