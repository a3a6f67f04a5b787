import type { ExternalCaseFacts, FoundDate, Provenance } from '#domain';
import { Dated } from '../http/dated.js';
import { Amount, Fen, Figures, Findings, ListOf, One, Optional, Text, Whole, Yes } from '../http/fields.js';

export class FoundDateDto {
  /** `2024-05-23`, `2019-07` or `2020`. */
  @Text(10, 4) value!: string;
  @Optional() @Text(200) remark?: string | null;
}
const found = (date: FoundDateDto | null | undefined): FoundDate | null =>
  date ? { value: date.value, remark: date.remark ?? null } : null;

export class FoundTargetDto {
  @Text(500) name!: string;
  @Optional() @Amount() quantity?: number | null;
  @Optional() @Text(100) unit?: string | null;
  @Optional() @Text(1000) note?: string | null;
}
export class FoundLineItemDto {
  @Text(500) name!: string;
  @Figures() figures!: Record<string, number>;
}

export class CaseFactsDto {
  @Text(500) title!: string;
  @Optional() @Text(100) province?: string | null;
  @Optional() @Text(100) city?: string | null;
  @Optional() @Text(100) district?: string | null;
  @Optional() @Text(300) purchaser?: string | null;
  @Optional() @Text(100) purchaserLevel?: string | null;
  @Optional() @Text(300) supplier?: string | null;
  @Optional() @Text(200) stage?: string | null;
  @Optional() @Text(200) procurementMethod?: string | null;
  @Optional() @Text(200) contractNo?: string | null;
  @Optional() @Fen() budgetFen?: number | null;
  @Optional() @Fen() amountFen?: number | null;
  @Optional() @Fen() annualAmountFen?: number | null;
  @Optional() @Text(300) servicePeriod?: string | null;
  @Optional() @One(() => FoundDateDto) publishedOn?: FoundDateDto | null;
  @Optional() @One(() => FoundDateDto) signedOn?: FoundDateDto | null;
  @Optional() @Whole(0, 100_000) stations?: number | null;
  @Optional() @Text(2000) staffing?: string | null;
  @Optional() @ListOf(() => FoundTargetDto, 500) targets?: FoundTargetDto[];
  @Optional() @ListOf(() => FoundLineItemDto, 500) lineItems?: FoundLineItemDto[];
  @Optional() @Text(4000) paymentTerms?: string | null;
  @Optional() @Findings() evaluation?: Record<string, string | number | string[] | null> | null;
  @Optional() @Text(4000) result?: string | null;
  @Optional() @Yes() isSocialWorkStation?: boolean | null;

  /** What the source does not say is null. */
  facts(): ExternalCaseFacts {
    return {
      title: this.title,
      province: this.province ?? null,
      city: this.city ?? null,
      district: this.district ?? null,
      purchaser: this.purchaser ?? null,
      purchaserLevel: this.purchaserLevel ?? null,
      supplier: this.supplier ?? null,
      stage: this.stage ?? null,
      procurementMethod: this.procurementMethod ?? null,
      contractNo: this.contractNo ?? null,
      budgetFen: this.budgetFen ?? null,
      amountFen: this.amountFen ?? null,
      annualAmountFen: this.annualAmountFen ?? null,
      servicePeriod: this.servicePeriod ?? null,
      publishedOn: found(this.publishedOn),
      signedOn: found(this.signedOn),
      stations: this.stations ?? null,
      staffing: this.staffing ?? null,
      targets: (this.targets ?? []).map(({ name, quantity = null, unit = null, note = null }) => ({
        name,
        quantity,
        unit,
        note,
      })),
      lineItems: (this.lineItems ?? []).map(({ name, figures }) => ({ name, figures })),
      paymentTerms: this.paymentTerms ?? null,
      evaluation: this.evaluation ?? null,
      result: this.result ?? null,
      isSocialWorkStation: this.isSocialWorkStation ?? null,
    };
  }
}

export class ProvenanceDto {
  @Optional() @Text(1000) url?: string | null;
  @Optional() @Text(200) kind?: string | null;
  @Optional() @Text(4000) caveats?: string | null;

  provenance(): Provenance {
    return { url: this.url ?? null, kind: this.kind ?? null, caveats: this.caveats ?? null };
  }
}

export class RecordExternalCaseDto extends Dated {
  static readonly example = {
    sourceRef: 'hn-tianxin-2022',
    facts: {
      title: '某区社工站服务项目',
      province: '湖南',
      amountFen: 73_335_500,
      servicePeriod: '2022-2025年度',
      publishedOn: { value: '2022-05-23' },
    },
    source: { url: 'https://example.org/notice/1', kind: '合同公告', caveats: '金额为三年总额。' },
  };

  /** The case's id in the source it came from. */
  @Text(200) sourceRef!: string;
  @One(() => CaseFactsDto) facts!: CaseFactsDto;
  @One(() => ProvenanceDto) source!: ProvenanceDto;
}
