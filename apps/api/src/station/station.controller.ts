import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RegisterStation } from '#application';
import { CommandAnswer } from '../http/answer.js';
import { Command } from '../http/command.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import { RegisterStationDto } from './station.dto.js';

@Controller('api/stations')
export class StationController {
  constructor(private readonly commands: CommandBus) {}

  @Command('', { says: '登记社工站', body: RegisterStationDto, allow: ['PROJECT_OFFICER'], creates: true })
  async register(@Body() body: RegisterStationDto, @FromRequest() given: Given): Promise<CommandAnswer> {
    const id = given.newId();
    const { divisionCode, name } = body;
    const answer = await this.commands.execute(
      new RegisterStation(id, { divisionCode, name }, given.envelope('RegisterStation', null, body)),
    );
    return new CommandAnswer(id, answer, `/api/stations/${id}`);
  }
}
