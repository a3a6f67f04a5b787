import { STAFF_ROLES, unreachable, type ComplianceEvent, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';
import { brief, rmb, WORDS, yuan } from '../../kernel/words.js';
import { contractLifeSentence } from './contract-life.sentence.js';

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
      return {
        zh: `启动${WORDS.evaluationKind[event.data.kind]}，评价机构：${event.data.evaluator.name}`,
        en: `Evaluation started (${event.data.kind}) by ${event.data.evaluator.name}`,
      };
    case 'EvaluationCompleted':
      return {
        zh: `${WORDS.evaluationKind[event.data.kind]}完成：${event.data.rawScore} 分，等级“${event.data.grade}”`,
        en: `Evaluation completed: ${event.data.rawScore}, grade ${event.data.grade}`,
      };
    case 'EvaluationResultApplied':
      return {
        zh: `应用评价结果：${WORDS.measure[event.data.measure]}；${brief(event.data.reason)}`,
        en: `Evaluation result applied: ${event.data.measure}`,
      };
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
    default:
      return issueSentence(event);
  }
}

type IssueSentence = Extract<
  EventOf<'contract'>,
  {
    type:
      | 'IssueRaised'
      | 'IssueAssigned'
      | 'RectificationSubmitted'
      | 'IssueRectified'
      | 'RectificationRejected'
      | 'ContractSettled';
  }
>;

function issueSentence(event: IssueSentence): Text {
  switch (event.type) {
    case 'IssueRaised': {
      const { source, type, severity, dueOn } = event.data;
      return {
        zh: `${WORDS.issueSource[source]}提出${WORDS.severity[severity]}问题：${WORDS.issueType[type]}，须于 ${dueOn} 前整改`,
        en: `Issue raised (${severity}, ${type}), to be rectified by ${dueOn}`,
      };
    }
    case 'IssueAssigned':
      return {
        zh: `问题交由${WORDS.party[event.data.assignee.party]}${event.data.assignee.name}整改，期限 ${event.data.dueOn}`,
        en: `Issue assigned to ${event.data.assignee.name}, due ${event.data.dueOn}`,
      };
    case 'RectificationSubmitted':
      return { zh: `提交整改：${brief(event.data.measures)}`, en: 'Rectification submitted' };
    case 'IssueRectified':
      return { zh: '核验通过，问题整改完成', en: 'Rectification verified: complete' };
    case 'RectificationRejected':
      return {
        zh: `核验未通过：${WORDS.rectification[event.data.outcome]}`,
        en: `Rectification verified: ${event.data.outcome}`,
      };
    case 'ContractSettled':
      return {
        zh: `合同结清，累计支付 ${yuan(event.data.paidFen)}`,
        en: `Contract settled, ${rmb(event.data.paidFen)} paid in all`,
      };
    default:
      return unreachable(event);
  }
}
