import type { SupervisionAct } from '#application';
import { APPEAL_OUTCOMES, RESOLUTION_RESULTS, type AppealOutcome, type ResolutionResult } from '#domain';
import { Dated } from '../http/dated.js';
import { EVIDENCE_EXAMPLE, EvidenceDto } from '../http/evidence.dto.js';
import { Fen, ListOf, OneOf, Optional, Text, Yes } from '../http/fields.js';

export class AnswerInformationRequestDto extends Dated {
  static readonly example = {
    requestId: 'q1',
    answer: '已提供台账与凭证清单。',
    evidence: [EVIDENCE_EXAMPLE],
  };

  @Text(20) requestId!: string;
  @Text(4000) answer!: string;
  @Optional() @ListOf(() => EvidenceDto, 50) evidence?: EvidenceDto[];
  /** Whether any of what was asked for is withheld: then it stays due. */
  @Optional() @Yes() withheld?: boolean;

  command(): SupervisionAct {
    const { requestId, answer, evidence = [], withheld } = this;
    const data = { requestId, answer, evidence, ...(withheld !== undefined && { withheld }) };
    return { type: 'AnswerInformationRequest', data };
  }
}

export class FindingAnswerDto {
  @Text(20) findingId!: string;
  @Text(4000) measures!: string;
}
export class ReportRectificationDto extends Dated {
  static readonly example = {
    answers: [{ findingId: 'f1', measures: '已退回款项并完善报销制度。' }],
    evidence: [EVIDENCE_EXAMPLE],
  };

  /** One for every finding that is not resolved. */
  @ListOf(() => FindingAnswerDto, 200, 1) answers!: FindingAnswerDto[];
  @Optional() @ListOf(() => EvidenceDto, 50) evidence?: EvidenceDto[];

  command(): SupervisionAct {
    const answers = this.answers.map(({ findingId, measures }) => ({ findingId, measures }));
    return { type: 'ReportRectification', data: { answers, evidence: this.evidence ?? [] } };
  }
}

export class ReportToGovernmentDto extends Dated {
  static readonly example = { authority: '示例区人民政府', documentNo: '示街〔2026〕12号' };

  @Text(200) authority!: string;
  @Optional() @Text(100) documentNo?: string | null;

  command(): SupervisionAct {
    const { authority, documentNo = null } = this;
    return { type: 'ReportToGovernment', data: { authority, documentNo } };
  }
}

export class PublishRectificationDto extends Dated {
  static readonly example = { where: '区政府网站', evidence: [EVIDENCE_EXAMPLE] };

  /** The medium, and its address if it has one. */
  @Text(500) where!: string;
  @Optional() @ListOf(() => EvidenceDto, 50) evidence?: EvidenceDto[];

  command(): SupervisionAct {
    const { where, evidence = [] } = this;
    return { type: 'PublishRectification', data: { where, evidence } };
  }
}

export class FindingResolutionDto {
  @Text(20) findingId!: string;
  @OneOf(RESOLUTION_RESULTS) result!: ResolutionResult;
  @Optional() @Text(2000) note?: string | null;
  @Optional() @Fen() recoveredFen?: number | null;
}
export class RecordResolutionDto extends Dated {
  static readonly example = {
    resolutions: [{ findingId: 'f1', result: 'eliminated', recoveredFen: 120_000 }],
  };

  @ListOf(() => FindingResolutionDto, 200, 1) resolutions!: FindingResolutionDto[];

  command(): SupervisionAct {
    const resolutions = this.resolutions.map(({ findingId, result, note = null, recoveredFen = null }) => ({
      findingId,
      result,
      note,
      recoveredFen,
    }));
    return { type: 'RecordResolution', data: { resolutions } };
  }
}

export class AppealSupervisionDto extends Dated {
  static readonly example = { to: '示例区人民政府', grounds: '物料费分属两次活动，并非重复列支。' };

  /** The authority that decides it. */
  @Text(200) to!: string;
  @Text(4000) grounds!: string;

  command(): SupervisionAct {
    return { type: 'AppealSupervision', data: { to: this.to, grounds: this.grounds } };
  }
}

export class DecideAppealDto extends Dated {
  static readonly example = { outcome: 'upheld', authority: '示例区人民政府', note: '维持结论。' };

  @OneOf(APPEAL_OUTCOMES) outcome!: AppealOutcome;
  @Text(200) authority!: string;
  @Optional() @Text(2000) note?: string | null;

  command(): SupervisionAct {
    const { outcome, authority, note = null } = this;
    return { type: 'DecideAppeal', data: { outcome, authority, note } };
  }
}
