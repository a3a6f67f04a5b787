import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ActOnBudgetReports, RegisterBudgetLine } from '#application';
import type { BudgetReportCommand, Role } from '#domain';
import { CommandAnswer } from '../http/answer.js';
import { Command } from '../http/command.js';
import type { Dated } from '../http/dated.js';
import { BudgetId, type BudgetRef } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import {
  ApproveBudgetReportDto,
  PublishBudgetReportDto,
  PublishSmeOverdueDto,
  RegisterBudgetLineDto,
} from './budget.dto.js';

const FINANCE: readonly Role[] = ['FINANCE_OFFICER', 'PURCHASER_LEADER'];

@Controller('api/budgets')
export class BudgetController {
  constructor(private readonly commands: CommandBus) {}

  @Command('', {
    says: '登记预算指标',
    body: RegisterBudgetLineDto,
    allow: ['FINANCE_OFFICER', 'PROJECT_OFFICER'],
    creates: true,
  })
  async register(@Body() body: RegisterBudgetLineDto, @FromRequest() given: Given): Promise<CommandAnswer> {
    const { type, data } = body.command();
    const answer = await this.commands.execute(
      new RegisterBudgetLine(data, given.envelope(type, null, body)),
    );
    const id = `${data.purchaserUscc}-${data.year}`;
    return new CommandAnswer(id, answer, `/api/budgets/${id}`);
  }

  @Command(':id/approve-report', {
    says: '登记部门预算、决算的批复',
    body: ApproveBudgetReportDto,
    allow: FINANCE,
  })
  approve(@BudgetId() of: BudgetRef, @Body() body: ApproveBudgetReportDto, @FromRequest() given: Given) {
    return this.act(of, body, given);
  }

  @Command(':id/publish-report', {
    says: '公开部门预算、决算',
    body: PublishBudgetReportDto,
    allow: FINANCE,
  })
  publish(@BudgetId() of: BudgetRef, @Body() body: PublishBudgetReportDto, @FromRequest() given: Given) {
    return this.act(of, body, given);
  }

  @Command(':id/publish-sme-overdue', {
    says: '公布年度逾期未支付中小企业款项',
    body: PublishSmeOverdueDto,
    allow: FINANCE,
  })
  publishOverdue(@BudgetId() of: BudgetRef, @Body() body: PublishSmeOverdueDto, @FromRequest() given: Given) {
    return this.act(of, body, given);
  }

  private async act(
    { id, purchaserUscc, year }: BudgetRef,
    body: Dated & { command(of: { purchaserUscc: string; year: number }): BudgetReportCommand },
    given: Given,
  ): Promise<CommandAnswer> {
    const command = body.command({ purchaserUscc, year });
    const envelope = given.envelope(command.type, id, body);
    return new CommandAnswer(id, await this.commands.execute(new ActOnBudgetReports(command, envelope)));
  }
}
