import type { Finding } from '#domain';
import { clauseById, explain } from '#policy';
import { html, type Content } from '../../html/html.js';
import { label, policyName } from '../../html/labels.js';
import type { PublicCase } from '../../publications/public-case.js';
import { table } from '../parts.js';

/** 规则对照: what the clauses would say of what is known; never a judgement. */
export function comparison(checks: PublicCase['checks']): Content {
  if (checks.length === 0) return null;
  return html`<section id="comparison" aria-labelledby="comparison-title">
    <h2 id="comparison-title">规则对照</h2>
    <p class="note">
      仅为学习比较：用来源已载明的事实逐条对照有关条款的结果。外地项目不受本市规定约束；资料不足的不作结论。对照结果不是认定，不构成对任何单位的评判。
    </p>
    ${checks.map(
      ({ versionId, policyGap, findings }) =>
        html`<p>
            对照依据：${versionId === null ? '国家规定' : policyName(versionId)}${policyGap && '（当日无有效市级专项政策）'}
          </p>
          ${table('逐条对照', COLUMNS, findings.map(row))}`,
    )}
  </section>`;
}

const COLUMNS = [{ name: '条款' }, { name: '要求' }, { name: '对照结果' }, { name: '说明' }] as const;

function row(finding: Finding): Content[] {
  const { clause: id, force, outcome, lapsed } = finding;
  const clause = clauseById(id);
  return [
    html`${clause?.title.zh ?? id}<span class="citation">${clause?.citation}（${id}）</span>`,
    label('force', force),
    html`${label('findingOutcome', outcome)}${lapsed && '（依据已失效）'}`,
    outcome === 'breach' ? explain(finding).zh : '—',
  ];
}
