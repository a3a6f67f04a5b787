// @ts-nocheck
import { unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';
import { brief, rmb, WORDS, yuan } from '../../kernel/words.js';

export type ContractLifeEvent = Extract<
  EventOf<'contract'>,
  {
    type:
      | 'ContractPublished'
      | 'ContractFiled'
      | 'ContractAmended'
      | 'ContractAmendmentPublished'
      | 'SubcontractApproved'
      | 'ContractTerminated'
      | 'PerformanceMonitored';
  }
>;

/** From the publication of a contract to its end. */
export function contractLifeSentence(event: ContractLifeEvent): Text {
  switch (event.type) {
    case 'ContractPublished':
      return {
        zh: `在${event.data.medium}公告合同（${event.data.publishedOn}）`,
        en: `Contract published on ${event.data.publishedOn}`,
      };
    case 'ContractFiled':
      return { zh: `合同备案（${event.data.filedOn}）`, en: `Contract filed on ${event.data.filedOn}` };
    case 'ContractAmended': {
      const { amendmentNo, clauses, amountFen, endsOn, ground, reason } = event.data;
      return {
        zh: `第 ${amendmentNo} 次变更合同（${WORDS.amendmentGround[ground]}；${clauses.join('、')}）：金额 ${yuan(amountFen)}，至 ${endsOn}；${brief(reason)}`,
        en: `Contract amended (no. ${amendmentNo}, ${ground}): ${rmb(amountFen)}, to ${endsOn}`,
      };
    }
    case 'ContractAmendmentPublished':
      return {
        zh: `在${event.data.medium}公告第 ${event.data.amendmentNo} 次合同变更（${event.data.publishedOn}）`,
        en: `Amendment ${event.data.amendmentNo} published on ${event.data.publishedOn}`,
      };
    case 'SubcontractApproved': {
      const { subcontractor, amountFen, itemKeys } = event.data;
      return {
        zh: `同意向${subcontractor.name}分包 ${itemKeys.join('、')}，金额 ${yuan(amountFen)}`,
        en: `Subcontract with ${subcontractor.name} approved: ${rmb(amountFen)}`,
      };
    }
    case 'ContractTerminated':
      return {
        zh: `合同终止（${WORDS.terminationReason[event.data.reason]}）：${brief(event.data.explanation)}`,
        en: `Contract terminated: ${event.data.reason}`,
      };
    case 'PerformanceMonitored': {
      const { asOf, targetPercent, elapsedPercent, budget, deviation } = event.data;
      return {
        zh: `绩效监控（截至 ${asOf}）：目标完成 ${targetPercent ?? '—'}%，服务期已过 ${elapsedPercent}%，支付 ${budget.percent}%，${WORDS.deviation[deviation]}`,
        en: `Monitored as of ${asOf}: ${targetPercent ?? '—'} % of the targets, ${elapsedPercent} % of the term, ${budget.percent} % paid (${deviation})`,
      };
    }
    default:
      return unreachable(event);
  }
}
