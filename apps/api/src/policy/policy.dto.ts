import type { StatedPolicyCommand } from '#application';
import type { PlainDate, PolicyRule } from '#domain';
import { clauseById, parametersOn } from '#policy';
import { Dated } from '../http/dated.js';
import { Day, Figures, ListOf, One, Optional, Sha256, Text, Texts, Whole } from '../http/fields.js';

const RULES_EXAMPLE = [
  { clause: 'S-01' },
  { clause: 'S-10', parameters: { years: 2 } },
  { clause: 'R-40', parameters: { openTenderFen: 400_000_000 } },
];

export class PolicyRuleDto {
  @Text(16) clause!: string;
  /** Default: the present revision. */
  @Optional() @Whole(1, 1000) revision?: number | null;
  /** Default: the present values. */
  @Optional() @Figures() parameters?: Record<string, number> | null;

  rule(on: PlainDate | null): PolicyRule {
    const { clause } = this;
    return {
      clause,
      revision: this.revision ?? clauseById(clause)?.revision ?? 1,
      parameters: { ...parametersOn(clause, on), ...this.parameters },
    };
  }
}

export class RegisterPolicyVersionDto extends Dated {
  static readonly example = {
    versionId: 'TJ-SWS-2026',
    docNo: '津民发〔2026〕1号',
    title: '关于继续发挥街道（乡镇）社会工作服务站作用的指导意见（示例）',
    issuer: '天津市民政局',
    issuedOn: '2026-03-02',
    effectiveFrom: '2026-01-01',
    rules: RULES_EXAMPLE,
    textHash: '6c621d1a05138a7888d37d9269a9da8e2e11e4aced2f6cfd24b05ab1b9e61bb0',
  };

  @Text(64) versionId!: string;
  @Text(100) docNo!: string;
  @Text(300) title!: string;
  @Text(200) issuer!: string;
  @Optional() @Text(100) indexNo?: string | null;
  @Day() issuedOn!: PlainDate;
  @Day() effectiveFrom!: PlainDate;
  /** Default: until it is revoked. */
  @Optional() @Day() effectiveTo?: PlainDate | null;
  @Optional() @Texts(20, 64) supersedes?: string[];
  @Optional() @Texts(20, 1000) transitional?: string[];
  /** Which clauses hold, and the numbers they measure with. */
  @ListOf(() => PolicyRuleDto, 200) rules!: PolicyRuleDto[];
  /** SHA-256 of the text that was issued. */
  @Sha256() textHash!: string;
  @Optional() @Text(2000) remark?: string | null;

  command(): StatedPolicyCommand {
    const { versionId, docNo, title, issuer, issuedOn, effectiveFrom, textHash } = this;
    return {
      type: 'RegisterPolicyVersion',
      data: {
        versionId,
        docNo,
        title,
        issuer,
        indexNo: this.indexNo ?? null,
        issuedOn,
        effectiveFrom,
        effectiveTo: this.effectiveTo ?? null,
        jurisdiction: '12',
        supersedes: this.supersedes ?? [],
        transitional: this.transitional ?? [],
        rules: this.rules.map((one) => one.rule(effectiveFrom)),
        textHash,
        remark: this.remark ?? null,
      },
    };
  }
}

export class ExtendPolicyDto extends Dated {
  static readonly example = {
    effectiveTo: '2026-12-31',
    docNo: '津民发〔2025〕30号',
    reason: '有效期延长一年。',
  };

  /** Default: until it is revoked. */
  @Optional() @Day() effectiveTo?: PlainDate | null;
  @Text(100) docNo!: string;
  @Text(2000) reason!: string;

  command(versionId: string): StatedPolicyCommand {
    const { effectiveTo = null, docNo, reason } = this;
    return { type: 'ExtendPolicy', data: { versionId, effectiveTo, docNo, reason } };
  }
}

export class RevokePolicyDto extends Dated {
  static readonly example = {
    revokedOn: '2025-07-01',
    docNo: '津民发〔2025〕9号',
    reason: '由新意见取代。',
  };

  /** First day on which it is no longer in force. */
  @Day() revokedOn!: PlainDate;
  @Text(100) docNo!: string;
  @Text(2000) reason!: string;

  command(versionId: string): StatedPolicyCommand {
    const { revokedOn, docNo, reason } = this;
    return { type: 'RevokePolicy', data: { versionId, revokedOn, docNo, reason } };
  }
}

export class AddCalendarDto extends Dated {
  static readonly example = {
    year: 2027,
    docNo: '国办发明电〔2026〕7号（示例）',
    holidays: ['2027-01-01', '2027-01-03'],
    workdays: ['2027-01-02'],
  };

  @Whole(2000, 2100) year!: number;
  @Text(100) docNo!: string;
  /** Days that are off. */
  @Texts(100, 10) holidays!: string[];
  /** Saturdays and Sundays that are worked. */
  @Texts(50, 10) workdays!: string[];

  command(): StatedPolicyCommand {
    const { year, docNo, holidays, workdays } = this;
    return { type: 'AddWorkingDayCalendar', data: { year, docNo, holidays, workdays } };
  }
}

export class ReassessDto extends Dated {
  static readonly example = { occurredOn: '2026-03-03' };

  @Optional() @Day() declare occurredOn?: PlainDate;
}

export class DraftDto {
  @Optional() @Text(64) versionId?: string | null;
  @Optional() @Text(300) title?: string | null;
  @ListOf(() => PolicyRuleDto, 200) rules!: PolicyRuleDto[];
}

export class WhatIfDto {
  static readonly example = { draft: { title: '草案', rules: RULES_EXAMPLE } };

  /** A draft, or a registered version by its id. */
  @Optional() @One(() => DraftDto) draft?: DraftDto | null;
  @Optional() @Text(64) versionId?: string | null;
}
