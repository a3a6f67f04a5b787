import type { GivenConclusion, SupervisionAct } from '#application';
import {
  ISSUE_TYPES,
  SEVERITIES,
  SUPERVISION_KINDS,
  type IssueType,
  type PlainDate,
  type Severity,
  type SupervisionKind,
  type SupervisionSubject,
} from '#domain';
import { Dated } from '../http/dated.js';
import { Day, Fen, ListOf, OneOf, Optional, Text, Texts, Ulid, Yes } from '../http/fields.js';

export class DraftSupervisionDto extends Dated {
  static readonly example = {
    projectId: '01JNB0QJ5T2M8X3V7C9D4F6G1H',
    kind: 'audit',
    body: '示例区审计局',
    reference: '审通〔2026〕3号',
    matter: '社会工作服务项目资金与绩效',
    members: [],
  };

  @Ulid() projectId!: string;
  @OneOf(SUPERVISION_KINDS) kind!: SupervisionKind;
  @Text(200) body!: string;
  @Optional() @Text(100) reference?: string | null;
  @Text(1000) matter!: string;
  /** Accounts that conduct the case beside whoever drafts it. */
  @Optional() @Texts(50, 100) members?: string[];

  subject(): SupervisionSubject {
    const { kind, body, reference = null, matter, members = [] } = this;
    return { kind, body, reference, matter, members };
  }
}

/** Only members of its own put a class into the document. */
export class OpenSupervisionDto implements Dated {
  static readonly example = {};

  @Optional() @Day() occurredOn?: PlainDate;

  command(): SupervisionAct {
    return { type: 'OpenSupervision', data: {} };
  }
}

export class CancelSupervisionDto extends Dated {
  static readonly example = { reason: '与另一案合并办理。' };

  @Text(2000) reason!: string;

  command(): SupervisionAct {
    return { type: 'CancelSupervision', data: { reason: this.reason } };
  }
}
export class StopSupervisionDto extends Dated {
  static readonly example = { reason: '移交上级审计机关。' };

  @Text(2000) reason!: string;

  command(): SupervisionAct {
    return { type: 'StopSupervision', data: { reason: this.reason } };
  }
}

export class RequestInformationDto extends Dated {
  static readonly example = { text: '提供服务台账与支付凭证清单。', dueOn: '2026-12-31' };

  @Text(4000) text!: string;
  @Day() dueOn!: PlainDate;

  command(): SupervisionAct {
    return { type: 'RequestInformation', data: { text: this.text, dueOn: this.dueOn } };
  }
}

export class SupervisionFindingDto {
  /** Without it the finding is about the project. */
  @Optional() @Ulid() contractId?: string | null;
  @OneOf(ISSUE_TYPES) type!: IssueType;
  @OneOf(SEVERITIES) severity!: Severity;
  @Text(4000) text!: string;
  @Optional() @Text(16) ruleId?: string | null;
  @Optional() @Fen() amountFen?: number | null;
  /** Raise an issue for it under the contract. */
  @Optional() @Yes() raiseIssue?: boolean;
}

export class PublishConclusionDto extends Dated {
  static readonly example = {
    summary: '资金使用总体合规，发现一项问题。',
    findings: [{ type: 'finance', severity: 'major', text: '重复列支活动物料费。', amountFen: 120_000 }],
    rectifyBy: '2026-12-31',
  };

  @Text(4000) summary!: string;
  /** None: nothing was found. */
  @Optional() @ListOf(() => SupervisionFindingDto, 200) findings?: SupervisionFindingDto[];
  @Optional() @Day() rectifyBy?: PlainDate | null;

  conclusion(): GivenConclusion {
    const { summary, rectifyBy = null } = this;
    const findings = (this.findings ?? []).map(
      ({ contractId = null, ruleId = null, amountFen = null, raiseIssue = false, type, severity, text }) => ({
        contractId,
        type,
        severity,
        text,
        ruleId,
        amountFen,
        raiseIssue,
      }),
    );
    return { summary, findings, rectifyBy };
  }
}

export class CloseSupervisionDto extends Dated {
  static readonly example = { summary: '问题已整改到位。' };

  @Text(4000) summary!: string;

  command(): SupervisionAct {
    return { type: 'CloseSupervision', data: { summary: this.summary } };
  }
}
