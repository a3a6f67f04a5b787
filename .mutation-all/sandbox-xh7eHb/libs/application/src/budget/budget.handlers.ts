// @ts-nocheck
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { budgetDecider, streamOf, type BudgetCommand, type BudgetReportCommand } from '#domain';
import type { Facts } from '#policy';
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

/** What a purchaser makes public of its money of a year. */
export class ActOnBudgetReports extends Command<Answer> {
  constructor(
    readonly command: BudgetReportCommand,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(ActOnBudgetReports)
export class ActOnBudgetReportsHandler implements ICommandHandler<ActOnBudgetReports> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ command, envelope }: ActOnBudgetReports): Promise<Answer> {
    const { purchaserUscc, year } = command.data;
    return this.decisions.decide({
      stream: streamOf.budget(purchaserUscc, year),
      decider: budgetDecider,
      envelope,
      prepare: ({ reports }) => {
        demandOwnName(envelope.reach, purchaserUscc, '/id');
        if (command.type !== 'PublishBudgetReport') return { command, links: {} };
        const { report, publishedOn } = command.data;
        const approvedOn = reports.approvedOn[report];
        const facts: Facts = approvedOn
          ? { accountsPublication: { from: approvedOn, doneOn: publishedOn } }
          : {};
        const exceptions = new Map<string, string>();
        return {
          command,
          links: {},
          question: { act: command.type, on: envelope.occurredOn, facts, exceptions },
        };
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
