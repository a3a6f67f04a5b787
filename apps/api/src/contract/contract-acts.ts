import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ActOnContract, type ContractAct } from '#application';
import { CommandAnswer } from '../http/answer.js';
import type { Dated } from '../http/dated.js';
import type { PartRef } from '../http/ids.js';
import type { Given } from '../http/request-envelope.js';

/** Acts on a contract and on its parts: acceptances, evaluations, payments, issues. */
@Injectable()
export class ContractActs {
  constructor(private readonly commands: CommandBus) {}

  async onContract(id: string, command: ContractAct, body: Dated, given: Given): Promise<CommandAnswer> {
    return new CommandAnswer(id, await this.execute(id, id, command, body, given));
  }

  async onPart(
    { id, contractId }: PartRef,
    command: ContractAct,
    body: Dated,
    given: Given,
  ): Promise<CommandAnswer> {
    return new CommandAnswer(id, await this.execute(contractId, id, command, body, given));
  }

  /** Begins a part; its id is the contract's with a number, and it lives under `/api/<capability>`. */
  async begin(
    capability: string,
    contractId: string,
    command: ContractAct,
    body: Dated,
    given: Given,
  ): Promise<CommandAnswer> {
    const answer = await this.execute(contractId, contractId, command, body, given);
    const id = answer.part ?? contractId;
    return new CommandAnswer(id, answer, `/api/${capability}/${id}`);
  }

  private execute(contractId: string, target: string, command: ContractAct, body: Dated, given: Given) {
    return this.commands.execute(
      new ActOnContract(contractId, command, given.envelope(command.type, target, body)),
    );
  }
}
