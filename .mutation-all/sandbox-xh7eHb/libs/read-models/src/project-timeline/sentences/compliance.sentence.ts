// @ts-nocheck
import { unreachable, type ComplianceEvent, type Text } from '#domain';
import type { RecordedEvent } from '../../kernel/recorded-event.js';

type Recorded = Extract<RecordedEvent, ComplianceEvent>;
type DataOf<Type extends ComplianceEvent['type']> = Extract<ComplianceEvent, { type: Type }>['data'];

export const isCompliance = (event: RecordedEvent): event is Recorded =>
  event.type === 'ComplianceChecked' ||
  event.type === 'ComplianceReassessed' ||
  event.type === 'PolicyShiftDetected';

export function complianceSentence(event: Recorded): Text {
  switch (event.type) {
    case 'ComplianceChecked':
      return checked(event.data);
    case 'ComplianceReassessed':
      return reassessed(event.data);
    case 'PolicyShiftDetected':
      return shifted(event.data);
    default:
      return unreachable(event);
  }
}

function checked(data: DataOf<'ComplianceChecked'>): Text {
  const count = (outcome: string): number => data.findings.filter((one) => one.outcome === outcome).length;
  const breached = data.findings.filter(({ outcome }) => outcome === 'breach').map(({ clause }) => clause);
  const policyZh = data.policyGap ? '无有效市级专项政策' : (data.versionId ?? '通用规则');
  const policyEn = data.policyGap ? 'no municipal policy in force' : (data.versionId ?? 'general rules');
  const breachesZh = breached.length > 0 ? `，不符合 ${breached.join('、')}` : '';
  const breachesEn = breached.length > 0 ? `, breached ${breached.join(', ')}` : '';
  return {
    zh: `合规检查（${policyZh}）：符合 ${count('pass')} 项，未知 ${count('unknown')} 项${breachesZh}`,
    en: `Compliance checked (${policyEn}): ${count('pass')} passed, ${count('unknown')} unknown${breachesEn}`,
  };
}

function reassessed({ versionId, before, after }: DataOf<'ComplianceReassessed'>): Text {
  const breaches = (findings: readonly { readonly outcome: string }[]): number =>
    findings.filter(({ outcome }) => outcome === 'breach').length;
  return {
    zh: `合规复评（后登记的 ${versionId}）：不符由 ${breaches(before.findings)} 项变为 ${breaches(after.findings)} 项；签订时的结论不改变`,
    en: `Reassessed under ${versionId}, registered later: ${breaches(before.findings)} breaches then, ${breaches(after.findings)} as known now`,
  };
}

function shifted({ gateOn, fromVersionId, toVersionId, todo }: DataOf<'PolicyShiftDetected'>): Text {
  const rules = todo.map(({ clause }) => clause);
  return {
    zh: `政策变动：${gateOn} 适用 ${fromVersionId ?? '无有效政策'}，签订时适用 ${toVersionId ?? '无有效政策'}${rules.length > 0 ? `；待核对 ${rules.join('、')}` : ''}`,
    en: `The policy changed from ${fromVersionId ?? 'none'} (${gateOn}) to ${toVersionId ?? 'none'} at signing${rules.length > 0 ? `; look at ${rules.join(', ')}` : ''}`,
  };
}
