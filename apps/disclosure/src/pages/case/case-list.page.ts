import { html, type Html } from '../../html/html.js';
import { count, day, money, orUnknown } from '../../html/format.js';
import { label } from '../../html/labels.js';
import type { View } from '../../html/view.js';
import { PAGE_SIZE } from '../../publications/project-query.js';
import { placeOf, type CaseList, type CaseQuery, type PublicCase } from '../../publications/public-case.js';
import { layout } from '../layout.js';
import { paging } from '../paging.js';
import { tag } from '../parts.js';

export function caseListPage(view: View, query: CaseQuery, list: CaseList): Html {
  return layout(view, {
    title: '外部公开案例',
    crumbs: [{ text: '外部公开案例' }],
    section: 'cases',
    alternate: view.link('/cases.json'),
    body: html` <section class="intro">
        <h1>外部公开案例</h1>
        <p>
          其他地方政府购买社会工作服务的公开案例，按来源原样登记，供学习比较。来源没有说明的，一律写“未载明”，不作推断。
        </p>
        <p class="note">
          这些案例不是本市项目。规则对照只说明“如果按本市条款看会怎样”，不构成对任何单位的评判或认定。
        </p>
      </section>
      <search>
        <form class="search" action="/cases" method="get" aria-label="查找案例">
          <p class="words">
            <label for="q">关键词</label
            ><input
              id="q"
              name="q"
              type="search"
              maxlength="100"
              value="${query.q ?? ''}"
              autocomplete="off"
            />
          </p>
          ${view.largeText && html`<input type="hidden" name="text" value="large" />`}
          <p class="actions">
            <button type="submit">查找</button><a href="${view.link('/cases')}">清除条件</a>
          </p>
        </form>
      </search>
      <section aria-labelledby="found">
        <h2 id="found" class="found">${query.q ? '符合条件的' : '全部'}案例 ${count(list.total)} 个</h2>
        ${
          list.items.length > 0 &&
          html`<ul class="projects">
            ${list.items.map((item) => card(view, item))}
          </ul>`
        }
        ${list.total === 0 && html`<p class="none">没有符合条件的案例。</p>`}
        ${paging(view, '/cases', query, list.total, PAGE_SIZE)}
      </section>
      <p class="data-link">同一数据：<a href="${view.link('/cases.json', { q: query.q })}">JSON</a></p>`,
  });
}

const card = (view: View, { caseId, facts, discrepancies, recordedOn }: PublicCase): Html =>
  html`<li>
    <article>
      <h3><a href="${view.link(`/cases/${encodeURIComponent(caseId)}`)}">${facts.title}</a></h3>
      <p class="tags">
        ${facts.stage !== null && tag(label('caseStage', facts.stage))}${
          discrepancies.length > 0 && tag(`来源数据矛盾 ${discrepancies.length} 处`, 'gap')
        }
      </p>
      <dl class="card-facts">
        <div>
          <dt>地区</dt>
          <dd>${orUnknown(placeOf(facts))}</dd>
        </div>
        <div>
          <dt>采购人</dt>
          <dd>${orUnknown(facts.purchaser)}</dd>
        </div>
        <div>
          <dt>金额</dt>
          <dd>${orUnknown(facts.amountFen === null ? null : money(facts.amountFen))}</dd>
        </div>
        <div>
          <dt>登记日期</dt>
          <dd>${day(recordedOn)}</dd>
        </div>
      </dl>
    </article>
  </li>`;
