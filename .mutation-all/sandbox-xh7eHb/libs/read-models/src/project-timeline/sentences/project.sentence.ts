// @ts-nocheck
import { unreachable, type DisclosureSection, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';
import { brief, rmb, yuan } from '../../kernel/words.js';

const SECTIONS: Readonly<Record<DisclosureSection, string>> = {
  overview: '概况',
  needs: '需求',
  budget: '预算',
  procurement: '采购',
  contract: '合同',
  targets: '绩效目标',
  acceptance: '验收',
  evaluation: '评价',
  payments: '付款',
  issues: '问题整改',
  timeline: '大事记',
};

export function projectSentence(event: Exclude<EventOf<'project'>, { type: 'ComplianceChecked' }>): Text {
  switch (event.type) {
    case 'ProjectDrafted': {
      const { name, purchaser } = event.data;
      return {
        zh: `${purchaser.name}起草项目“${name}”（${event.data.category === 'OTHER' ? '其他社区服务' : event.data.category}）`,
        en: `Project drafted: ${name}`,
      };
    }
    case 'NeedsAssessed': {
      const { count, asOf } = event.data.registeredPopulation;
      return {
        zh: `完成需求评估：截至 ${asOf} 户籍人口 ${count} 人；${brief(event.data.demand)}`,
        en: `Needs assessed: registered population ${count} as of ${asOf}`,
      };
    }
    case 'NegativeListScreened':
      return event.data.passed
        ? { zh: '通过负面清单审查', en: 'Negative list screened: passed' }
        : { zh: '负面清单审查：命中，不得购买', en: 'Negative list screened: hit, may not be purchased' };
    case 'TargetsSet':
      return {
        zh: `设定绩效目标 ${event.data.targets.length} 项`,
        en: `${event.data.targets.length} performance targets set`,
      };
    case 'BudgetSecured':
      return {
        zh: `落实预算 ${yuan(event.data.totalFen)}`,
        en: `Budget secured: ${rmb(event.data.totalFen)}`,
      };
    case 'ExAnteAssessed':
      return { zh: `完成事前评估：${brief(event.data.conclusion)}`, en: 'Ex-ante assessment completed' };
    case 'IntentPublished':
      return {
        zh: `在${event.data.medium}公开采购意向（${event.data.publishedOn}）`,
        en: `Procurement intent published on ${event.data.publishedOn}`,
      };
    case 'AcceptancePlanDefined':
      return {
        zh: `制定履约验收方案，共 ${event.data.stages.length} 个阶段`,
        en: `Acceptance plan defined with ${event.data.stages.length} stages`,
      };
    case 'ExceptionRequested':
      return {
        zh: `就 ${event.data.ruleId} 申请例外：${brief(event.data.reason)}`,
        en: `Exception requested for ${event.data.ruleId}`,
      };
    case 'ExceptionJustified':
      return { zh: `批准 ${event.data.ruleId} 的例外`, en: `Exception approved for ${event.data.ruleId}` };
    case 'ProjectPurchased': {
      const { method, supplier, priceFen } = event.data;
      return {
        zh: `以${method}方式确定承接主体${supplier.name}，成交价 ${yuan(priceFen)}`,
        en: `Purchased from ${supplier.name} for ${rmb(priceFen)}`,
      };
    }
    case 'AwardPublished': {
      const { medium, noticeIssuedOn, publishedOn } = event.data;
      return {
        zh: `${noticeIssuedOn} 发出成交通知书，在${medium}公告成交结果（${publishedOn}）`,
        en: `Notice of the award given on ${noticeIssuedOn}, the result published on ${publishedOn}`,
      };
    }
    case 'ContractReserved':
      return {
        zh: `为合同 ${event.data.number} 预留成交额度 ${yuan(event.data.amountFen)}`,
        en: `${rmb(event.data.amountFen)} of the award reserved for contract ${event.data.number}`,
      };
    case 'SupervisionNoted':
      return { zh: '项目纳入监督', en: 'Project placed under supervision' };
    case 'DisclosureNoted':
      return { zh: '着手编制公开内容', en: 'A disclosure is being prepared' };
    case 'ProjectAbandoned':
      return {
        zh: `终止采购：${brief(event.data.reason)}；档案保存至 ${event.data.retainUntil}`,
        en: `Project given up, records kept until ${event.data.retainUntil}`,
      };
    case 'ProjectClosed': {
      const { retainUntil, undisclosed = [] } = event.data;
      const missing = undisclosed.map((section) => SECTIONS[section]).join('、');
      return {
        zh: `项目结项，档案保存至 ${retainUntil}${missing && `；尚未公开：${missing}`}`,
        en: `Project closed, records kept until ${retainUntil}${missing && `; not public yet: ${undisclosed.join(', ')}`}`,
      };
    }
    default:
      return unreachable(event);
  }
}
