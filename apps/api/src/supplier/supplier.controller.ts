import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ActOnSupplier } from '#application';
import { CommandAnswer } from '../http/answer.js';
import { Command } from '../http/command.js';
import { SupplierId } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import { RecordQualificationDto, RegisterSupplierDto } from './supplier.dto.js';

@Controller('api/suppliers')
export class SupplierController {
  constructor(private readonly commands: CommandBus) {}

  @Command('', { says: '登记承接主体', body: RegisterSupplierDto, allow: ['PROJECT_OFFICER'], creates: true })
  async register(@Body() body: RegisterSupplierDto, @FromRequest() given: Given): Promise<CommandAnswer> {
    const id = body.uscc;
    const answer = await this.commands.execute(
      new ActOnSupplier(id, body.command(), given.envelope('RegisterSupplier', id, body)),
    );
    return new CommandAnswer(id, answer, `/api/suppliers/${id}`);
  }

  @Command(':id/record-qualification', {
    says: '登记资格核验',
    body: RecordQualificationDto,
    allow: ['PROJECT_OFFICER'],
  })
  async recordQualification(
    @SupplierId() id: string,
    @Body() body: RecordQualificationDto,
    @FromRequest() given: Given,
  ): Promise<CommandAnswer> {
    const answer = await this.commands.execute(
      new ActOnSupplier(id, body.command(), given.envelope('RecordQualification', id, body)),
    );
    return new CommandAnswer(id, answer);
  }
}
