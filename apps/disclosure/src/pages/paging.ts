import { html, type Content, type Html } from '../html/html.js';
import { count } from '../html/format.js';
import type { Params, View } from '../html/view.js';

/** Plain links: first, last, and those around the page one is on. */
export function paging(
  view: View,
  path: string,
  query: Params & { readonly page: number },
  total: number,
  size: number,
): Content {
  const last = Math.ceil(total / size);
  if (last < 2) return null;
  const link = (page: number, text: string, rel?: string): Html =>
    html`<a
      href="${view.link(path, { ...query, page: page === 1 ? undefined : page })}"
      ${rel !== undefined && html` rel="${rel}"`}
      >${text}</a
    >`;
  const numbers = [...new Set([1, query.page - 1, query.page, query.page + 1, last])].filter(
    (page) => page >= 1 && page <= last,
  );
  return html`<nav class="paging" aria-label="分页">
    <p>第 ${count(query.page)} 页，共 ${count(last)} 页</p>
    <ul>
      ${query.page > 1 && html`<li>${link(query.page - 1, '上一页', 'prev')}</li>`}
      ${numbers.map((page) =>
        page === query.page
          ? html`<li><span aria-current="page">${page}</span></li>`
          : html`<li>${link(page, String(page))}</li>`,
      )}
      ${query.page < last && html`<li>${link(query.page + 1, '下一页', 'next')}</li>`}
    </ul>
  </nav>`;
}
