import { html, type Html } from '../html/html.js';
import type { View } from '../html/view.js';
import { layout } from './layout.js';

const FAULTS = {
  404: ['没有找到这个页面', '地址可能有误，或者内容尚未公开。'],
  503: ['服务暂时不可用', '正在恢复，请稍后再试。'],
  400: ['地址有误', '请检查网址后再试。'],
  500: ['页面暂时无法显示', '系统已记录，请稍后再试。'],
} as const;
export type FaultStatus = keyof typeof FAULTS;

export function faultPage(view: View, status: FaultStatus): Html {
  const [title, advice] = FAULTS[status];
  return layout(view, {
    title,
    crumbs: [{ text: title }],
    body: html`<section class="fault">
      <h1>${title}</h1>
      <p>${advice}</p>
      <p><a href="${view.link('/')}">返回首页</a></p>
    </section>`,
  });
}

export const faultTitle = (status: FaultStatus): string => FAULTS[status][0];
