import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  approvedExceptions,
  contractDecider,
  isSigned,
  demand,
  projectDecider,
  streamOf,
  type ContractCommand,
  type ContractEvent,
  type ContractSigned,
  type ContractState,
  type Project,
} from '#domain';
import { policyVersionOn } from '../kernel/compliance.js';
import { Decisions, type Answer, type Decision, type FactReader } from '../kernel/decisions.js';
import { step, type Envelope } from '../kernel/envelope.js';
import { StreamLocks } from '../kernel/stream-locks.js';
import { actorRole, projectFacts } from '../project/project-facts.js';
import { demandProject } from '../project/project.handlers.js';
import { contractTerms, type StatedTerms } from './contract-terms.js';

export class SignContract extends Command<Answer> {
  constructor(
    readonly contractId: string,
    readonly stated: StatedTerms,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

/**
 * The contract takes its part of the award in the project's stream, then begins its own. A reservation whose
 * contract never began is void; the same command given again completes it.
 */
@CommandHandler(SignContract)
export class SignContractHandler implements ICommandHandler<SignContract> {
  /** One signing at a time for each project, so that no reservation is taken for void while it is completed. */
  private readonly signing = new StreamLocks();

  constructor(private readonly decisions: Decisions) {}

  async execute(command: SignContract): Promise<Answer> {
    return this.signing.run(command.stated.projectId, () => this.sign(command));
  }

  private async sign({ contractId, stated, envelope }: SignContract): Promise<Answer> {
    const signing = this.signingOf(contractId, stated, envelope);
    // A contract that would be refused, or that is signed, reserves nothing.
    const { answer } = await this.decisions.rehearse(signing);
    if (answer) return answer;
    await this.decisions.decide({
      stream: streamOf.project(stated.projectId),
      decider: projectDecider,
      envelope: step(envelope, 'reserve-contract'),
      prepare: async (project, facts) => {
        demandProject(project);
        const { number, signedOn, startsOn, endsOn, amountFen } = stated;
        const voided = (await contractsBeside(contractId, project, facts))
          .filter(({ begun }) => !begun)
          .map((contract) => contract.contractId);
        return {
          command: {
            type: 'ReserveContract' as const,
            data: { contractId, number, signedOn, startsOn, endsOn, amountFen, voided },
          },
          links: { projectId: stated.projectId, stationId: project.draft.stationId },
        };
      },
    });
    return this.decisions.decide(signing);
  }

  private signingOf(
    contractId: string,
    stated: StatedTerms,
    envelope: Envelope,
  ): Decision<ContractState, ContractCommand, ContractEvent> {
    const { projectId, signedOn } = stated;
    return {
      stream: streamOf.contract(contractId),
      decider: contractDecider,
      envelope,
      prepare: async (_contract, facts) => {
        const project = await facts.read(streamOf.project(projectId), projectDecider);
        demandProject(project);
        const terms = contractTerms(contractId, stated, project, policyVersionOn(signedOn));
        const beside = (await contractsBeside(contractId, project, facts)).filter(({ begun }) => begun);
        demandLeft(project, terms, beside);
        return {
          command: { type: 'SignContract', data: terms },
          links: { projectId, contractId, stationId: terms.stationId },
          question: {
            act: 'SignContract',
            on: signedOn,
            facts: {
              ...projectFacts(project),
              priceFen: terms.amountFen,
              term: { startsOn: terms.startsOn, endsOn: terms.endsOn },
              projectTerms: [...beside, terms].map(({ startsOn, endsOn }) => ({ startsOn, endsOn })),
              actorRole: actorRole(envelope),
            },
            exceptions: approvedExceptions(project),
          },
        };
      },
    };
  }
}

type Reserved = Project['contracts'][number];

/** The project's other contracts, and whether their own streams ever began. */
async function contractsBeside(
  contractId: string,
  { contracts }: Project,
  facts: FactReader,
): Promise<(Reserved & { begun: boolean })[]> {
  const others = contracts.filter((contract) => contract.contractId !== contractId);
  return Promise.all(
    others.map(async (contract) => ({
      ...contract,
      begun: isSigned(await facts.read(streamOf.contract(contract.contractId), contractDecider)),
    })),
  );
}

/** Also where an old reservation is completed after it was taken for void. */
function demandLeft({ award }: Project, terms: ContractSigned['data'], beside: readonly Reserved[]): void {
  const left = (award?.priceFen ?? 0) - beside.reduce((sum, { amountFen }) => sum + amountFen, 0);
  demand(
    terms.amountFen <= left,
    'project.contracts-exceed-price',
    `合同金额 ${terms.amountFen} 分超过成交价余额 ${left} 分。`,
    `The amount of ${terms.amountFen} fen exceeds the ${left} fen left of the award.`,
    { pointer: '/amountFen' },
  );
}
