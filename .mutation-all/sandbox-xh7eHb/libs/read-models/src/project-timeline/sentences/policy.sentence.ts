// @ts-nocheck
import { unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';

export function policySentence(event: EventOf<'policy'>): Text {
  switch (event.type) {
    case 'PolicyVersionRegistered': {
      const { versionId, docNo, effectiveFrom, effectiveTo } = event.data;
      return {
        zh: `登记政策版本 ${versionId}（${docNo}），自 ${effectiveFrom}${effectiveTo ? ` 至 ${effectiveTo}` : ' 起'}`,
        en: `Policy version ${versionId} (${docNo}) registered, from ${effectiveFrom}${effectiveTo ? ` to ${effectiveTo}` : ''}`,
      };
    }
    case 'PolicyExtended': {
      const { versionId, docNo, effectiveTo } = event.data;
      return {
        zh: `政策 ${versionId} 延期至 ${effectiveTo ?? '另行通知'}（${docNo}）`,
        en: `Policy ${versionId} extended to ${effectiveTo ?? 'further notice'} (${docNo})`,
      };
    }
    case 'PolicyRevoked': {
      const { versionId, docNo, revokedOn } = event.data;
      return {
        zh: `政策 ${versionId} 自 ${revokedOn} 起废止（${docNo}）`,
        en: `Policy ${versionId} revoked from ${revokedOn} (${docNo})`,
      };
    }
    case 'WorkingDayCalendarAdded': {
      const { year, docNo } = event.data;
      return {
        zh: `登记 ${year} 年工作日历（${docNo}）`,
        en: `Calendar of working days of ${year} (${docNo})`,
      };
    }
    default:
      return unreachable(event);
  }
}
