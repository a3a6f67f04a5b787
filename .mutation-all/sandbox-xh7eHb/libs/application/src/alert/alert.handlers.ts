// @ts-nocheck
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { alertDecider, streamOf, type AlertCommand } from '#domain';
import { Decisions, type Answer } from '../kernel/decisions.js';
import type { Envelope } from '../kernel/envelope.js';

/** What a reactor found, or found to be over. */
export class ActOnAlert extends Command<Answer> {
  constructor(
    readonly alertId: string,
    readonly command: AlertCommand,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(ActOnAlert)
export class ActOnAlertHandler implements ICommandHandler<ActOnAlert> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ alertId, command, envelope }: ActOnAlert): Promise<Answer> {
    return this.decisions.decide({
      stream: streamOf.alert(alertId),
      decider: alertDecider,
      envelope,
      prepare: (alert) => {
        const about = command.type === 'RaiseAlert' ? command.data : alert;
        return {
          command,
          links: about
            ? {
                ...(about.projectId !== null && { projectId: about.projectId }),
                ...(about.contractId !== null && { contractId: about.contractId }),
              }
            : {},
        };
      },
    });
  }
}
