// @ts-nocheck
import { unreachable, type AlertRaised, type AlertResolved, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';

export function alertSentence(event: EventOf<'alert'>): Text {
  switch (event.type) {
    case 'AlertRaised':
      return raised(event.data);
    case 'AlertResolved':
      return resolved(event.data);
    default:
      return unreachable(event);
  }
}

function raised({ kind, rule, titleZh, titleEn, since }: AlertRaised['data']): Text {
  switch (kind) {
    case 'duty-due-soon':
      return {
        zh: `提醒：${titleZh}（${rule}），${since} 到期`,
        en: `Reminder: ${titleEn} (${rule}) is due on ${since}`,
      };
    case 'duty-overdue':
      return {
        zh: `预警：${titleZh}（${rule}），${since} 到期未办`,
        en: `Alert: ${titleEn} (${rule}) was due on ${since}`,
      };
    case 'supplier-suspended':
    case 'supplier-unqualified':
      return {
        zh: `预警：${titleZh}（${rule}），自 ${since} 起`,
        en: `Alert: ${titleEn} (${rule}) since ${since}`,
      };
    default:
      return unreachable(kind);
  }
}

function resolved({ resolution, resolvedOn, lateDays }: AlertResolved['data']): Text {
  switch (resolution) {
    case 'met-late':
      return {
        zh: `预警解除：${resolvedOn} 补办，逾期 ${lateDays} 天`,
        en: `Alert resolved: met on ${resolvedOn}, ${lateDays} days late`,
      };
    case 'met-in-time':
      return {
        zh: `预警解除：${resolvedOn} 已按期办理`,
        en: `Alert resolved: met in time on ${resolvedOn}`,
      };
    case 'no-longer-due':
      return {
        zh: '预警解除：期限已变更或不再适用',
        en: 'Alert resolved: the date was moved, or it no longer applies',
      };
    case 'fell-due':
      return { zh: '提醒结束：已到期', en: 'Reminder ended: it fell due' };
    case 'cleared':
      return { zh: '预警解除：承接主体已恢复或重新核验', en: 'Alert resolved: the supplier is cleared' };
    case 'contract-over':
      return { zh: '预警解除：合同已终止或结清', en: 'Alert resolved: the contract is over' };
    default:
      return unreachable(resolution);
  }
}
