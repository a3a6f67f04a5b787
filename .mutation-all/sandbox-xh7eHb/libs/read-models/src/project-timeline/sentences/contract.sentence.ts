// @ts-nocheck
import { STAFF_ROLES, type ComplianceEvent, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';
import { brief, rmb, WORDS, yuan } from '../../kernel/words.js';
import { contractLifeSentence } from './contract-life.sentence.js';
import { evaluationSentence } from './evaluation.sentence.js';
import { issueSentence } from './issue.sentence.js';

export function contractSentence(event: Exclude<EventOf<'contract'>, ComplianceEvent>): Text {
  switch (event.type) {
    case 'ContractSigned': {
      const { number, supplier, amountFen, startsOn, endsOn } = event.data;
      return {
        zh: `与${supplier.name}签订合同 ${number}，金额 ${yuan(amountFen)}，期限 ${startsOn} 至 ${endsOn}`,
        en: `Contract ${number} signed with ${supplier.name}: ${rmb(amountFen)}, ${startsOn} to ${endsOn}`,
      };
    }
    case 'ContractVoided':
      return { zh: `合同作废：${brief(event.data.reason)}`, en: 'Contract voided before it was signed' };
    case 'ContractPublished':
    case 'ContractFiled':
    case 'ContractAmended':
    case 'ContractAmendmentPublished':
    case 'SubcontractApproved':
    case 'ContractTerminated':
    case 'PerformanceMonitored':
      return contractLifeSentence(event);
    case 'AcceptanceOpened': {
      const { kind, stage } = event.data;
      return {
        zh: `启动${WORDS.acceptanceKind[kind]}${stage ? `（${stage}）` : ''}`,
        en: `${kind === 'final' ? 'Final' : 'Stage'} acceptance opened`,
      };
    }
    case 'UserOpinionRecorded':
      return {
        zh: `记录服务对象意见：${WORDS.satisfaction[event.data.satisfaction]}`,
        en: `Service user's opinion recorded: ${event.data.satisfaction}`,
      };
    case 'AcceptanceSigned':
      return { zh: '验收人员签字', en: 'Acceptance signed by a member' };
    case 'AcceptanceConcluded':
      return {
        zh: `验收结论：${WORDS.outcome[event.data.outcome]}，验收金额 ${yuan(event.data.acceptedFen)}`,
        en: `Acceptance concluded: ${event.data.outcome}, ${rmb(event.data.acceptedFen)}`,
      };
    case 'EvaluationStarted':
    case 'SurveySubmitted':
    case 'EvaluationCompleted':
    case 'EvaluationAppealed':
    case 'EvaluationReviewed':
    case 'EvaluationComposed':
    case 'EvaluationResultApplied':
      return evaluationSentence(event);
    case 'PaymentRequested':
      return {
        zh: `申请付款 ${yuan(event.data.amountFen)}`,
        en: `Payment requested: ${rmb(event.data.amountFen)}`,
      };
    case 'PaymentApproved':
      return { zh: '批准付款', en: 'Payment approved' };
    case 'PaymentPaid':
      return {
        zh: `支付 ${yuan(event.data.amountFen)}（${event.data.paidOn}）`,
        en: `Paid ${rmb(event.data.amountFen)} on ${event.data.paidOn}`,
      };
    case 'WorkerAssigned': {
      const { workerId, role } = event.data;
      return {
        zh: `${STAFF_ROLES[role]} ${workerId} 进入项目人员名册`,
        en: `Worker ${workerId} put on the roster (${role})`,
      };
    }
    case 'WorkerReleased':
      return {
        zh: `${event.data.workerId} 于 ${event.data.until} 离开项目人员名册`,
        en: `Worker ${event.data.workerId} left the roster on ${event.data.until}`,
      };
    case 'ContractSettled':
      return {
        zh: `合同结清，累计支付 ${yuan(event.data.paidFen)}`,
        en: `Contract settled, ${rmb(event.data.paidFen)} paid in all`,
      };
    default:
      return issueSentence(event);
  }
}
