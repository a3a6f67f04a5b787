import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ActOnSupplier } from '#application';
import type { Role, SupplierCommand } from '#domain';
import { CommandAnswer } from '../http/answer.js';
import { Command } from '../http/command.js';
import type { Dated } from '../http/dated.js';
import { SupplierId } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import {
  DeclareRelatedPartiesDto,
  DeclareSmeStatusDto,
  RecordQualificationDto,
  RegisterSupplierDto,
  ReinstateSupplierDto,
  SuspendSupplierDto,
} from './supplier.dto.js';

/** A suspension counts for every purchaser: it is theirs who guide all of them. */
const CIVIL_AFFAIRS: readonly Role[] = ['DISTRICT_CIVIL', 'CITY_CIVIL'];

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
  recordQualification(
    @SupplierId() id: string,
    @Body() body: RecordQualificationDto,
    @FromRequest() given: Given,
  ) {
    return this.act(id, body, given);
  }

  @Command(':id/declare-sme-status', {
    says: '声明企业规模',
    body: DeclareSmeStatusDto,
    allow: ['PROJECT_OFFICER', 'PROVIDER_MANAGER'],
  })
  declareSmeStatus(@SupplierId() id: string, @Body() body: DeclareSmeStatusDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/declare-related-parties', {
    says: '声明关联单位',
    body: DeclareRelatedPartiesDto,
    allow: ['PROJECT_OFFICER', 'PROVIDER_MANAGER'],
  })
  declareRelatedParties(
    @SupplierId() id: string,
    @Body() body: DeclareRelatedPartiesDto,
    @FromRequest() given: Given,
  ) {
    return this.act(id, body, given);
  }

  @Command(':id/suspend', { says: '暂停承接资格', body: SuspendSupplierDto, allow: CIVIL_AFFAIRS })
  suspend(@SupplierId() id: string, @Body() body: SuspendSupplierDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/reinstate', { says: '恢复承接资格', body: ReinstateSupplierDto, allow: CIVIL_AFFAIRS })
  reinstate(@SupplierId() id: string, @Body() body: ReinstateSupplierDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  private async act(
    id: string,
    body: Dated & { command(): SupplierCommand },
    given: Given,
  ): Promise<CommandAnswer> {
    const command = body.command();
    const envelope = given.envelope(command.type, id, body);
    return new CommandAnswer(id, await this.commands.execute(new ActOnSupplier(id, command, envelope)));
  }
}
