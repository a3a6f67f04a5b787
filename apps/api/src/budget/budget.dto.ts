import {
  BUDGET_REPORTS,
  FUND_SOURCES,
  type BudgetCommand,
  type BudgetReport,
  type BudgetReportCommand,
  type FundSource,
  type PlainDate,
} from '#domain';
import { Dated } from '../http/dated.js';
import { Day, Fen, OneOf, Optional, Text, Uscc, Whole } from '../http/fields.js';

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

/** Of one purchaser and year, as the path names them. */
interface OfYear {
  readonly purchaserUscc: string;
  readonly year: number;
}

export class ApproveBudgetReportDto extends Dated {
  static readonly example = { report: 'accounts', approvedOn: '2026-08-20', documentNo: '财库〔2026〕88号' };

  /** budget: 部门预算, accounts: 部门决算. */
  @OneOf(BUDGET_REPORTS) report!: BudgetReport;
  @Day() approvedOn!: PlainDate;
  @Optional() @Text(100) documentNo?: string | null;

  command(of: OfYear): BudgetReportCommand {
    const { report, approvedOn, documentNo = null } = this;
    return { type: 'ApproveBudgetReport', data: { ...of, report, approvedOn, documentNo } };
  }
}

export class PublishBudgetReportDto extends Dated {
  static readonly example = { report: 'accounts', publishedOn: '2026-09-01', medium: '街道办事处门户网站' };

  @OneOf(BUDGET_REPORTS) report!: BudgetReport;
  @Day() publishedOn!: PlainDate;
  @Text(200) medium!: string;
  @Optional() @Text(500) url?: string | null;

  command(of: OfYear): BudgetReportCommand {
    const { report, publishedOn, medium, url = null } = this;
    return { type: 'PublishBudgetReport', data: { ...of, report, publishedOn, medium, url } };
  }
}

export class PublishSmeOverdueDto extends Dated {
  static readonly example = {
    contracts: 0,
    amountFen: 0,
    publishedOn: '2026-03-20',
    medium: '街道办事处门户网站',
  };

  /** Contracts with small or medium enterprises that were overdue at the end of the year; 0: none were. */
  @Whole(0, 1_000_000) contracts!: number;
  @Fen(0) amountFen!: number;
  @Day() publishedOn!: PlainDate;
  @Text(200) medium!: string;
  @Optional() @Text(500) url?: string | null;

  command(of: OfYear): BudgetReportCommand {
    const { contracts, amountFen, publishedOn, medium, url = null } = this;
    return { type: 'PublishSmeOverdue', data: { ...of, contracts, amountFen, publishedOn, medium, url } };
  }
}
