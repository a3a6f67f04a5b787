import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RegisterBudgetLine } from '#application';
import { CommandAnswer } from '../http/answer.js';
import { Command } from '../http/command.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import { RegisterBudgetLineDto } from './budget.dto.js';

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
}
