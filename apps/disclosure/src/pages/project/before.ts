import { clauseById } from '#policy';
import { html, type Content } from '../../html/html.js';
import { count, day, money, orUnknown, percent, yuan } from '../../html/format.js';
import { label, policyName } from '../../html/labels.js';
import { cardOf, type PublicSnapshot } from '#domain';
import { facts, gapText, table } from '../parts.js';
import type { Section } from './section.js';

const overview: Section = {
  id: 'overview',
  title: '项目概况',
  localBasis: '三（一）（三）、四（三）',
  content: (snapshot) => {
    const { station, division, category, purchaser } = snapshot.overview;
    return facts([
      ['服务站', station],
      ['所在地', `${division.districtName} ${division.name}`],
      ['服务类别', label('category', category)],
      ['购买主体', purchaser.name],
      ['购买主体类型', purchaser.kind],
      ['统一社会信用代码', html`<span class="code">${purchaser.uscc}</span>`],
      ['适用政策', policy(snapshot)],
    ]);
  },
};

function policy(snapshot: PublicSnapshot): Content {
  const { policyVersionId } = snapshot.overview;
  const { policyGap } = cardOf(snapshot);
  if (policyGap) return `${gapText(policyGap)}，适用国家规定`;
  return orUnknown(policyVersionId && policyName(policyVersionId));
}

const needs: Section = {
  id: 'needs',
  title: '需求',
  basis: '《政府采购法实施条例》第十五条',
  localBasis: '三（四）',
  content: ({ needs: known }) =>
    known &&
    html`<p class="lead">${known.demand}</p>
      ${facts([
        [
          '户籍人口',
          html`${count(known.registeredPopulation.count)} 人（截至
          ${day(known.registeredPopulation.asOf)}，来源：${known.registeredPopulation.source}）`,
        ],
        ['负面清单审查', screening(known.negativeListPassed)],
      ])}`,
};

function screening(passed: boolean | null): string {
  if (passed === null) return '尚未审查';
  return passed ? '已审查，未列入负面清单' : '列入负面清单，不得购买';
}

const budget: Section = {
  id: 'budget',
  title: '预算',
  basis: '《政府采购法》第六条',
  localBasis: '四（二）',
  content: ({ budget: secured }) =>
    secured &&
    html`${facts([
      ['预算总额', html`${money(secured.totalFen)}<span class="exact">（${yuan(secured.totalFen)}）</span>`],
      ['采购意向公开', secured.intentPublishedOn ? day(secured.intentPublishedOn) : '未公开'],
    ])}
    ${table(
      '资金来源',
      [{ name: '资金来源' }, { name: '金额', numeric: true }, { name: '占比', numeric: true }],
      secured.lines.map(({ fundSource, amountFen }) => [
        fundSource,
        yuan(amountFen),
        `${percent(amountFen, secured.totalFen) ?? 0}%`,
      ]),
    )}`,
};

const procurement: Section = {
  id: 'procurement',
  title: '采购',
  basis: '《政府采购法实施条例》第四十三条',
  content: ({ procurement: award }) =>
    award &&
    html`${facts([
      ['采购方式', award.method],
      ['承接主体', award.supplier.name],
      ['统一社会信用代码', html`<span class="code">${award.supplier.uscc}</span>`],
      ['成交金额', html`${money(award.priceFen)}<span class="exact">（${yuan(award.priceFen)}）</span>`],
      ['确定日期', day(award.decidedOn)],
      ['确定依据', award.basis],
    ])}
    ${exceptions(award)}`,
};

const ruleName = (ruleId: string): string => clauseById(ruleId)?.title.zh ?? '原则性要求';

/** What departed from an in-principle rule stands on the page with its reason. */
const exceptions = ({ exceptions: justified }: NonNullable<PublicSnapshot['procurement']>): Content =>
  justified.length === 0
    ? html`<p>本次采购没有例外事项。</p>`
    : html`<div class="note">
        <h4>例外事项及理由</h4>
        <dl>
          ${justified.map(
            ({ ruleId, reason }) =>
              html`<dt>${ruleName(ruleId)}<span class="code">（规则 ${ruleId}）</span></dt>
                <dd>${reason}</dd>`,
          )}
        </dl>
      </div>`;

export const BEFORE: readonly Section[] = [overview, needs, budget, procurement];
