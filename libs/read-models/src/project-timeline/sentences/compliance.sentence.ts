import type { Text } from '#domain';
import type { RecordedEvent } from '../../kernel/recorded-event.js';

export function complianceSentence(
  data: Extract<RecordedEvent, { type: 'ComplianceChecked' }>['data'],
): Text {
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
