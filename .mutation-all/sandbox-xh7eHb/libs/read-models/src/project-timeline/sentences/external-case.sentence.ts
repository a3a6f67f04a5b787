// @ts-nocheck
import { unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';

export function externalCaseSentence(
  event: Exclude<EventOf<'externalcase'>, { type: 'ComplianceChecked' }>,
): Text {
  switch (event.type) {
    case 'ExternalCaseRecorded':
      return { zh: `登记外部公开案例“${event.data.facts.title}”`, en: 'External case recorded' };
    case 'ExternalCaseRevised':
      return { zh: `外部公开案例“${event.data.facts.title}”来源内容有变化`, en: 'External case revised' };
    case 'ImportDiscrepancyRecorded':
      return { zh: `记录数据矛盾：${event.data.field}`, en: `Discrepancy recorded: ${event.data.field}` };
    default:
      return unreachable(event);
  }
}
