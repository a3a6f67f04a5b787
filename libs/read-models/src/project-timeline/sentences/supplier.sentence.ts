import { unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';

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
    default:
      return unreachable(event);
  }
}
