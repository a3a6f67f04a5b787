import { html, type Html } from '../html/html.js';
import type { View } from '../html/view.js';
import { layout } from './layout.js';
import { facts } from './parts.js';

const BASES = [
  ['《中华人民共和国政府采购法》', '第六条、第四十一条、第四十七条'],
  [
    '《中华人民共和国政府采购法实施条例》',
    '第十五条（需求征求意见）、第四十三条（结果公告）、第四十五条（验收结果公开）、第五十条（合同公告）',
  ],
  ['《中华人民共和国政府信息公开条例》', '主动公开'],
  ['《政府购买服务管理办法》（财政部令第102号）', '公开择优、讲求绩效'],
  ['津民发〔2024〕13号', '四（三）主动向社会公布，接受社会监督；2024-08-13 至 2025-12-31 有效'],
] as const;

export function aboutPage(view: View): Html {
  const { site } = view;
  const configured = (value: string): string => value || '未配置';
  return layout(view, {
    title: '关于本站',
    crumbs: [{ text: '关于本站' }],
    section: 'about',
    body: html` <article class="prose">
      <h1>关于本站</h1>
      <p>
        本站公开街道（乡镇）社会工作服务站政府购买服务项目的全过程：事前的需求、预算与采购，事中的合同、目标与进度，事后的验收、评价、付款和整改。
      </p>
      <h2>内容从哪里来</h2>
      <p>
        每个项目的公开内容由编制人员从业务记录中生成，经另一名审核人员审核后发布。本站只显示已发布的定稿，不能读取任何未公开的业务数据。每一版都带有发布日期和内容摘要（SHA-256），可以核对页面与审核内容是否一致。
      </p>
      <h2>不公开什么</h2>
      <p>
        不公开服务对象和工作人员的姓名、证件号码、电话、住址、照片、健康状况等个人信息。服务对象意见只公布人数；人数少于
        5 的以“&lt;5”表示。
      </p>
      <h2>反馈与答复</h2>
      <p>
        每个项目页面设有“社会监督”栏。反馈不需要登录，直接送达受理平台，不经过本站；原文加密保存，经审核、遮盖个人信息后公开，自提交之日起
        20 个工作日内由购买主体答复，提交人可凭提交时得到的凭证评分一次，也可随时撤回。未予公开的，公布理由。
      </p>
      <h2>演示数据与外部案例</h2>
      <p>
        标有“演示数据”的项目是为演示而虚构的，不代表任何真实单位的行为。“外部公开案例”来自其他地方的公开网页，按来源原样登记并附出处，与本市项目无关；规则对照仅供学习比较，不是认定。
      </p>
      <h2>法律依据</h2>
      <ul>
        ${BASES.map(([name, articles]) => html`<li>${name}：${articles}</li>`)}
      </ul>
      <h2>如何使用</h2>
      <p>
        所有页面不需要登录，不需要脚本，可以打印，也可以使用键盘和读屏软件浏览。页面右上角可以切换“长辈版”（大字）。每个页面都有同样内容的
        JSON 数据，可以自由引用，请注明来源和发布日期。
      </p>
      <h2>网站信息</h2>
      ${facts([
        ['主办单位', configured(site.sponsor)],
        ['联系方式', configured(site.contact)],
        ['网站标识码', configured(site.siteCode)],
        ['ICP备案号', configured(site.icpNumber)],
        ['公安备案号', configured(site.policeNumber)],
      ])}
    </article>`,
  });
}
