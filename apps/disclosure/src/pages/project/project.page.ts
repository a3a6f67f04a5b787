import { html, type Html } from '../../html/html.js';
import { day, money } from '../../html/format.js';
import { label } from '../../html/labels.js';
import type { View } from '../../html/view.js';
import { cardOf, type PublicCard, type PublicSnapshot } from '#domain';
import type { Publication, PublicationWithVersions } from '../../publications/publication.js';
import { layout } from '../layout.js';
import { demonstrationTag, facts, gapTag, gradeOf, phaseTag, tag } from '../parts.js';
import { AFTER } from './after.js';
import { BEFORE } from './before.js';
import { DURING } from './during.js';
import { feedbackSection } from './feedback.js';
import { renderSection, type Section } from './section.js';
import { versionList, withdrawnNote } from './versions.js';

const STORY = [
  { id: 'before', name: '事前', about: '为什么买、买什么、向谁买', sections: BEFORE },
  { id: 'during', name: '事中', about: '合同约定与服务进度', sections: DURING },
  { id: 'after', name: '事后', about: '验收、评价与付款', sections: AFTER },
] as const;

const timeline: Section = {
  id: 'timeline',
  title: '大事记',
  content: ({ timeline: told }) =>
    told && told.length > 0
      ? html`<ol class="timeline">
          ${told.map(
            ({ on, text }) =>
              html`<li>
                ${day(on)}
                <p>${text}</p>
              </li>`,
          )}
        </ol>`
      : null,
};

export function projectPage(view: View, { publication, versions, feedback }: PublicationWithVersions): Html {
  const { projectId, snapshot } = publication;
  return layout(view, {
    title: snapshot.overview.name,
    crumbs: [{ text: '项目公开', path: '/' }, { text: snapshot.overview.name }],
    section: 'projects',
    alternate: `/projects/${projectId}.json`,
    body: html` ${heading(publication)}
      <div class="with-contents">
        ${CONTENTS}
        <div class="story">
          ${STORY.map(
            ({ id, name, about, sections }) =>
              html` <section class="phase" id="phase-${id}" aria-labelledby="phase-${id}-title">
                <h2 id="phase-${id}-title">${name}<small>${about}</small></h2>
                ${sections.map((section) => renderSection(section, snapshot))}
              </section>`,
          )}
          ${feedbackSection(view, publication, feedback)}
          <section class="phase" id="record" aria-labelledby="record-title">
            <h2 id="record-title">过程与公开信息</h2>
            ${renderSection(timeline, snapshot)} ${publicationInfo(publication)}
            ${versionList(publication, versions)}
          </section>
        </div>
      </div>`,
  });
}

function heading({ snapshot, publishedOn, withdrawn }: Publication): Html {
  const { overview, demonstration } = snapshot;
  const card = cardOf(snapshot);
  return html`<header class="page-head">
    <p class="tags">
      ${phaseTag(overview.phase)}${tag(label('category', overview.category))}${gapTag(card)}${demonstrationTag(demonstration)}
    </p>
    <h1>${overview.name}</h1>
    <p class="source">发布日期：${day(publishedOn)}<span>来源：${overview.purchaser.name}</span></p>
    ${withdrawnNote(withdrawn)}
    ${demonstration && html`<p class="note">演示数据：本项目为演示而虚构，不代表任何真实单位的行为。</p>`}
    ${overview.phase === 'rejected' && html`<p class="note">本项目列入政府购买服务负面清单，未予立项。</p>`}
    ${
      overview.abandoned &&
      html`<p class="note">
        本项目已于${day(overview.abandoned.on)}终止采购，未签订合同。原因：${overview.abandoned.reason}
      </p>`
    }
    ${keyFigures(snapshot, card)}
  </header>`;
}

function keyFigures(snapshot: PublicSnapshot, card: PublicCard): Html {
  const { amount } = card;
  const last = snapshot.contract?.at(-1);
  return html`<dl class="figures">
    ${
      amount &&
      html`<div>
        <dt>${label('amount', amount.kind)}</dt>
        <dd>${money(amount.fen)}</dd>
      </div>`
    }
    ${
      last &&
      html`<div>
        <dt>服务期限</dt>
        <dd class="dates">${day(last.startsOn)} 至 ${day(last.endsOn)}</dd>
      </div>`
    }
    <div>
      <dt>当前阶段</dt>
      <dd>${label('phase', snapshot.overview.phase)}</dd>
    </div>
    <div>
      <dt>评价等级</dt>
      <dd>${gradeOf(card) ?? '尚未评价'}</dd>
    </div>
  </dl>`;
}

const CONTENTS: Html = html`<nav class="contents" aria-label="本页目录">
  <ul>
    ${STORY.map(
      ({ id, name, sections }) =>
        html`<li>
          <a href="#phase-${id}">${name}</a>
          <ul>
            ${sections.map((section) => html`<li><a href="#${section.id}">${section.title}</a></li>`)}
          </ul>
        </li>`,
    )}
    <li><a href="#feedback">社会监督</a></li>
    <li><a href="#record">过程与公开信息</a></li>
  </ul>
</nav>`;

const publicationInfo = ({
  projectId,
  publishedOn,
  snapshotHash,
  publications,
  position,
}: Publication): Html =>
  html` <section id="publication" aria-labelledby="publication-title">
    <h3 id="publication-title">公开信息</h3>
    ${facts([
      ['发布日期', day(publishedOn)],
      ['版本', html`第 ${publications} 版<span class="code">（记录位置 ${position}）</span>`],
      ['审核内容摘要（SHA-256）', html`<span class="code">${snapshotHash}</span>`],
      ['同一数据', html`<a href="/projects/${projectId}.json">JSON</a>`],
    ])}
    <p class="hint">页面内容为编制、审核、发布三个环节后的定稿；摘要对应审核时的完整内容。</p>
  </section>`;
