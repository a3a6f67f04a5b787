import { FEEDBACK_KINDS } from '#domain';
import { count, day } from '../../html/format.js';
import { html, type Content, type Html } from '../../html/html.js';
import { label } from '../../html/labels.js';
import type { View } from '../../html/view.js';
import type { Publication, PublishedFeedback } from '../../publications/publication.js';
import { basis, tag } from '../parts.js';
import { basisOf } from './section.js';

/** 社会监督: what the public said and was answered, and where to say more. */
export const feedbackSection = (
  { site: { feedbackUrl } }: View,
  publication: Publication,
  feedback: readonly PublishedFeedback[],
): Html =>
  html`<section class="phase" id="feedback" aria-labelledby="feedback-title">
    <h2 id="feedback-title">社会监督<small>公众反馈、答复与评分</small></h2>
    ${publication.withdrawn ? html`<p class="none">公开内容已撤回，不再显示和接收反馈。</p>` : open(feedbackUrl, publication, feedback)}
  </section>`;

const open = (
  url: string,
  { projectId, snapshot }: Publication,
  feedback: readonly PublishedFeedback[],
): Html =>
  html`${summary(feedback)}
    ${
      feedback.length > 0 &&
      html`<ol class="feedback">
        ${feedback.map((one) => entry(url, one))}
      </ol>`
    }
    <p class="hint">同一数据：<a href="/projects/${projectId}/feedback.json">JSON</a></p>
    ${url === '' ? html`<p class="none">本站未开通在线反馈，可按页脚的联系方式反映。</p>` : form(url, projectId, snapshot.contract ?? [])}
    ${basis(basisOf({ localBasis: '四（三）' }, snapshot))}`;

function summary(feedback: readonly PublishedFeedback[]): Html {
  if (feedback.length === 0) return html`<p class="none">尚无已公开的反馈。</p>`;
  const answered = feedback.filter(({ answeredOn }) => answeredOn !== null).length;
  const scores = feedback.flatMap(({ score }) => score ?? []);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return html`<p>
    最近 ${count(feedback.length)} 件，已答复 ${count(answered)}
    件${scores.length > 0 && html`，答复评分平均 ${Math.round(mean * 10) / 10} 分（${scores.length} 人评分，满分 5 分）`}。
  </p>`;
}

const entry = (url: string, one: PublishedFeedback): Html =>
  html`<li id="feedback-${one.feedbackId}">
    <p class="tags">
      ${tag(label('feedbackKind', one.kind))}${one.contractNumber !== null && tag(`合同 ${one.contractNumber}`)}
    </p>
    <p class="source">${day(one.submittedOn)} 提交<span class="code">${one.feedbackId}</span></p>
    ${said(one)} ${answerTo(one)} ${url !== '' && afterwards(url, one)}
  </li>`;

function said({ text, refusal, erasedOn, erasedFor }: PublishedFeedback): Html {
  if (text !== null) return html`<p class="said">${text}</p>`;
  return erasedOn === null
    ? html`<p class="none">未予公开：${label('refusal', refusal ?? '')}。</p>`
    : html`<p class="none">原文已于 ${day(erasedOn)} 删除：${label('erasure', erasedFor ?? '')}。</p>`;
}

function answerTo({ answer, answeredOn, daysToAnswer, score, ...one }: PublishedFeedback): Content {
  if (answeredOn === null) {
    const awaited = one.refusal === null && one.erasedFor !== 'submitter-request';
    return awaited && html`<p class="hint">答复期限 ${day(one.dueOn)}。</p>`;
  }
  return html`<div class="note">
    <h3>答复</h3>
    ${answer === null ? html`<p class="none">答复内容已随原文删除。</p>` : html`<p class="said">${answer}</p>`}
    <p class="source">
      ${day(answeredOn)} 答复，用时 ${daysToAnswer} 天<span
        >${score === null ? '提交人尚未评分' : `提交人评分 ${score} 分`}</span
      >
    </p>
  </div>`;
}

/** For whoever holds the token. */
function afterwards(url: string, one: PublishedFeedback): Content {
  const isRatable = one.answeredOn !== null && one.score === null;
  const isKept = one.erasedOn === null;
  return (
    (isRatable || isKept) &&
    html`<details>
      <summary>我是提交人</summary>
      ${isRatable && rating(url, one)} ${isKept && withdrawal(url, one)}
    </details>`
  );
}

const rating = (url: string, { feedbackId }: PublishedFeedback): Html =>
  html`<form class="search" action="${url}/${feedbackId}/rate" method="post">
    ${token(`rate-${feedbackId}`)}
    <p>
      <label for="score-${feedbackId}">对答复评分</label
      ><select id="score-${feedbackId}" name="score" required>
        ${[5, 4, 3, 2, 1].map((points) => html`<option value="${points}">${points} 分</option>`)}
      </select>
    </p>
    <p class="actions"><button>评分</button></p>
  </form>`;

const withdrawal = (url: string, { feedbackId }: PublishedFeedback): Html =>
  html`<form class="search" action="${url}/${feedbackId}/withdraw" method="post">
    ${token(`withdraw-${feedbackId}`)}
    <p class="actions"><button>撤回并删除原文</button></p>
  </form>`;

const token = (id: string): Html =>
  html`<p class="words">
    <label for="${id}">提交时得到的凭证</label
    ><input id="${id}" name="token" required maxlength="100" autocomplete="off" />
  </p>`;

const form = (url: string, projectId: string, contracts: readonly { readonly number: string }[]): Html =>
  html`<h3>我要反馈</h3>
    <form class="search" action="${url}" method="post" aria-label="提交反馈">
      <input type="hidden" name="projectId" value="${projectId}" />
      <p>
        <label for="kind">类别</label
        ><select id="kind" name="kind">
          ${Object.entries(FEEDBACK_KINDS).map(([kind, text]) => html`<option value="${kind}">${text}</option>`)}
        </select>
      </p>
      ${
        contracts.length > 1 &&
        html`<p>
          <label for="contract">合同</label
          ><select id="contract" name="contractNumber">
            <option value="">整个项目</option>
            ${contracts.map(({ number }) => html`<option value="${number}">${number}</option>`)}
          </select>
        </p>`
      }
      <p class="whole">
        <label for="text">反馈内容（5 至 2000 字）</label
        ><textarea id="text" name="text" rows="5" minlength="5" maxlength="2000" required></textarea>
      </p>
      <p class="whole hint">
        无需登录，不收集姓名和联系方式；请勿填写他人的姓名、电话、证件号码等个人信息。反馈由受理平台接收，经审核后在本页公开，自提交之日起
        20 个工作日内答复。原文加密保存一年，提交后得到的凭证可用于评分和撤回。
      </p>
      <p class="actions"><button>提交反馈</button></p>
    </form>`;
