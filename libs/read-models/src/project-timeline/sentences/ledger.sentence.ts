import { unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';
import { brief } from '../../kernel/words.js';

export function ledgerSentence(event: EventOf<'ledger'>): Text {
  const { quantity } = event.data;
  switch (event.type) {
    case 'ServiceDelivered': {
      const { deliveredOn, unit, beneficiaryRefs, itemKey } = event.data;
      return {
        zh: `${deliveredOn} 提供服务 ${itemKey}：${quantity}${unit}，服务对象 ${beneficiaryRefs.length} 人`,
        en: `Service ${itemKey} delivered on ${deliveredOn}: ${quantity} ${unit}`,
      };
    }
    case 'ServiceConfirmed':
      return { zh: `确认服务记录，数量 ${quantity}`, en: `Service record confirmed: ${quantity}` };
    case 'ServiceRejected':
      return { zh: `退回服务记录：${brief(event.data.reason)}`, en: 'Service record rejected' };
    default:
      return unreachable(event);
  }
}
