import { CATEGORIES, DISTRICTS, GRADES, PHASES } from '../publications/choices.js';
import { html, type Content, type Html } from '../html/html.js';
import { count, day, money } from '../html/format.js';
import { label } from '../html/labels.js';
import type { View } from '../html/view.js';
import type { PublishedCard } from '../publications/publication.js';
import {
  PAGE_SIZE,
  type ProjectList,
  type ProjectQuery,
  type PublishedFigures,
} from '../publications/project-query.js';
import { layout, SITE_NAME } from './layout.js';
import { paging } from './paging.js';
import { demonstrationTag, gapTag, gradeOf, phaseTag, tag } from './parts.js';

export function listPage(view: View, query: ProjectQuery, list: ProjectList<PublishedCard>): Html {
  return layout(view, {
    title: SITE_NAME,
    crumbs: [],
    section: 'projects',
    alternate: view.link('/projects.json', { ...query }),
    body: html` <section class="intro">
        <h1>项目公开</h1>
        <p>
          街道（乡镇）社会工作服务站政府购买服务项目，从为什么买、怎么买，到服务过程、验收、评价与付款，按审核后的内容公开。
        </p>
        ${figures(list)}
      </section>
      ${searchForm(view, query)}
      <section aria-labelledby="found">
        <h2 id="found" class="found">${found(query, list.total)}</h2>
        ${
          list.items.length > 0 &&
          html`<ul class="projects">
            ${list.items.map((item) => cardItem(view, item))}
          </ul>`
        }
        ${list.total === 0 && html`<p class="none">没有符合条件的项目。可以减少条件，或<a href="${view.link('/')}">查看全部项目</a>。</p>`}
        ${paging(view, '/', query, list.total, PAGE_SIZE)}
      </section>
      ${dataLink(view, query)}`,
  });
}

const figures = ({ published, districts, totalFen }: PublishedFigures): Html =>
  html` <dl class="figures">
    <div>
      <dt>公开项目</dt>
      <dd>${count(published)}<small>个</small></dd>
    </div>
    <div>
      <dt>涉及区</dt>
      <dd>${count(districts)}<small>个</small></dd>
    </div>
    <div>
      <dt>公开金额合计</dt>
      <dd>${money(totalFen)}</dd>
    </div>
  </dl>`;

function found({ page: _page, ...conditions }: ProjectQuery, total: number): Content {
  const conditional = Object.values(conditions).some((value) => value !== undefined);
  return conditional ? `符合条件的项目 ${count(total)} 个` : `全部项目 ${count(total)} 个`;
}

function cardItem(view: View, { projectId, publishedOn, card }: PublishedCard): Html {
  const { amount } = card;
  return html`<li>
    <article>
      <h3><a href="${view.link(`/projects/${projectId}`)}">${card.name}</a></h3>
      <p class="tags">
        ${phaseTag(card.phase)}${tag(label('category', card.category))}${gapTag(card)}${demonstrationTag(card.demonstration)}
      </p>
      <dl class="card-facts">
        <div>
          <dt>服务站</dt>
          <dd>${card.station}</dd>
        </div>
        <div>
          <dt>购买主体</dt>
          <dd>${card.purchaser}</dd>
        </div>
        <div>
          <dt>${amount ? label('amount', amount.kind) : '金额'}</dt>
          <dd>${amount ? money(amount.fen) : '—'}</dd>
        </div>
        <div>
          <dt>评价等级</dt>
          <dd>${gradeOf(card) ?? '—'}</dd>
        </div>
        <div>
          <dt>发布日期</dt>
          <dd>${day(publishedOn)}</dd>
        </div>
      </dl>
    </article>
  </li>`;
}

const choice = (
  name: string,
  title: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string | undefined,
): Html =>
  html`<p>
    <label for="${name}">${title}</label
    ><select id="${name}" name="${name}">
      <option value="">全部</option>
      ${options.map(
        ([value, text]) =>
          html`<option value="${value}" ${value === chosen && html` selected`}>${text}</option>`,
      )}
    </select>
  </p>`;

const searchForm = (view: View, query: ProjectQuery): Html =>
  html` <search>
    <form class="search" action="/" method="get" aria-label="查找项目">
      <p class="words">
        <label for="q">关键词</label
        ><input id="q" name="q" type="search" maxlength="100" value="${query.q ?? ''}" autocomplete="off" />
      </p>
      ${choice('district', '区', DISTRICTS, query.district)}
      ${choice('category', '服务类别', CATEGORIES, query.category)}
      ${choice('phase', '阶段', PHASES, query.phase)} ${choice('grade', '评价等级', GRADES, query.grade)}
      ${view.largeText && html`<input type="hidden" name="text" value="large" />`}
      <p class="actions"><button type="submit">查找</button><a href="${view.link('/')}">清除条件</a></p>
    </form>
  </search>`;

const dataLink = (view: View, query: ProjectQuery): Html =>
  html`<p class="data-link">同一数据：<a href="${view.link('/projects.json', { ...query })}">JSON</a></p>`;
