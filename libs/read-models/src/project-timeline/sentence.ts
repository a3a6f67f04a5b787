import { unreachable, type Text } from '#domain';
import type { RecordedEvent, EventOf } from '../kernel/recorded-event.js';
import { isOf } from '../kernel/recorded-event.js';
import { rmb, WORDS, yuan } from '../kernel/words.js';

/** What happened, as one sentence for a person. */
export function sentenceOf(event: RecordedEvent): Text {
  if (event.type === 'ComplianceChecked') return complianceSentence(event.data);
  if (isOf('project', event)) return projectSentence(event);
  if (isOf('contract', event)) return contractSentence(event);
  if (isOf('ledger', event)) return ledgerSentence(event);
  if (isOf('disclosure', event)) return disclosureSentence(event);
  if (isOf('budget', event)) return budgetSentence(event);
  if (isOf('station', event)) {
    const { name, divisionName } = event.data;
    return { zh: `登记社工站“${name}”（${divisionName}）`, en: `Station registered: ${name}` };
  }
  if (isOf('supplier', event)) return supplierSentence(event);
  if (isOf('externalcase', event)) return externalCaseSentence(event);
  return unreachable(event);
}

const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function complianceSentence(data: Extract<RecordedEvent, { type: 'ComplianceChecked' }>['data']): Text {
  const count = (outcome: string): number => data.findings.filter((one) => one.outcome === outcome).length;
  const breached = data.findings.filter(({ outcome }) => outcome === 'breach').map(({ clause }) => clause);
  const policyZh = data.policyGap ? '无有效市级专项政策' : (data.versionId ?? '通用规则');
  const policyEn = data.policyGap ? 'no municipal policy in force' : (data.versionId ?? 'general rules');
  const breachesZh = breached.length > 0 ? `，不符合 ${breached.join('、')}` : '';
  const breachesEn = breached.length > 0 ? `, breached ${breached.join(', ')}` : '';
  return {
    zh: `合规检查（${policyZh}）：符合 ${count('pass')} 项，未知 ${count('unknown')} 项${breachesZh}`,
    en: `Compliance checked (${policyEn}): ${count('pass')} passed, ${count('unknown')} unknown${breachesEn}`,
  };
}

function projectSentence(event: Exclude<EventOf<'project'>, { type: 'ComplianceChecked' }>): Text {
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
    case 'ContractReserved':
      return {
        zh: `为合同 ${event.data.number} 预留成交额度 ${yuan(event.data.amountFen)}`,
        en: `${rmb(event.data.amountFen)} of the award reserved for contract ${event.data.number}`,
      };
    case 'ProjectClosed':
      return {
        zh: `项目结项，档案保存至 ${event.data.retainUntil}`,
        en: `Project closed, records kept until ${event.data.retainUntil}`,
      };
    default:
      return unreachable(event);
  }
}

function contractSentence(event: Exclude<EventOf<'contract'>, { type: 'ComplianceChecked' }>): Text {
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
      return {
        zh: `在${event.data.medium}公告合同（${event.data.publishedOn}）`,
        en: `Contract published on ${event.data.publishedOn}`,
      };
    case 'ContractFiled':
      return { zh: `合同备案（${event.data.filedOn}）`, en: `Contract filed on ${event.data.filedOn}` };
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

function ledgerSentence(event: EventOf<'ledger'>): Text {
  const { quantity } = event.data;
  switch (event.type) {
    case 'ServiceDelivered': {
      const { deliveredOn, unit, beneficiaryRefs, itemKey } = event.data;
      return {
        zh: `${deliveredOn} 提供服务 ${itemKey}：${quantity}${unit}，服务对象 ${beneficiaryRefs.length} 人`,
        en: `Service ${itemKey} delivered on ${deliveredOn}: ${quantity} ${unit}`,
      };
    }
    case 'ServiceConfirmed':
      return { zh: `确认服务记录，数量 ${quantity}`, en: `Service record confirmed: ${quantity}` };
    case 'ServiceRejected':
      return { zh: `退回服务记录：${brief(event.data.reason)}`, en: 'Service record rejected' };
    default:
      return unreachable(event);
  }
}

function disclosureSentence(event: EventOf<'disclosure'>): Text {
  switch (event.type) {
    case 'DisclosurePrepared':
      return {
        zh: `编制公开内容，共 ${event.data.sections.length} 个栏目`,
        en: `Disclosure prepared with ${event.data.sections.length} sections`,
      };
    case 'DisclosureReviewed':
      return event.data.approved
        ? { zh: '公开内容审核通过', en: 'Disclosure approved' }
        : { zh: '公开内容审核未通过', en: 'Disclosure refused' };
    case 'DisclosurePublished':
      return { zh: '项目信息正式公开', en: 'Project information published' };
    default:
      return unreachable(event);
  }
}

function budgetSentence(event: EventOf<'budget'>): Text {
  switch (event.type) {
    case 'BudgetLineRegistered': {
      const { name, approvedFen } = event.data;
      return {
        zh: `登记预算指标“${name}”，批复 ${yuan(approvedFen)}`,
        en: `Budget line registered: ${name}, ${rmb(approvedFen)}`,
      };
    }
    case 'BudgetReserved':
      return {
        zh: `预留预算 ${yuan(event.data.amountFen)}`,
        en: `Budget reserved: ${rmb(event.data.amountFen)}`,
      };
    case 'BudgetCommitted':
      return {
        zh: `承诺预算 ${yuan(event.data.amountFen)}`,
        en: `Budget committed: ${rmb(event.data.amountFen)}`,
      };
    case 'BudgetReleased':
      return {
        zh: `释放预算 ${yuan(event.data.amountFen)}`,
        en: `Budget released: ${rmb(event.data.amountFen)}`,
      };
    default:
      return unreachable(event);
  }
}

function supplierSentence(event: EventOf<'supplier'>): Text {
  switch (event.type) {
    case 'SupplierRegistered':
      return { zh: `登记承接主体${event.data.name}`, en: `Supplier registered: ${event.data.name}` };
    case 'QualificationRecorded': {
      const unmet = event.data.items.filter(({ met }) => !met).length;
      return {
        zh: `核验承接主体资格：${unmet === 0 ? '全部符合' : `${unmet} 项不符合`}`,
        en: `Qualification recorded: ${unmet === 0 ? 'all met' : `${unmet} not met`}`,
      };
    }
    default:
      return unreachable(event);
  }
}

function externalCaseSentence(event: Exclude<EventOf<'externalcase'>, { type: 'ComplianceChecked' }>): Text {
  switch (event.type) {
    case 'ExternalCaseRecorded':
      return { zh: `登记外部公开案例“${event.data.facts.title}”`, en: 'External case recorded' };
    case 'ExternalCaseRevised':
      return { zh: `外部公开案例“${event.data.facts.title}”来源内容有变化`, en: 'External case revised' };
    case 'ImportDiscrepancyRecorded':
      return { zh: `记录数据矛盾：${event.data.field}`, en: `Discrepancy recorded: ${event.data.field}` };
    default:
      return unreachable(event);
  }
}
