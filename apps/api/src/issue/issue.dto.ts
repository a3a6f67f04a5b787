import type { ContractAct } from '#application';
import {
  ESCALATION_TARGETS,
  FINDING_OUTCOMES,
  ISSUE_SOURCES,
  ISSUE_TYPES,
  SEVERITIES,
  type EscalationTarget,
  type FindingOutcome,
  type IssueSource,
  type IssueType,
  type PlainDate,
  type RectificationOutcome,
  type Severity,
} from '#domain';
import { Dated } from '../http/dated.js';
import { EvidenceDto, EVIDENCE_EXAMPLE } from '../http/evidence.dto.js';
import { Day, Fen, ListOf, One, OneOf, Optional, Text, Ulid } from '../http/fields.js';

const OUTCOMES = ['complete', 'partial', 'none'] as const;
const PARTIES = ['purchaser', 'supplier'] as const;

export class FindingDto {
  @Text(64) key!: string;
  @Text(2000) text!: string;
}

export class RaiseIssueDto extends Dated {
  static readonly example = {
    contractId: '01JNB0QJ5T2M8X3V7C9D4F6G1H',
    source: 'monitoring',
    type: 'hours-short',
    severity: 'major',
    description: '服务量明显低于合同进度，要求补足并说明原因。',
  };

  @Ulid() contractId!: string;
  @OneOf(ISSUE_SOURCES) source!: IssueSource;
  @OneOf(ISSUE_TYPES) type!: IssueType;
  @OneOf(SEVERITIES) severity!: Severity;
  @Text(4000) description!: string;
  @Optional() @Text(16) ruleId?: string | null;
  @Optional() @Fen() amountAtStakeFen?: number | null;
  /** Where it holds several things, each is judged by itself. */
  @Optional() @ListOf(() => FindingDto, 100) findings?: FindingDto[];
  /** Default by severity: critical 5, major 10, minor 20 working days. */
  @Optional() @Day() dueOn?: PlainDate | null;

  command(): ContractAct {
    const {
      source,
      type,
      severity,
      description,
      ruleId = null,
      amountAtStakeFen = null,
      dueOn = null,
    } = this;
    return {
      type: 'RaiseIssue',
      data: {
        source,
        type,
        severity,
        description,
        ruleId,
        amountAtStakeFen,
        dueOn,
        ...(this.findings && { findings: this.findings }),
      },
    };
  }
}

export class AssigneeDto {
  @OneOf(PARTIES) party!: (typeof PARTIES)[number];
  @Text(200) name!: string;
}
export class AssignIssueDto extends Dated {
  static readonly example = { assignee: { party: 'supplier', name: '示例社会工作服务中心' } };

  @One(() => AssigneeDto) assignee!: AssigneeDto;
  @Optional() @Day() dueOn?: PlainDate | null;

  command(issueId: string): ContractAct {
    return { type: 'AssignIssue', data: { issueId, assignee: this.assignee, dueOn: this.dueOn ?? null } };
  }
}

export class SubmitRectificationDto extends Dated {
  static readonly example = { measures: '已核对台账并补充服务。', evidence: [EVIDENCE_EXAMPLE] };

  @Text(4000) measures!: string;
  @Optional() @ListOf(() => EvidenceDto, 50) evidence?: EvidenceDto[];

  command(issueId: string): ContractAct {
    const { measures, evidence = [] } = this;
    return { type: 'SubmitRectification', data: { issueId, measures, evidence } };
  }
}

export class FindingJudgedDto {
  @Text(64) key!: string;
  @OneOf(FINDING_OUTCOMES) outcome!: FindingOutcome;
}

export class VerifyRectificationDto extends Dated {
  static readonly example = { outcome: 'complete', note: '经复核已整改到位。' };

  @OneOf(OUTCOMES) outcome!: RectificationOutcome;
  @Optional() @Text(2000) note?: string | null;
  @Optional() @Fen() recoveredFen?: number | null;
  @Optional() @ListOf(() => FindingJudgedDto, 100) findings?: FindingJudgedDto[];

  command(issueId: string): ContractAct {
    const { outcome, note = null, recoveredFen = null, findings } = this;
    const judged = findings && { findings };
    return { type: 'VerifyRectification', data: { issueId, outcome, note, recoveredFen, ...judged } };
  }
}

export class EscalateIssueDto extends Dated {
  static readonly example = { to: 'district-civil', reason: '逾期未整改。' };

  @OneOf(ESCALATION_TARGETS) to!: EscalationTarget;
  @Text(2000) reason!: string;

  command(issueId: string): ContractAct {
    return { type: 'EscalateIssue', data: { issueId, to: this.to, reason: this.reason } };
  }
}

export class RequestRiskAcceptanceDto extends Dated {
  static readonly example = { reason: '服务对象已迁出，无法补充服务。' };

  @Text(2000) reason!: string;
  @Optional() @ListOf(() => EvidenceDto, 50) evidence?: EvidenceDto[];

  command(issueId: string): ContractAct {
    const { reason, evidence = [] } = this;
    return { type: 'RequestRiskAcceptance', data: { issueId, reason, evidence } };
  }
}

export class ApproveRiskAcceptanceDto extends Dated {
  static readonly example = { note: '同意。' };

  @Optional() @Text(2000) note?: string | null;

  command(issueId: string): ContractAct {
    return { type: 'ApproveRiskAcceptance', data: { issueId, note: this.note ?? null } };
  }
}

export class ReopenIssueDto extends Dated {
  static readonly example = { reason: '复查发现同样的问题。', dueOn: '2025-08-15' };

  @Text(2000) reason!: string;
  @Day() dueOn!: PlainDate;

  command(issueId: string): ContractAct {
    return { type: 'ReopenIssue', data: { issueId, reason: this.reason, dueOn: this.dueOn } };
  }
}
