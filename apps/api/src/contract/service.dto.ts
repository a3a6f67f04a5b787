import type { RecordService } from '#application';
import { Dated } from '../http/dated.js';
import { EVIDENCE_EXAMPLE, EvidenceDto } from '../http/evidence.dto.js';
import { Instant, ListOf, Optional, Quantity, Text, Texts } from '../http/fields.js';

const SERVICE_ID_EXAMPLE = '01JNB0QJ5T2M8X3V7C9D4F6G1H.s202503-1';

export class RecordServiceDto extends Dated {
  static readonly example = {
    occurredOn: '2025-03-10',
    startedAt: '2025-03-10T09:00:00+08:00',
    endedAt: '2025-03-10T11:00:00+08:00',
    itemKey: 'visits',
    quantity: 8,
    unit: '人次',
    workerIds: ['w-01'],
    beneficiaryRefs: ['b-17', 'b-23'],
    evidence: [EVIDENCE_EXAMPLE],
    clientRef: '2025-03-10-1',
  };

  @Instant() startedAt!: string;
  @Instant() endedAt!: string;
  @Text(64) itemKey!: string;
  @Quantity() quantity!: number;
  @Text(32) unit!: string;
  @Texts(50, 64, 1) workerIds!: string[];
  /** Pseudonyms; never a name. */
  @Optional() @Texts(500, 64) beneficiaryRefs?: string[];
  @Optional() @ListOf(() => EvidenceDto, 50) evidence?: EvidenceDto[];
  /** The recorder's own number: the same delivery is not recorded twice. */
  @Optional() @Text(100) clientRef?: string | null;

  delivery(): RecordService['delivery'] {
    const { startedAt, endedAt, itemKey, quantity, unit, workerIds } = this;
    return {
      startedAt,
      endedAt,
      itemKey,
      quantity,
      unit,
      workerIds,
      beneficiaryRefs: this.beneficiaryRefs ?? [],
      evidence: this.evidence ?? [],
      clientRef: this.clientRef ?? null,
    };
  }
}

export class ConfirmServiceDto extends Dated {
  static readonly example = { serviceId: SERVICE_ID_EXAMPLE, note: '与现场抽查一致。' };

  @Text(64) serviceId!: string;
  @Optional() @Text(2000) note?: string | null;
}

export class CorrectServiceDto extends Dated {
  static readonly example = { serviceId: SERVICE_ID_EXAMPLE, quantity: 7, reason: '核对签到表后更正。' };

  @Text(64) serviceId!: string;
  /** As it counts from now on; what was confirmed is confirmed anew. */
  @Quantity() quantity!: number;
  @Text(2000) reason!: string;
  @Optional() @ListOf(() => EvidenceDto, 50) evidence?: EvidenceDto[];
}

export class RejectServiceDto extends Dated {
  static readonly example = { serviceId: SERVICE_ID_EXAMPLE, reason: '与访谈记录不符。' };

  @Text(64) serviceId!: string;
  @Text(2000) reason!: string;
}
