import type { Finding } from '#domain';
import { html, type Content } from '../../html/html.js';
import { label } from '../../html/labels.js';
import type { PublicCase } from '../../publications/public-case.js';
import { ruleText } from '../project/rules.js';
import { table } from '../parts.js';

/** 规则对照: what the clauses would say of what is known; never a judgement. */
export function comparison(checks: PublicCase['checks']): Content {
  if (checks.length === 0) return null;
  return html`<section id="comparison" aria-labelledby="comparison-title">
    <h2 id="comparison-title">规则对照</h2>
    <p class="note">
      仅为学习比较：假设适用有关条款、只用来源已载明的事实，计算机逐条对照的结果。外地项目不受本市规定约束；资料不足的不作结论。对照结果不是认定，不构成对任何单位的评判。
    </p>
    ${checks.map(
      ({ versionId, policyGap, findings }) =>
        html` <p>
            对照依据：${versionId === null ? '国家规定' : label('policy', versionId)}${policyGap && '（当日无有效市级专项政策）'}
          </p>
          ${table('逐条对照', [{ name: '条款' }, { name: '力度' }, { name: '对照结果' }], findings.map(row))}`,
    )}
  </section>`;
}

const row = ({ clause, force, outcome, lapsed }: Finding): Content[] => [
  html`${ruleText(clause)}<span class="code">（${clause}）</span>`,
  label('force', force),
  html`${label('findingOutcome', outcome)}${lapsed && '（依据已失效）'}`,
];
