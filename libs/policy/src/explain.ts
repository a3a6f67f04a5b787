import type { Finding, Text } from '#domain';
import { clauseRevision } from './clauses/registry.js';
import type { Clause } from './kernel/clause.js';

function sentence(clause: Clause, { outcome, operands }: Finding): Text {
  const { title } = clause;
  switch (outcome) {
    case 'breach':
      return clause.explain(operands);
    case 'pass':
      return { zh: `符合：${title.zh}。`, en: `Complies: ${title.en}.` };
    case 'not-applicable':
      return { zh: `不适用：${title.zh}。`, en: `Not applicable: ${title.en}.` };
    case 'unknown':
      return {
        zh: `事实不足，无法判断：${title.zh}${operands['missing'] ? `（缺少 ${operands['missing']}）` : ''}。`,
        en: `Not enough is known: ${title.en}${operands['missing'] ? ` (missing: ${operands['missing']})` : ''}.`,
      };
  }
}

/** What a finding says to the officer, in the words of its revision; a lapsed clause says so. */
export function explain(one: Finding): Text {
  const clause = clauseRevision(one.clause, one.clauseRevision);
  if (!clause) return { zh: one.clause, en: one.clause };
  const text = sentence(clause, one);
  return one.lapsed
    ? { zh: `${text.zh}（依据已失效，仅作提示）`, en: `${text.en} (the policy has lapsed; advice only)` }
    : text;
}
