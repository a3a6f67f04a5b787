// @ts-nocheck
import { unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';

export function timesheetSentence(event: EventOf<'timesheet'>): Text {
  const { workerId } = event.data;
  switch (event.type) {
    case 'HoursReserved': {
      const { startedAt, endedAt } = event.data;
      return {
        zh: `预留 ${workerId} 的工时：${startedAt} 至 ${endedAt}`,
        en: `Hours of ${workerId} reserved from ${startedAt} to ${endedAt}`,
      };
    }
    case 'HoursClaimed':
      return {
        zh: `${workerId} 当月工时归一本台账专管`,
        en: `Hours of ${workerId} in this month are claimed by one ledger`,
      };
    case 'HoursShared': {
      const { hours } = event.data;
      return {
        zh: `${workerId} 当月工时转为多本台账共管，带入 ${hours.length} 次服务`,
        en: `Hours of ${workerId} in this month are shared by several ledgers; ${hours.length} services brought along`,
      };
    }
    case 'HoursReleased':
      return { zh: `释放 ${workerId} 未登记服务的工时`, en: `Unused hours of ${workerId} released` };
    default:
      return unreachable(event);
  }
}
