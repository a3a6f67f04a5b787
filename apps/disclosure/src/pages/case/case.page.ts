import type { FoundDate } from '#domain';
import { html, type Content, type Html } from '../../html/html.js';
import { count, day, money, orUnknown, webAddress } from '../../html/format.js';
import { label } from '../../html/labels.js';
import type { View } from '../../html/view.js';
import { placeOf, type PublicCase } from '../../publications/public-case.js';
import { layout } from '../layout.js';
import { facts, longFacts, table, tag } from '../parts.js';
import { comparison } from './comparison.js';
import { figureName, figureText } from './figures.js';

export function casePage(view: View, found: PublicCase): Html {
  const { facts: known, recordedOn, sourceRef } = found;
  return layout(view, {
    title: known.title,
    crumbs: [{ text: '外部公开案例', path: '/cases' }, { text: known.title }],
    section: 'cases',
    alternate: `/cases/${encodeURIComponent(found.caseId)}.json`,
    body: html` <header class="page-head">
        <p class="tags">
          ${tag('外部公开案例')}${known.stage !== null && tag(label('caseStage', known.stage))}
        </p>
        <h1>${known.title}</h1>
        <p class="source">登记日期：${day(recordedOn)}<span>案例编号：${sourceRef}</span></p>
      </header>
      ${provenance(found)} ${basics(found)} ${targets(found)} ${lineItems(found)} ${evaluation(found)}
      ${discrepancies(found)} ${comparison(found.checks)}
      <p class="data-link">同一数据：<a href="/cases/${encodeURIComponent(found.caseId)}.json">JSON</a></p>`,
  });
}

const part = (id: string, title: string, content: Content): Html =>
  html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${content}
  </section>`;

function provenance({ source }: PublicCase): Html {
  const address = webAddress(source.url);
  return part(
    'source',
    '来源与说明',
    longFacts([
      [
        '来源网址',
        address
          ? html`<a class="code" href="${address}" rel="noopener noreferrer nofollow">${address}</a>`
          : orUnknown(source.url),
      ],
      ['取得方式', orUnknown(source.kind)],
      ['使用说明', orUnknown(source.caveats)],
    ]),
  );
}

const amount = (fen: number | null): Content => orUnknown(fen === null ? null : money(fen));
const foundDate = (date: FoundDate | null): Content =>
  date === null ? orUnknown(null) : html`${date.value}${date.remark !== null && `（${date.remark}）`}`;

const basics = ({ facts: known }: PublicCase): Html =>
  part(
    'facts',
    '来源所载事实',
    facts([
      ['地区', orUnknown(placeOf(known))],
      ['采购人', orUnknown(known.purchaser)],
      ['采购人层级', orUnknown(known.purchaserLevel)],
      ['承接主体', orUnknown(known.supplier)],
      ['采购方式', orUnknown(known.procurementMethod)],
      ['合同编号', orUnknown(known.contractNo)],
      ['预算', amount(known.budgetFen)],
      ['合同（成交）金额', amount(known.amountFen)],
      ['年度金额', amount(known.annualAmountFen)],
      ['服务期限', orUnknown(known.servicePeriod)],
      ['公布日期', foundDate(known.publishedOn)],
      ['签订日期', foundDate(known.signedOn)],
      ['站点数', orUnknown(known.stations === null ? null : `${count(known.stations)} 个`)],
      ['人员配备', orUnknown(known.staffing)],
      ['付款约定', orUnknown(known.paymentTerms)],
      ['结果', orUnknown(known.result)],
    ]),
  );

const targets = ({ facts: { targets: set } }: PublicCase): Content =>
  set.length > 0 &&
  part(
    'targets',
    '服务目标',
    table(
      '来源所载服务目标',
      [{ name: '目标' }, { name: '数量', numeric: true }, { name: '单位' }, { name: '说明' }],
      set.map(({ name, quantity, unit, note }) => [
        name,
        orUnknown(quantity === null ? null : count(quantity)),
        unit ?? '—',
        note ?? '—',
      ]),
    ),
  );

const lineItems = ({ facts: { lineItems: lines } }: PublicCase): Content =>
  lines.length > 0 &&
  part(
    'items',
    '明细',
    table(
      '来源所载明细',
      [{ name: '明细' }, { name: '数字' }],
      lines.map(({ name, figures }) => [
        name,
        Object.entries(figures)
          .map(([figure, value]) => `${figureName(figure)} ${figureText(figure, value)}`)
          .join('；') || '—',
      ]),
    ),
  );

function evaluation({ facts: { evaluation: reported } }: PublicCase): Content {
  if (reported === null) return null;
  return part(
    'evaluation',
    '评价',
    facts(
      Object.entries(reported).map(([name, value]) => [
        figureName(name),
        orUnknown(Array.isArray(value) ? value.join('、') : (value as string | number | null)),
      ]),
    ),
  );
}

const discrepancies = ({ discrepancies: found }: PublicCase): Content =>
  found.length > 0 &&
  part(
    'discrepancies',
    '来源数据矛盾',
    html`<p>同一事项在来源中有不同数值。本站如实并列，不作取舍。</p>
      ${table(
        '并列数值',
        [{ name: '事项' }, { name: '各处数值' }],
        found.map(({ field, values }) => [
          figureName(field),
          html`<ul class="values">
            ${values.map(({ value, source }) => html`<li>${value}<span class="hint">（${source}）</span></li>`)}
          </ul>`,
        ]),
      )}`,
  );
