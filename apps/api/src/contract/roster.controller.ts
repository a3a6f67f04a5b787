import { Body, Controller } from '@nestjs/common';
import type { Role } from '#domain';
import { Command } from '../http/command.js';
import { Id } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import { ContractActs } from './contract-acts.js';
import { AssignWorkerDto, ReleaseWorkerDto } from './roster.dto.js';

const PARTIES: readonly Role[] = ['PROVIDER_MANAGER', 'PROJECT_OFFICER'];

@Controller('api/contracts')
export class RosterController {
  constructor(private readonly acts: ContractActs) {}

  @Command(':id/assign-worker', { says: '人员进入名册', body: AssignWorkerDto, allow: PARTIES })
  assign(@Id() id: string, @Body() body: AssignWorkerDto, @FromRequest() given: Given) {
    return this.acts.onContract(id, body.command(), body, given);
  }

  @Command(':id/release-worker', { says: '人员离开名册', body: ReleaseWorkerDto, allow: PARTIES })
  release(@Id() id: string, @Body() body: ReleaseWorkerDto, @FromRequest() given: Given) {
    return this.acts.onContract(id, body.command(), body, given);
  }
}
