import { Controller, NotFoundException, Query } from '@nestjs/common';
import { Type } from 'class-transformer';
import { budgetDecider, FUND_SOURCES, streamOf, type FundSource } from '#domain';
import { BUDGET_READERS, type Reach } from '#policy';
import { listBudgetLines } from '#read-models';
import { OneOf, Optional, Uscc, Whole } from '../http/fields.js';
import { BudgetId, type BudgetRef } from '../http/ids.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading } from '../reading/reading.js';

export class BudgetListQuery extends PageQuery {
  @Optional() @Uscc() purchaserUscc?: string;
  @Optional() @Type(() => Number) @Whole(2000, 2100) year?: number;
  @Optional() @OneOf(FUND_SOURCES) fundSource?: FundSource;
}

@Controller('api/budgets')
export class BudgetQueryController {
  constructor(private readonly reading: Reading) {}

  @Read('', { says: '预算指标列表', allow: BUDGET_READERS, query: BudgetListQuery })
  list(@MyReach() reach: Reach, @Query() query: BudgetListQuery) {
    return this.reading.page((database) => listBudgetLines(database, query, reach));
  }

  /** One purchaser's budget of one year, folded from its own stream. */
  @Read(':id', { says: '购买主体一年的预算', allow: BUDGET_READERS, query: PastQuery })
  async one(
    @MyReach() reach: Reach,
    @BudgetId() { id, purchaserUscc, year }: BudgetRef,
    @Query() past: PastQuery,
  ) {
    const stream = streamOf.budget(purchaserUscc, year);
    const budget = await this.reading.state(reach, stream, budgetDecider, past);
    if (!budget) throw new NotFoundException();
    return budget.shownAs(({ lines, reports }) => ({
      id,
      purchaserUscc,
      year,
      reports,
      lines: Array.from(lines, ([lineId, line]) => ({ lineId, ...line })),
    }));
  }

  @Read(':id/history', { says: '预算事件流', allow: BUDGET_READERS, query: PageQuery })
  history(
    @MyReach() reach: Reach,
    @BudgetId() { purchaserUscc, year }: BudgetRef,
    @Query() query: PageQuery,
  ) {
    return this.reading.history(reach, streamOf.budget(purchaserUscc, year), query);
  }
}
