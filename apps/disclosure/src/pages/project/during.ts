import { html, type Content, type Html } from '../../html/html.js';
import { count, day, money, orUnknown, percent, yuan } from '../../html/format.js';
import { label, policyName } from '../../html/labels.js';
import type { PublicAmendment, PublicSnapshot } from '#domain';
import { bar, facts, table } from '../parts.js';
import type { Section } from './section.js';

type Contract = NonNullable<PublicSnapshot['contract']>[number];
type Target = NonNullable<PublicSnapshot['targets']>[number];

const contract: Section = {
  id: 'contract',
  title: '合同',
  basis: '《政府采购法实施条例》第五十条',
  content: ({ contract: signed }) => (signed && signed.length > 0 ? signed.map(oneContract) : null),
};

const oneContract = (one: Contract): Html =>
  html` <h4>合同 <span class="code">${one.number}</span></h4>
    ${facts([
      [
        one.amendments ? '合同金额（变更后）' : '合同金额',
        html`${money(one.amountFen)}<span class="exact">（${yuan(one.amountFen)}）</span>`,
      ],
      ['签订日期', day(one.signedOn)],
      ['服务期限', html`${day(one.startsOn)} 至 ${day(one.endsOn)}`],
      ['合同公告', one.publishedOn ? day(one.publishedOn) : '尚未公告'],
      [
        '适用政策',
        one.policyVersionId === null ? '签订时无有效市级专项政策' : policyName(one.policyVersionId),
      ],
    ])}
    ${one.amendments && amendmentTable(one.amendments)}
    ${
      one.policyVersionId === null &&
      html`<div class="note">
        <h5>签订时无有效市级专项政策的说明</h5>
        <p>${orUnknown(one.policyGapReason)}</p>
      </div>`
    }`;

/** 合同变更公告: what changed, why, by which text, and when it was told. */
const amendmentTable = (amendments: readonly PublicAmendment[]): Html =>
  table(
    '合同变更',
    [
      { name: '次数' },
      { name: '变更日期' },
      { name: '变更公告' },
      { name: '变更条款' },
      { name: '原因与内容' },
      { name: '金额增减', numeric: true },
      { name: '变更后服务期至' },
    ],
    amendments.map(({ no, amendedOn, publishedOn, clauses, reason, text, amountChangeFen, endsOn }) => [
      `第 ${no} 次`,
      day(amendedOn),
      publishedOn ? day(publishedOn) : '尚未公告',
      clauses.join('、'),
      `${reason}；${text}`,
      yuan(amountChangeFen),
      day(endsOn),
    ]),
  );

const targets: Section = {
  id: 'targets',
  title: '绩效目标与进度',
  localBasis: '三（四）、四（三）',
  content: ({ targets: set }) =>
    set && set.length > 0
      ? html`${table(
          '绩效目标',
          [
            { name: '目标' },
            { name: '类别' },
            { name: '目标值', numeric: true },
            { name: '权重', numeric: true },
            { name: '已确认', numeric: true },
            { name: '完成率' },
          ],
          set.map((target) => [
            target.name,
            label('targetClass', target.class),
            goal(target),
            target.weight,
            target.confirmed === null ? '—' : `${count(target.confirmed)} ${target.unit}`,
            progress(target),
          ]),
        )}${quarters(set)}`
      : null,
};

const goal = ({ operator, value, unit }: Target): string =>
  value === null ? label('operator', operator) : `${operator} ${count(value)} ${unit}`;

function progress({ confirmed, value }: Target): Content {
  const reached = confirmed === null || value === null ? null : percent(confirmed, value);
  return reached === null
    ? html`<span class="none">不由服务记录计量</span>`
    : html`<span class="progress">${bar(reached)}<span class="progress-text">${reached}%</span></span>`;
}

/** Confirmed quantities by quarter; drawn against the target's strongest quarter. */
function quarters(set: readonly Target[]): Content {
  const measured = set.filter(({ byQuarter }) => byQuarter.length > 0);
  const names = [
    ...new Set(measured.flatMap(({ byQuarter }) => byQuarter.map(({ quarter }) => quarter))),
  ].sort();
  if (names.length === 0) return null;
  return table(
    '各季度已确认服务量',
    [{ name: '目标' }, ...names.map((quarter) => ({ name: quarterName(quarter), numeric: true }))],
    measured.map(({ name, unit, byQuarter }) => {
      const most = Math.max(...byQuarter.map(({ quantity }) => quantity));
      return [
        `${name}（${unit}）`,
        ...names.map((quarter) => {
          const quantity = byQuarter.find((one) => one.quarter === quarter)?.quantity ?? 0;
          return html`<span class="quarter">${count(quantity)}${bar(percent(quantity, most) ?? 0)}</span>`;
        }),
      ];
    }),
  );
}

/** `2025Q1` as 2025年1季度. */
const quarterName = (quarter: string): string => quarter.replace(/^(\d{4})Q([1-4])$/, '$1年$2季度');

const issues: Section = {
  id: 'issues',
  title: '问题与整改',
  localBasis: '四（三）',
  content: ({ issues: raised }) =>
    raised && raised.length > 0
      ? table(
          '问题清单',
          [
            { name: '问题类型' },
            { name: '程度' },
            { name: '提出日期' },
            { name: '整改期限' },
            { name: '状态' },
            { name: '完成日期' },
          ],
          raised.map((issue) => [
            label('issueType', issue.type),
            label('severity', issue.severity),
            day(issue.raisedOn),
            day(issue.dueOn),
            label('issueStatus', issue.status),
            issue.rectifiedOn ? day(issue.rectifiedOn) : '—',
          ]),
        )
      : null,
};

export const DURING: readonly Section[] = [contract, targets, issues];
