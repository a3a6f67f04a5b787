import { html, type Content, type Html } from '../html/html.js';
import type { View } from '../html/view.js';
import { STYLE_PATH } from './style.js';

export const SITE_NAME = '天津市社会工作服务站政府购买服务信息公开';

export interface Page {
  readonly title: string;
  /** 当前位置, below 首页; the last one is the page itself. */
  readonly crumbs: readonly { readonly text: string; readonly path?: string }[];
  readonly section?: 'projects' | 'cases' | 'about';
  /** Same data for machines. */
  readonly alternate?: string;
  readonly body: Content;
}

const SECTIONS = [
  ['projects', '/', '项目公开'],
  ['cases', '/cases', '外部公开案例'],
  ['about', '/about', '关于本站'],
] as const;

const navigation = (view: View, current: Page['section']): Html =>
  html` <nav class="main-nav" aria-label="主导航">
    <ul>
      ${SECTIONS.map(
        ([section, path, text]) =>
          html`<li>
            <a href="${view.link(path)}" ${section === current && html` aria-current="page"`}>${text}</a>
          </li>`,
      )}
    </ul>
  </nav>`;

const breadcrumb = (view: View, crumbs: Page['crumbs']): Html =>
  html` <nav class="crumbs" aria-label="当前位置">
    <span aria-hidden="true">当前位置：</span>
    <ol>
      <li><a href="${view.link('/')}">首页</a></li>
      ${crumbs.map(({ text, path }) =>
        path === undefined
          ? html`<li><span aria-current="page">${text}</span></li>`
          : html`<li><a href="${view.link(path)}">${text}</a></li>`,
      )}
    </ol>
  </nav>`;

function footer(view: View): Html {
  const { site } = view;
  const facts = [
    ['主办单位', site.sponsor],
    ['联系方式', site.contact],
    ['网站标识码', site.siteCode],
    ['ICP备案号', site.icpNumber],
    ['公安备案号', site.policeNumber],
  ] as const;
  return html` <footer class="site-footer">
    <div class="wrap">
      <p>
        ${facts.filter(([, value]) => value !== '').map(([name, value]) => html`<span>${name}：${value}</span>`)}
      </p>
      <p><a href="${view.link('/about')}">关于本站与法律依据</a></p>
      <p>本站只读公开经审核发布的信息，不收集访问者个人信息，不使用脚本和 Cookie。</p>
    </div>
  </footer>`;
}

/** A whole page: everything works without a script. */
export function layout(view: View, page: Page): Html {
  const title = page.crumbs.length === 0 ? SITE_NAME : `${page.title} - ${SITE_NAME}`;
  return html`<!doctype html>
    <html lang="zh-CN" ${view.largeText && html` class="large"`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${STYLE_PATH}" />
        ${page.alternate !== undefined && html`<link rel="alternate" type="application/json" href="${page.alternate}" />`}
      </head>
      <body>
        <a class="skip" href="#content">跳到正文</a>
        <header class="site-header">
          <div class="wrap">
            <p class="site-name"><a href="${view.link('/')}">${SITE_NAME}</a></p>
            <p class="text-size"><a href="${view.otherSize}">${view.largeText ? '标准版' : '长辈版'}</a></p>
          </div>
          <div class="nav-bar"><div class="wrap">${navigation(view, page.section)}</div></div>
        </header>
        <div class="wrap">
          ${page.crumbs.length > 0 && breadcrumb(view, page.crumbs)}
          <main id="content" tabindex="-1">${page.body}</main>
        </div>
        ${footer(view)}
      </body>
    </html> `;
}
