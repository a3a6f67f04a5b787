import type { ContractAct } from '#application';
import { ACCEPTANCE_OUTCOMES, SATISFACTIONS, type AcceptanceOutcome, type Satisfaction } from '#domain';
import { Dated } from '../http/dated.js';
import { Fen, ListOf, OneOf, Optional, Text, Ulid, Yes } from '../http/fields.js';

const KINDS = ['stage', 'final'] as const;

export class OpenAcceptanceDto extends Dated {
  static readonly example = { contractId: '01JNB0QJ5T2M8X3V7C9D4F6G1H', kind: 'final' };

  @Ulid() contractId!: string;
  @OneOf(KINDS) kind!: (typeof KINDS)[number];
  /** Key of the stage in the acceptance plan. */
  @Optional() @Text(64) stage?: string | null;

  command(): ContractAct {
    return { type: 'OpenAcceptance', data: { kind: this.kind, stage: this.stage ?? null } };
  }
}

export class RecordUserOpinionDto extends Dated {
  static readonly example = {
    respondentRef: 'b-17',
    satisfaction: 'satisfied',
    opinion: '服务及时，态度好。',
  };

  /** Pseudonym; never a name. */
  @Text(64) respondentRef!: string;
  @OneOf(SATISFACTIONS) satisfaction!: Satisfaction;
  @Text(1000) opinion!: string;

  command(acceptanceId: string): ContractAct {
    const { respondentRef, satisfaction, opinion } = this;
    return { type: 'RecordUserOpinion', data: { acceptanceId, respondentRef, satisfaction, opinion } };
  }
}

export class SignAcceptanceDto extends Dated {
  static readonly example = { opinion: '同意验收意见。' };

  @Optional() @Text(2000) opinion?: string | null;

  command(acceptanceId: string): ContractAct {
    return { type: 'SignAcceptance', data: { acceptanceId, opinion: this.opinion ?? null } };
  }
}

export class JudgedStandardDto {
  @Text(64) key!: string;
  @Yes() met!: boolean;
  @Optional() @Text(1000) note?: string | null;
}
export class ConcludeAcceptanceDto extends Dated {
  static readonly example = {
    outcome: 'pass',
    standards: ['std-visits', 'std-records', 'std-satisfied'].map((key) => ({ key, met: true })),
  };

  @OneOf(ACCEPTANCE_OUTCOMES) outcome!: AcceptanceOutcome;
  @ListOf(() => JudgedStandardDto, 200) standards!: JudgedStandardDto[];
  /** Value of what is accepted. Default: the whole contract on a final pass, nothing on a fail. */
  @Optional() @Fen() acceptedFen?: number | null;

  command(acceptanceId: string): ContractAct {
    const standards = this.standards.map(({ key, met, note = null }) => ({ key, met, note }));
    const { outcome, acceptedFen = null } = this;
    return { type: 'ConcludeAcceptance', data: { acceptanceId, outcome, standards, acceptedFen } };
  }
}
