import type { ContractEvent, PlainDate, ProjectEvent, PublicSnapshot } from '#domain';
import type { ProjectRecord } from './project-record.js';

const OUTCOMES = { pass: '通过', 'pass-with-rectification': '整改后通过', fail: '未通过' } as const;
const MEASURES = {
  renew: '续签',
  're-tender': '重新采购',
  reduce: '核减经费',
  withhold: '暂缓支付',
  none: '不作调整',
} as const;

/** One short sentence for the public, or null where the step is of no public interest. */
function sentence({ type, data }: ProjectEvent | ContractEvent): string | null {
  switch (type) {
    case 'ProjectDrafted':
      return '项目立项。';
    case 'NeedsAssessed':
      return '完成需求评估。';
    case 'NegativeListScreened':
      return data.passed ? '通过负面清单审查。' : '未通过负面清单审查，不得购买。';
    case 'TargetsSet':
      return `设定绩效目标 ${data.targets.length} 项。`;
    case 'BudgetSecured':
      return '落实预算。';
    case 'ExAnteAssessed':
      return '完成事前评估。';
    case 'IntentPublished':
      return '公开采购意向。';
    case 'AcceptancePlanDefined':
      return '确定履约验收方案。';
    case 'ExceptionJustified':
      return `批准规则 ${data.ruleId} 的例外。`;
    case 'ProjectPurchased':
      return `确定承接主体：${data.supplier.name}。`;
    case 'ContractSigned':
      return `签订合同 ${data.number}。`;
    case 'ContractPublished':
      return '公告合同。';
    case 'ContractFiled':
      return '合同备案。';
    case 'ContractAmended':
      return `合同变更（第 ${data.amendmentNo} 次）。`;
    case 'ContractAmendmentPublished':
      return '公告合同变更。';
    case 'ContractTerminated':
      return '合同终止。';
    case 'AcceptanceOpened':
      return data.kind === 'final' ? '启动期末验收。' : '启动阶段验收。';
    case 'AcceptanceConcluded':
      return `履约验收结论：${OUTCOMES[data.outcome]}。`;
    case 'EvaluationCompleted':
      return `绩效评价完成，得分 ${data.rawScore}，等级“${data.grade}”。`;
    case 'EvaluationResultApplied':
      return `评价结果应用：${MEASURES[data.measure]}。`;
    case 'PerformanceMonitored':
      return '开展绩效监控。';
    case 'EvaluationAppealed':
      return '对评价结果提出申诉。';
    case 'EvaluationReviewed':
      return `复核评价：${data.reviewed.rawScore} 分，等级“${data.reviewed.grade}”。`;
    case 'EvaluationComposed':
      return `综合评价：${data.rawScore} 分，等级“${data.grade}”。`;
    case 'IssueReopened':
      return '重新打开一项问题。';
    case 'IssueRiskAccepted':
      return '接受一项问题的风险。';
    case 'PaymentPaid':
      return '支付一笔合同款。';
    case 'IssueRaised':
      return '提出一项问题。';
    case 'IssueRectified':
      return '一项问题整改完成。';
    case 'ContractSettled':
      return '合同结清。';
    case 'ProjectAbandoned':
      return '终止采购。';
    case 'ProjectClosed':
      return '项目结项。';
    case 'WorkerAssigned':
    case 'WorkerReleased':
    case 'ExceptionRequested':
    case 'ContractReserved':
    case 'ContractVoided':
    case 'SubcontractApproved':
    case 'SurveySubmitted':
    case 'IssueEscalated':
    case 'IssueRiskAcceptanceRequested':
    case 'UserOpinionRecorded':
    case 'AcceptanceSigned':
    case 'EvaluationStarted':
    case 'PaymentRequested':
    case 'PaymentApproved':
    case 'IssueAssigned':
    case 'RectificationSubmitted':
    case 'RectificationRejected':
    case 'ComplianceChecked':
    case 'ComplianceReassessed':
    case 'SupervisionNoted':
    case 'DisclosureNoted':
    case 'PolicyShiftDetected':
      return null;
  }
}

export function timelineOf({ project, contracts }: ProjectRecord): NonNullable<PublicSnapshot['timeline']> {
  const told = [...project, ...contracts.flatMap(({ events }) => events)].flatMap(({ on, event }) => {
    const text = sentence(event);
    return text === null ? [] : [{ on, text }];
  });
  return told.sort((a: { on: PlainDate }, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
