import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ActOnPolicy, ReassessContracts, type Reassessed, type StatedPolicyCommand } from '#application';
import { CommandAnswer } from '../http/answer.js';
import { Command } from '../http/command.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import {
  AddCalendarDto,
  ExtendPolicyDto,
  ReassessDto,
  RegisterPolicyVersionDto,
  RevokePolicyDto,
} from './policy.dto.js';

const ADMIN = ['POLICY_ADMIN'] as const;

/** Versions and calendars are registered while the platform runs; a release adds clauses, not policies. */
@Controller('api/policies')
export class PolicyController {
  constructor(private readonly commands: CommandBus) {}

  @Command('', { says: '登记政策版本', body: RegisterPolicyVersionDto, allow: ADMIN, creates: true })
  register(@Body() body: RegisterPolicyVersionDto, @FromRequest() given: Given): Promise<CommandAnswer> {
    return this.act(body.versionId, body.command(), body, given);
  }

  @Command('calendars', { says: '登记年度工作日历', body: AddCalendarDto, allow: ADMIN })
  calendar(@Body() body: AddCalendarDto, @FromRequest() given: Given): Promise<CommandAnswer> {
    return this.act(String(body.year), body.command(), body, given);
  }

  @Command(':id/extend', { says: '政策延期', body: ExtendPolicyDto, allow: ADMIN })
  extend(@Param('id') id: string, @Body() body: ExtendPolicyDto, @FromRequest() given: Given) {
    return this.act(id, body.command(id), body, given);
  }

  @Command(':id/revoke', { says: '政策废止', body: RevokePolicyDto, allow: ADMIN })
  revoke(@Param('id') id: string, @Body() body: RevokePolicyDto, @FromRequest() given: Given) {
    return this.act(id, body.command(id), body, given);
  }

  /** Late registration: contracts the version covers are looked at again, beside what was known then. */
  @Command(':id/reassess', { says: '按后登记的版本复评合同', body: ReassessDto, allow: ADMIN })
  async reassess(
    @Param('id') id: string,
    @Body() body: ReassessDto,
    @FromRequest() given: Given,
  ): Promise<Reassessed> {
    const envelope = given.envelope('ReassessContracts', id, body);
    return this.commands.execute(new ReassessContracts(id, envelope));
  }

  private async act(
    id: string,
    command: StatedPolicyCommand,
    body: { readonly occurredOn?: string },
    given: Given,
  ): Promise<CommandAnswer> {
    const answer = await this.commands.execute(
      new ActOnPolicy(command, given.envelope(command.type, id, body)),
    );
    return new CommandAnswer(id, answer, `/api/policies/${id}`);
  }
}
