import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { budgetDecider, streamOf, type BudgetCommand } from '#domain';
import { demandOwnName } from '../kernel/access.js';
import { Decisions, type Answer } from '../kernel/decisions.js';
import type { Envelope } from '../kernel/envelope.js';
import { settleBudget } from './project-budget.js';

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

/** A reactor's: the budgets of a project follow what became of it. */
export class SettleBudget extends Command<void> {
  constructor(
    readonly projectId: string,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(SettleBudget)
export class SettleBudgetHandler implements ICommandHandler<SettleBudget> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ projectId, envelope }: SettleBudget): Promise<void> {
    await this.decisions.withinProject(projectId, () => settleBudget(this.decisions, projectId, envelope));
  }
}
