import type { StationAct } from '#application';
import { PARTNER_KINDS, type PlainDate, type StationPartner } from '#domain';
import { Dated } from '../http/dated.js';
import { EVIDENCE_EXAMPLE, EvidenceDto } from '../http/evidence.dto.js';
import { Day, DivisionCode, ListOf, OneOf, Optional, Text, Uscc, Yes } from '../http/fields.js';

export class RegisterStationDto extends Dated {
  static readonly example = { divisionCode: '120101001000', name: '劝业场街道社会工作服务站' };

  @DivisionCode() divisionCode!: string;
  @Text(100) name!: string;
}

export class ChangeDivisionDto extends Dated {
  static readonly example = { divisionCode: '120101002000', reason: '行政区划调整。' };

  @DivisionCode() divisionCode!: string;
  @Text(500) reason!: string;

  command(): StationAct {
    const { divisionCode, reason } = this;
    return { type: 'ChangeDivision', data: { divisionCode, reason } };
  }
}

export class InspectionFindingDto {
  @Text(1000) text!: string;
  @Yes() conforms!: boolean;
}

export class RecordInspectionDto extends Dated {
  static readonly example = {
    subject: '台账与场地',
    findings: [
      { text: '服务台账与排班一致', conforms: true },
      { text: '个案室未设隐私标识', conforms: false },
    ],
    conclusion: '总体规范，一项须改进。',
    evidence: [EVIDENCE_EXAMPLE],
  };

  @Text(200) subject!: string;
  @ListOf(() => InspectionFindingDto, 100, 1) findings!: InspectionFindingDto[];
  @Text(2000) conclusion!: string;
  @Optional() @ListOf(() => EvidenceDto, 50) evidence?: EvidenceDto[];

  command(): StationAct {
    const { subject, findings, conclusion, evidence = [] } = this;
    return { type: 'RecordInspection', data: { subject, findings, conclusion, evidence } };
  }
}

export class IssueDirectionDto extends Dated {
  static readonly example = { inspectionId: 'k1', text: '设置隐私标识并说明使用办法。', dueOn: '2026-12-31' };

  /** The inspection it follows from, if any. */
  @Optional() @Text(20) inspectionId?: string | null;
  @Text(2000) text!: string;
  @Day() dueOn!: PlainDate;

  command(): StationAct {
    const { inspectionId = null, text, dueOn } = this;
    return { type: 'IssueDirection', data: { inspectionId, text, dueOn } };
  }
}

export class AnswerDirectionDto extends Dated {
  static readonly example = { directionId: 'd1', answer: '已设置标识。', evidence: [EVIDENCE_EXAMPLE] };

  @Text(20) directionId!: string;
  @Text(2000) answer!: string;
  @Optional() @ListOf(() => EvidenceDto, 50) evidence?: EvidenceDto[];

  command(): StationAct {
    const { directionId, answer, evidence = [] } = this;
    return { type: 'AnswerDirection', data: { directionId, answer, evidence } };
  }
}

export class IssueGuidanceDto extends Dated {
  static readonly example = {
    topic: '独居老人探访频次',
    text: '建议对高龄独居老人每周至少探访一次。',
    answerDueOn: '2026-12-31',
  };

  @Text(200) topic!: string;
  @Text(4000) text!: string;
  /** Without it no answer is asked for. */
  @Optional() @Day() answerDueOn?: PlainDate | null;

  command(): StationAct {
    const { topic, text, answerDueOn = null } = this;
    return { type: 'IssueGuidance', data: { topic, text, answerDueOn } };
  }
}

export class AnswerGuidanceDto extends Dated {
  static readonly example = { guidanceId: 'g1', answer: '已调整探访计划，自下月起执行。' };

  @Text(20) guidanceId!: string;
  @Text(4000) answer!: string;

  command(): StationAct {
    const { guidanceId, answer } = this;
    return { type: 'AnswerGuidance', data: { guidanceId, answer } };
  }
}

export class StationPartnerDto {
  @OneOf(PARTNER_KINDS) kind!: StationPartner['kind'];
  /** An organisation or a group, never a person. */
  @Text(200) name!: string;
  @Optional() @Uscc() uscc?: string | null;
  @Optional() @Text(500) part?: string | null;
}

export class RecordPartnersDto extends Dated {
  static readonly example = {
    partners: [
      { kind: '科室', name: '街道公共服务办公室', part: '统筹' },
      { kind: '社区社会组织', name: '夕阳红志愿互助会', part: '结对探访' },
    ],
  };

  /** All there are now. */
  @ListOf(() => StationPartnerDto, 200) partners!: StationPartnerDto[];

  command(): StationAct {
    const partners = this.partners.map(({ kind, name, uscc = null, part = null }) => ({
      kind,
      name,
      uscc,
      part,
    }));
    return { type: 'RecordPartners', data: { partners } };
  }
}
