import type { Problem } from './problem.js';

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A page that needs no script and no style. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title></head>
<body><main><h1>${escape(title)}</h1>${body}
</main></body></html>`;

/** A refusal, for whoever sent a form. */
export function problemPage({ title, detail, faults = [] }: Problem): string {
  const items = faults.map(
    ({ text }) => `<li>${escape(text.zh)} <span lang="en">${escape(text.en)}</span></li>`,
  );
  return page(
    title.zh,
    `<p>${escape(detail.zh)}</p><p lang="en">${escape(detail.en)}</p>
${items.length > 0 ? `<ul>${items.join('')}</ul>` : ''}<p>请返回上一页修改。 <span lang="en">Go back to the page before.</span></p>`,
  );
}
