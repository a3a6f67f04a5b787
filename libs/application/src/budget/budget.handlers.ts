import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { budgetDecider, streamOf, type BudgetCommand } from '#domain';
import { demandOwnName } from '../kernel/access.js';
import { Decisions, type Answer } from '../kernel/decisions.js';
import type { Envelope } from '../kernel/envelope.js';

export class RegisterBudgetLine extends Command<Answer> {
  constructor(
    readonly line: Extract<BudgetCommand, { type: 'RegisterBudgetLine' }>['data'],
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(RegisterBudgetLine)
export class RegisterBudgetLineHandler implements ICommandHandler<RegisterBudgetLine> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ line, envelope }: RegisterBudgetLine): Promise<Answer> {
    return this.decisions.decide({
      stream: streamOf.budget(line.purchaserUscc, line.year),
      decider: budgetDecider,
      envelope,
      prepare: () => {
        demandOwnName(envelope.reach, line.purchaserUscc, '/purchaserUscc');
        return { command: { type: 'RegisterBudgetLine' as const, data: line }, links: {} };
      },
    });
  }
}
