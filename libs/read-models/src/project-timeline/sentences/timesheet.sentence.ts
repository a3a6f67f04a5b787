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
    case 'HoursReleased':
      return { zh: `释放 ${workerId} 未登记服务的工时`, en: `Unused hours of ${workerId} released` };
    default:
      return unreachable(event);
  }
}
