import { html, type Content, type Html } from '../../html/html.js';
import { day, money, percent, yuan } from '../../html/format.js';
import { label } from '../../html/labels.js';
import type { PublicSnapshot } from '#domain';
import { totalOf } from '../../publications/publication.js';
import { bar, facts, table } from '../parts.js';
import type { Section } from './section.js';

type Acceptance = NonNullable<PublicSnapshot['acceptance']>[number];
type Evaluation = NonNullable<PublicSnapshot['evaluation']>[number];

const acceptance: Section = {
  id: 'acceptance',
  title: '履约验收',
  basis: '《政府采购法实施条例》第四十五条',
  content: ({ acceptance: concluded }) =>
    concluded && concluded.length > 0 ? concluded.map(oneAcceptance) : null,
};

const oneAcceptance = ({ kind, outcome, concludedOn, standards, opinions }: Acceptance): Html =>
  html` <h4>${label('acceptanceKind', kind)}：${label('acceptanceOutcome', outcome)}</h4>
    <p>结论日期 ${day(concludedOn)}</p>
    ${
      standards.length > 0 &&
      table(
        `${label('acceptanceKind', kind)}各项标准`,
        [{ name: '验收标准' }, { name: '结果' }],
        standards.map(({ text, met }) => [text, met ? '达到' : '未达到']),
      )
    }
    <h5>服务对象意见</h5>
    ${facts([
      ['满意', `${opinions.satisfied} 人`],
      ['一般', `${opinions.neutral} 人`],
      ['不满意', `${opinions.dissatisfied} 人`],
      ['合计', total(opinions)],
    ])}
    <p class="hint">人数少于 5 的以“&lt;5”表示，相应合计不公布，以免识别个人。</p>`;

function total(opinions: Acceptance['opinions']): Content {
  const sum = totalOf(opinions);
  return sum === null ? html`<span class="none">不公布</span>` : `${sum} 人`;
}

const evaluation: Section = {
  id: 'evaluation',
  title: '绩效评价',
  localBasis: '四（三）',
  content: ({ evaluation: completed }) =>
    completed && completed.length > 0 ? completed.map(oneEvaluation) : null,
};

const oneEvaluation = (evaluation: Evaluation): Html => {
  const { kind, completedOn, evaluator, indicators, score, grade, adjusted, review, applied } = evaluation;
  return html` <h4>${label('evaluationKind', kind)}：${score} 分，等级“${grade}”</h4>
    ${facts([
      ['评价方', evaluator],
      completedOn !== undefined && ['完成日期', day(completedOn)],
      adjusted !== undefined && [
        '调整后等级',
        `“${adjusted.grade}”（依规则 ${adjusted.ruleId}，原始得分不变）`,
      ],
      review !== undefined && [
        '申诉复核',
        html`${day(review.on)}${label('reviewOutcome', review.outcome)}；原评价 ${review.completed.score}
        分，等级“${review.completed.grade}”`,
      ],
      ['结果应用', applied ? `${label('measure', applied.measure)}：${applied.reason}` : '尚未应用'],
    ])}
    ${table(
      `${label('evaluationKind', kind)}指标得分`,
      [{ name: '指标' }, { name: '权重', numeric: true }, { name: '得分', numeric: true }],
      indicators.map((indicator) => [indicator.name, indicator.weight, indicator.score]),
    )}`;
};

const payments: Section = {
  id: 'payments',
  title: '付款与执行率',
  basis: '《政府采购法实施条例》第五十一条',
  content: (snapshot) =>
    snapshot.payments && snapshot.payments.length > 0
      ? html`${execution(snapshot)}
        ${table(
          '已付款项',
          [{ name: '付款节点' }, { name: '付款日期' }, { name: '金额', numeric: true }],
          snapshot.payments.map(({ milestone, paidOn, amountFen }) => [
            milestone,
            day(paidOn),
            yuan(amountFen),
          ]),
        )}`
      : null,
};

const sum = (amounts: readonly { readonly amountFen: number }[]): number =>
  amounts.reduce((total, { amountFen }) => total + amountFen, 0);

/** 已付 / 合同金额: only where both are published. */
function execution({ payments: paid = [], contract }: PublicSnapshot): Html {
  const paidFen = sum(paid);
  const agreedFen = contract ? sum(contract) : 0;
  const rate = percent(paidFen, agreedFen);
  return facts([
    ['已付合计', money(paidFen)],
    rate !== null && ['合同金额', money(agreedFen)],
    rate !== null && [
      '执行率',
      html`<span class="progress">${bar(rate)}<span class="progress-text">${rate}%</span></span>`,
    ],
  ]);
}

export const AFTER: readonly Section[] = [acceptance, evaluation, payments];
