import { FUND_SOURCES, type BudgetCommand, type FundSource } from '#domain';
import { Dated } from '../http/dated.js';
import { Fen, OneOf, Optional, Text, Uscc, Whole } from '../http/fields.js';

export class RegisterBudgetLineDto extends Dated {
  static readonly example = {
    purchaserUscc: '11120000000125735B',
    year: 2025,
    lineId: 'YS-2025-001',
    name: '2025年社工站服务购买',
    fundSource: '社会救助',
    approvedFen: 40_000_000,
    documentNo: '财预〔2025〕1号',
  };

  @Uscc() purchaserUscc!: string;
  @Whole(2000, 2100) year!: number;
  @Text(64) lineId!: string;
  @Text(200) name!: string;
  @OneOf(FUND_SOURCES) fundSource!: FundSource;
  @Fen(1) approvedFen!: number;
  @Optional() @Text(100) documentNo?: string | null;

  command(): Extract<BudgetCommand, { type: 'RegisterBudgetLine' }> {
    const { purchaserUscc, year, lineId, name, fundSource, approvedFen, documentNo = null } = this;
    return {
      type: 'RegisterBudgetLine',
      data: { purchaserUscc, year, lineId, name, fundSource, approvedFen, documentNo },
    };
  }
}
