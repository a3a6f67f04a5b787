// @ts-nocheck
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

const SAID = {
  ProjectDrafted: '项目立项。',
  NeedsAssessed: '完成需求评估。',
  BudgetSecured: '落实预算。',
  ExAnteAssessed: '完成事前评估。',
  IntentPublished: '公开采购意向。',
  AcceptancePlanDefined: '确定履约验收方案。',
  ContractPublished: '公告合同。',
  ContractFiled: '合同备案。',
  ContractAmendmentPublished: '公告合同变更。',
  ContractTerminated: '合同终止。',
  PerformanceMonitored: '开展绩效监控。',
  EvaluationAppealed: '对评价结果提出申诉。',
  IssueReopened: '重新打开一项问题。',
  IssueRiskAccepted: '接受一项问题的风险。',
  PaymentPaid: '支付一笔合同款。',
  IssueRaised: '提出一项问题。',
  IssueRectified: '一项问题整改完成。',
  ContractSettled: '合同结清。',
  ProjectAbandoned: '终止采购。',
  ProjectClosed: '项目结项。',
} as const;
type Said = Extract<ProjectEvent | ContractEvent, { type: keyof typeof SAID }>;
const isSaid = (event: ProjectEvent | ContractEvent): event is Said => Object.hasOwn(SAID, event.type);

/** One short sentence for the public, or null where the step is of no public interest. */
function sentence(event: ProjectEvent | ContractEvent): string | null {
  if (isSaid(event)) return SAID[event.type];
  const { type, data } = event;
  switch (type) {
    case 'NegativeListScreened':
      return data.passed ? '通过负面清单审查。' : '未通过负面清单审查，不得购买。';
    case 'TargetsSet':
      return `设定绩效目标 ${data.targets.length} 项。`;
    case 'ExceptionJustified':
      return `批准规则 ${data.ruleId} 的例外。`;
    case 'ProjectPurchased':
      return `确定承接主体：${data.supplier.name}。`;
    case 'AwardPublished':
      return '公告成交结果。';
    case 'ContractSigned':
      return `签订合同 ${data.number}。`;
    case 'ContractAmended':
      return `合同变更（第 ${data.amendmentNo} 次）。`;
    case 'AcceptanceOpened':
      return data.kind === 'final' ? '启动期末验收。' : '启动阶段验收。';
    case 'AcceptanceConcluded':
      return `履约验收结论：${OUTCOMES[data.outcome]}。`;
    case 'EvaluationCompleted':
      return `绩效评价完成，得分 ${data.rawScore}，等级“${data.grade}”。`;
    case 'EvaluationResultApplied':
      return `评价结果应用：${MEASURES[data.measure]}。`;
    case 'EvaluationReviewed':
      return `复核评价：${data.reviewed.rawScore} 分，等级“${data.reviewed.grade}”。`;
    case 'EvaluationComposed':
      return `综合评价：${data.rawScore} 分，等级“${data.grade}”。`;
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
