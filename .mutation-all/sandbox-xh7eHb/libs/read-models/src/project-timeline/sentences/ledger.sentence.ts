// @ts-nocheck
import { unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';
import { brief } from '../../kernel/words.js';

export function ledgerSentence(event: EventOf<'ledger'>): Text {
  switch (event.type) {
    case 'ServiceDelivered': {
      const { deliveredOn, quantity, unit, beneficiaryRefs, itemKey, staffing } = event.data;
      const unchecked = staffing === 'unknown' ? '（合同未登记人员名册，未核对人员资格）' : '';
      return {
        zh: `${deliveredOn} 提供服务 ${itemKey}：${quantity}${unit}，服务对象 ${beneficiaryRefs.length} 人${unchecked}`,
        en: `Service ${itemKey} delivered on ${deliveredOn}: ${quantity} ${unit}`,
      };
    }
    case 'ServiceConfirmed': {
      const { quantity } = event.data;
      return { zh: `确认服务记录，数量 ${quantity}`, en: `Service record confirmed: ${quantity}` };
    }
    case 'ServiceRejected':
      return { zh: `退回服务记录：${brief(event.data.reason)}`, en: 'Service record rejected' };
    case 'ReservationLapsed':
      return { zh: '未登记服务的工时预留失效', en: 'Reserved hours lapsed: no service was recorded' };
    case 'HoursHeld': {
      const { workerId } = event.data;
      return {
        zh: `${workerId} 当月工时由本台账专管`,
        en: `Hours of ${workerId} in this month are kept by this ledger alone`,
      };
    }
    case 'HoursYielded': {
      const { workerId } = event.data;
      return {
        zh: `${workerId} 当月工时转为与其他合同共管`,
        en: `Hours of ${workerId} in this month are shared with other contracts`,
      };
    }
    case 'ServiceCorrected': {
      const { quantity, previous, reason } = event.data;
      return {
        zh: `更正服务记录：数量由 ${previous.quantity} 改为 ${quantity}；${brief(reason)}`,
        en: `Service record corrected: ${previous.quantity} to ${quantity}`,
      };
    }
    default:
      return unreachable(event);
  }
}
