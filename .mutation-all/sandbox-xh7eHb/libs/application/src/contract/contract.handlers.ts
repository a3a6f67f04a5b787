// @ts-nocheck
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { contractDecider, demandContract, projectDecider, streamOf, type Contract } from '#domain';
import { judgedOn } from '../kernel/compliance.js';
import { Decisions, type Answer } from '../kernel/decisions.js';
import { contextOf, type Envelope, type Links } from '../kernel/envelope.js';
import { completed, type ContractAct } from './complete-act.js';
import { contractFacts } from './contract-facts.js';
import { factsBeside } from './facts-beside.js';
import { actorRole } from '../project/project-facts.js';

/** Everything in the life of a signed contract that its own stream decides. */
export class ActOnContract extends Command<Answer> {
  constructor(
    readonly contractId: string,
    readonly act: ContractAct,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

export const contractLinks = ({ terms: { projectId, contractId, stationId } }: Contract): Links => ({
  projectId,
  contractId,
  stationId,
});

@CommandHandler(ActOnContract)
export class ActOnContractHandler implements ICommandHandler<ActOnContract> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ contractId, act, envelope }: ActOnContract): Promise<Answer> {
    return this.decisions.decide({
      stream: streamOf.contract(contractId),
      decider: contractDecider,
      envelope,
      prepare: async (contract, facts) => {
        demandContract(contract);
        const project = await facts.read(streamOf.project(contract.terms.projectId), projectDecider);
        const command = await completed(act, contract, project, envelope.occurredOn, facts);
        return {
          command,
          links: contractLinks(contract),
          question: {
            act: command.type,
            on: judgedOn(envelope.occurredOn, contract.terms.signedOn),
            bound: { versionId: contract.terms.policyVersionId, signedOn: contract.terms.signedOn },
            facts: {
              ...(project && { divisionCode: project.draft.divisionCode }),
              ...contractFacts(contract, command, contextOf(envelope)),
              ...(await factsBeside(contract, command, envelope.occurredOn, facts)),
              ...(project && { exAnteAssessed: project.exAnte !== null }),
              actorRole: actorRole(envelope),
            },
            exceptions: new Map<string, string>(),
          },
        };
      },
    });
  }
}
