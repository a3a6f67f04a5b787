import { Transform } from 'class-transformer';
import type { PlainProjectCommand } from '#application';
import {
  CATEGORIES,
  FUND_SOURCES,
  NEGATIVE_LIST_CODES,
  OPERATORS,
  PURCHASER_KINDS,
  TARGET_CLASSES,
  yearOf,
  type Category,
  type FundSource,
  type NegativeListCode,
  type Operator,
  type PlainDate,
  type ProjectBudgetLine,
  type Purchaser,
  type PurchaserKind,
  type Target,
  type TargetClass,
} from '#domain';
import { Dated } from '../http/dated.js';
import { EVIDENCE_EXAMPLE, EvidenceDto } from '../http/evidence.dto.js';
import {
  Amount,
  Day,
  Fen,
  ListOf,
  One,
  OneOf,
  Optional,
  Text,
  Ulid,
  Uscc,
  Whole,
  Yes,
} from '../http/fields.js';

/** Typed on a keyboard as on paper. */
const OPERATOR_SPELLINGS: Readonly<Record<string, Operator>> = { '>=': '≥', '<=': '≤' };
const AsOperator = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? (OPERATOR_SPELLINGS[value.trim()] ?? value) : value,
  );

export class PurchaserDto implements Purchaser {
  @OneOf(PURCHASER_KINDS) kind!: PurchaserKind;
  @Text(200) name!: string;
  @Uscc() uscc!: string;
}

export class DraftProjectDto extends Dated {
  static readonly example = {
    stationId: '01JNB0QJ5T2M8X3V7C9D4F6G1H',
    name: '独居老人探访关爱',
    category: '扶老助老',
    purchaser: { kind: '街道办事处', name: '示例街道办事处', uscc: '11120000000125735B' },
  };

  @Ulid() stationId!: string;
  @Text(200) name!: string;
  @OneOf(CATEGORIES) category!: Category;
  @One(() => PurchaserDto) purchaser!: PurchaserDto;
}

export class RegisteredPopulationDto {
  @Whole(0, 20_000_000) count!: number;
  @Day() asOf!: PlainDate;
  @Text(200) source!: string;
}
export class PopulationStructureDto {
  @Optional() @Whole(0, 20_000_000) elderly?: number | null;
  @Optional() @Whole(0, 20_000_000) disabled?: number | null;
  @Optional() @Whole(0, 20_000_000) poor?: number | null;
  @Optional() @Whole(0, 20_000_000) childrenInNeed?: number | null;
}
export class RecordNeedsAssessmentDto extends Dated {
  static readonly example = {
    registeredPopulation: { count: 52_300, asOf: '2024-12-31', source: '辖区户籍人口统计' },
    populationStructure: { elderly: 14_100, disabled: 900, poor: 260, childrenInNeed: 21 },
    demand: '辖区独居高龄老人 412 人，需要定期探访与紧急联络。',
    demandEvidence: [EVIDENCE_EXAMPLE],
  };

  @One(() => RegisteredPopulationDto) registeredPopulation!: RegisteredPopulationDto;
  @Optional() @One(() => PopulationStructureDto) populationStructure?: PopulationStructureDto | null;
  @Text(4000) demand!: string;
  @Optional() @ListOf(() => EvidenceDto, 50) demandEvidence?: EvidenceDto[];

  command(): PlainProjectCommand {
    const {
      elderly = null,
      disabled = null,
      poor = null,
      childrenInNeed = null,
    } = this.populationStructure ?? {};
    return {
      type: 'RecordNeedsAssessment',
      data: {
        registeredPopulation: this.registeredPopulation,
        populationStructure: { elderly, disabled, poor, childrenInNeed },
        demand: this.demand,
        demandEvidence: this.demandEvidence ?? [],
      },
    };
  }
}

export class NegativeListAnswerDto {
  @OneOf(NEGATIVE_LIST_CODES) code!: NegativeListCode;
  @Yes() hit!: boolean;
  @Optional() @Text(500) note?: string | null;
}
export class UnsuitableDto {
  @Yes() hit!: boolean;
  @Optional() @Text(500) note?: string | null;
}
export class ScreenNegativeListDto extends Dated {
  static readonly example = {
    answers: NEGATIVE_LIST_CODES.map((code) => ({ code, hit: false })),
    unsuitableForStation: { hit: false },
  };

  @ListOf(() => NegativeListAnswerDto, NEGATIVE_LIST_CODES.length, 1) answers!: NegativeListAnswerDto[];
  @Optional() @One(() => UnsuitableDto) unsuitableForStation?: UnsuitableDto | null;

  command(): PlainProjectCommand {
    const { hit = false, note = null } = this.unsuitableForStation ?? {};
    return {
      type: 'ScreenNegativeList',
      data: {
        answers: this.answers.map((answer) => ({
          code: answer.code,
          hit: answer.hit,
          note: answer.note ?? null,
        })),
        unsuitableForStation: { hit, note },
      },
    };
  }
}

export class TargetDto {
  @Text(64) key!: string;
  @OneOf(TARGET_CLASSES) class!: TargetClass;
  @Text(200) name!: string;
  @AsOperator() @OneOf(OPERATORS) operator!: Operator;
  @Optional() @Amount() value?: number | null;
  @Text(32) unit!: string;
  @Amount(100) weight!: number;
}
export const TARGETS_EXAMPLE = [
  {
    key: 'visits',
    class: 'quantity',
    name: '探访人次',
    operator: '≥',
    value: 2400,
    unit: '人次',
    weight: 50,
  },
  { key: 'records', class: 'quality', name: '记录完整率', operator: '≥', value: 95, unit: '%', weight: 30 },
  {
    key: 'satisfied',
    class: 'satisfaction',
    name: '满意度',
    operator: '≥',
    value: 90,
    unit: '%',
    weight: 20,
  },
];
export class SetTargetsDto extends Dated {
  static readonly example = { targets: TARGETS_EXAMPLE };

  @ListOf(() => TargetDto, 100, 1) targets!: TargetDto[];

  command(): PlainProjectCommand {
    const targets: Target[] = this.targets.map(({ value = null, ...target }) => ({ ...target, value }));
    return { type: 'SetTargets', data: { targets } };
  }
}

export class BudgetLineDto {
  @Text(64) id!: string;
  @Optional() @Whole(2000, 2100) year?: number;
  @OneOf(FUND_SOURCES) fundSource!: FundSource;
  @Fen(1) amountFen!: number;
}
export class SecureBudgetDto extends Dated {
  static readonly example = {
    lines: [{ id: 'YS-2025-001', year: 2025, fundSource: '社会救助', amountFen: 30_000_000 }],
  };

  @ListOf(() => BudgetLineDto, 50, 1) lines!: BudgetLineDto[];

  /** A line without a year is of the year the command is of. */
  linesOf(occurredOn: PlainDate): ProjectBudgetLine[] {
    return this.lines.map(({ id, year, fundSource, amountFen }) => ({
      id,
      year: year ?? yearOf(occurredOn),
      fundSource,
      amountFen,
    }));
  }
}

export class RequirementCommentDto {
  @Day() openedOn!: PlainDate;
  @Day() closedOn!: PlainDate;
  @Whole(0, 1_000_000) opinions!: number;
}
export class CompleteExAnteAssessmentDto extends Dated {
  static readonly example = {
    conclusion: '需求真实，目标可衡量，可以实施。',
    requirementComment: { openedOn: '2025-01-06', closedOn: '2025-01-16', opinions: 7 },
  };

  @Text(4000) conclusion!: string;
  @Optional() @One(() => RequirementCommentDto) requirementComment?: RequirementCommentDto | null;

  command(): PlainProjectCommand {
    const { conclusion, requirementComment = null } = this;
    return { type: 'CompleteExAnteAssessment', data: { conclusion, requirementComment } };
  }
}

export class PublishIntentDto extends Dated {
  static readonly example = {
    publishedOn: '2025-01-20',
    medium: '天津市政府采购网',
    expectedStartOn: '2025-03-01',
  };

  @Day() publishedOn!: PlainDate;
  @Text(200) medium!: string;
  @Optional() @Text(500) url?: string | null;
  @Optional() @Day() expectedStartOn?: PlainDate | null;

  command(): PlainProjectCommand {
    const { publishedOn, medium, url = null, expectedStartOn = null } = this;
    return { type: 'PublishIntent', data: { publishedOn, medium, url, expectedStartOn } };
  }
}

export class AcceptanceStandardDto {
  @Text(64) key!: string;
  @Optional() @Text(64) targetKey?: string | null;
  @Text(500) text!: string;
}
export class AcceptanceStageDto {
  @Text(64) key!: string;
  @Text(100) name!: string;
  @Optional() @Day() dueOn?: PlainDate | null;
  @ListOf(() => AcceptanceStandardDto, 100, 1) standards!: AcceptanceStandardDto[];
}
export class DefineAcceptancePlanDto extends Dated {
  static readonly example = {
    method: '查阅台账、现场抽查、服务对象访谈',
    stages: [
      {
        key: 'final',
        name: '期末验收',
        dueOn: '2026-03-15',
        standards: TARGETS_EXAMPLE.map(({ key, name, operator, value, unit }) => ({
          key: `std-${key}`,
          targetKey: key,
          text: `${name}${operator}${value}${unit}`,
        })),
      },
    ],
  };

  @Text(2000) method!: string;
  @ListOf(() => AcceptanceStageDto, 20, 1) stages!: AcceptanceStageDto[];

  command(): PlainProjectCommand {
    const stages = this.stages.map(({ key, name, dueOn = null, standards }) => ({
      key,
      name,
      dueOn,
      standards: standards.map((standard) => ({ ...standard, targetKey: standard.targetKey ?? null })),
    }));
    return { type: 'DefineAcceptancePlan', data: { method: this.method, stages } };
  }
}
