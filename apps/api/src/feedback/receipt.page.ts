import { escape, page } from '../http/page.js';

interface Receipt {
  readonly id: string;
  readonly dueOn: string;
  readonly token: string | null;
}

/** What the submitter of a form is to write down. */
export const receiptPage = ({ id, dueOn, token }: Receipt): string =>
  page(
    '反馈已收到',
    `<p>审核后将在该项目的公开页面显示，最迟于 <strong>${escape(dueOn)}</strong> 答复。</p>
<dl><dt>反馈编号</dt><dd><code>${escape(id)}</code></dd>
${
  token === null
    ? ''
    : `<dt>凭证</dt><dd><code>${escape(token)}</code></dd></dl>
<p>凭证只在此页显示，请抄录或截图保存：用它给答复评分（一次），也可用它撤回反馈、删除原文。</p>
<form action="feedback/${escape(id)}/withdraw" method="post"><input type="hidden" name="token" value="${escape(token)}"><button>不提交了，撤回</button></form><dl>`
}</dl>
<p lang="en">Received. It is shown on the project’s page once it is moderated, and answered by ${escape(dueOn)}.
Keep the token: only this page shows it. It rates the answer, and takes the feedback back.</p>`,
  );

export const ratedPage = (): string =>
  page('评分已记录', '<p>谢谢，评分将显示在该项目的公开页面。</p><p lang="en">Your rating is recorded.</p>');

export const withdrawnPage = (): string =>
  page(
    '反馈已撤回',
    `<p>提交的原文已销毁，不可恢复。已经公开的文字和答复不再显示；按规定保存的操作记录中仍留有遮盖个人信息后公开的文字，任何页面、列表和查询均不再显示。</p>
<p lang="en">The text as you wrote it is erased and cannot be restored. What was published of it, and the answer, are shown
no more; the log of what was done, which must be kept, still holds them as published, and no page shows them.</p>`,
  );
