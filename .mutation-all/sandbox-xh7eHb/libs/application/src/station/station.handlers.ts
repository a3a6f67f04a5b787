// @ts-nocheck
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { stationDecider, streamOf, type StationCommand } from '#domain';
import { Decisions, type Answer } from '../kernel/decisions.js';
import type { Envelope } from '../kernel/envelope.js';

export class RegisterStation extends Command<Answer> {
  constructor(
    readonly stationId: string,
    readonly station: { readonly divisionCode: string; readonly name: string },
    readonly envelope: Envelope,
  ) {
    super();
  }
}
export type StationAct = Exclude<StationCommand, { type: 'RegisterStation' }>;

/** Everything in the life of a registered station that its own stream decides. */
export class ActOnStation extends Command<Answer> {
  constructor(
    readonly stationId: string,
    readonly command: StationAct,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(RegisterStation)
export class RegisterStationHandler implements ICommandHandler<RegisterStation> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ stationId, station, envelope }: RegisterStation): Promise<Answer> {
    return this.decisions.decide({
      stream: streamOf.station(stationId),
      decider: stationDecider,
      envelope,
      within: {
        subject: { kind: 'station', divisionCode: station.divisionCode },
        pointer: '/divisionCode',
      },
      prepare: () => ({
        command: { type: 'RegisterStation' as const, data: { stationId, ...station } },
        links: { stationId },
      }),
    });
  }
}

@CommandHandler(ActOnStation)
export class ActOnStationHandler implements ICommandHandler<ActOnStation> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ stationId, command, envelope }: ActOnStation): Promise<Answer> {
    return this.decisions.decide({
      stream: streamOf.station(stationId),
      decider: stationDecider,
      envelope,
      prepare: () => ({ command, links: { stationId } }),
    });
  }
}
