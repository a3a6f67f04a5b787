import type { ContractAct } from '#application';
import type { PlainDate } from '#domain';
import { Dated } from '../http/dated.js';
import { Day, Fen, Optional, Text, Ulid } from '../http/fields.js';

export class RequestPaymentDto extends Dated {
  static readonly example = {
    contractId: '01JNB0QJ5T2M8X3V7C9D4F6G1H',
    milestone: 'advance',
    amountFen: 11_920_000,
    budgetLineId: 'YS-2025-001',
  };

  @Ulid() contractId!: string;
  /** Key of a milestone in the contract's payment schedule. */
  @Text(64) milestone!: string;
  @Fen(1) amountFen!: number;
  @Optional() @Text(64) budgetLineId?: string | null;
  @Optional() @Text(2000) basis?: string | null;

  command(): ContractAct {
    const { milestone, amountFen, budgetLineId = null, basis = null } = this;
    return { type: 'RequestPayment', data: { milestone, amountFen, budgetLineId, basis } };
  }
}

export class ApprovePaymentDto extends Dated {
  static readonly example = { note: '同意支付。' };

  @Optional() @Text(2000) note?: string | null;

  command(paymentId: string): ContractAct {
    return { type: 'ApprovePayment', data: { paymentId, note: this.note ?? null } };
  }
}

export class RecordPaymentDto extends Dated {
  static readonly example = { paidOn: '2025-03-20', voucherNo: 'PZ-2025-118' };

  @Day() paidOn!: PlainDate;
  @Optional() @Text(100) voucherNo?: string | null;

  command(paymentId: string): ContractAct {
    return {
      type: 'RecordPayment',
      data: { paymentId, paidOn: this.paidOn, voucherNo: this.voucherNo ?? null },
    };
  }
}
