// @ts-nocheck
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  approvedExceptions,
  contractDecider,
  demand,
  demandNotVoided,
  demandUnderWay,
  isSigned,
  isSmallEnterprise,
  projectDecider,
  streamOf,
  supplierDecider,
  yuan,
  type ContractCommand,
  type ContractEvent,
  type ContractSigned,
  type ContractState,
  type Project,
} from '#domain';
import { budgetFacts } from '../budget/project-budget.js';
import { policyVersionOn, readPolicyBook } from '../kernel/compliance.js';
import { Decisions, type Answer, type Decision } from '../kernel/decisions.js';
import { step, type Envelope } from '../kernel/envelope.js';
import {
  actorRole,
  demandProject,
  projectFacts,
  projectLinks,
  supplierFacts,
} from '../project/project-facts.js';
import { demandAvailable } from '../supplier/supplier-standing.js';
import {
  hasBegun,
  isVoid,
  reservedContracts,
  voidUnsigned,
  type ReservedContract,
} from './reserved-contracts.js';
import { contractTerms, type StatedTerms } from './contract-terms.js';
import { signingFacts } from './signing-facts.js';

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
 * The contract takes its part of the award in the project's stream, then begins its own; the same command
 * given again completes it. A reservation whose contract never began is voided where it stands in the way.
 */
@CommandHandler(SignContract)
export class SignContractHandler implements ICommandHandler<SignContract> {
  constructor(private readonly decisions: Decisions) {}

  async execute(command: SignContract): Promise<Answer> {
    return this.decisions.withinProject(command.stated.projectId, () => this.sign(command));
  }

  private async sign({ contractId, stated, envelope }: SignContract): Promise<Answer> {
    const signing = this.signingOf(contractId, stated, envelope);
    // A contract that would be refused, or that is signed, reserves nothing and voids nothing.
    const { answer } = await this.decisions.rehearse(signing);
    if (answer) return answer;
    await this.makeRoom(contractId, stated, envelope);
    await this.decisions.decide({
      stream: streamOf.project(stated.projectId),
      decider: projectDecider,
      envelope: step(envelope, 'reserve-contract'),
      prepare: async (project, facts) => {
        demandProject(project);
        const { number, signedOn, startsOn, endsOn, amountFen } = stated;
        const voided = (await reservedContracts(project, facts)).filter(isVoid).map((one) => one.contractId);
        return {
          command: {
            type: 'ReserveContract' as const,
            data: { contractId, number, signedOn, startsOn, endsOn, amountFen, voided },
          },
          links: projectLinks(project),
        };
      },
    });
    return this.decisions.decide(signing);
  }

  private async makeRoom(contractId: string, stated: StatedTerms, envelope: Envelope): Promise<void> {
    const project = await this.decisions.now.read(streamOf.project(stated.projectId), projectDecider);
    demandProject(project);
    const standing = (await reservedContracts(project, this.decisions.now)).filter(
      (one) => one.contractId !== contractId && !isVoid(one),
    );
    const isInTheWay =
      stated.amountFen > leftOf(project, standing) || standing.some(({ number }) => number === stated.number);
    if (isInTheWay) await voidUnsigned(this.decisions, project, '签订未完成', envelope, contractId);
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
      within: { stream: streamOf.project(projectId), pointer: '/projectId' },
      prepare: async (contract, facts) => {
        demandNotVoided(contract);
        const project = await facts.read(streamOf.project(projectId), projectDecider);
        demandProject(project);
        demandUnderWay(project);
        const uscc = project.award?.supplier.uscc;
        const supplier = uscc ? await facts.read(streamOf.supplier(uscc), supplierDecider) : null;
        // The day of signing decides the policy, also of a contract that is registered late.
        const terms = contractTerms(
          contractId,
          stated,
          project,
          policyVersionOn(signedOn, await readPolicyBook(facts)),
          isSmallEnterprise(supplier?.smeStatus ?? null),
        );
        const beside = (await reservedContracts(project, facts)).filter(
          (one) => one.contractId !== contractId && hasBegun(one),
        );
        demandLeft(project, terms, beside);
        await demandAvailable(terms.supplier.uscc, signedOn, facts);
        return {
          command: { type: 'SignContract', data: terms },
          links: { projectId, contractId, stationId: terms.stationId },
          question: {
            act: 'SignContract',
            on: signedOn,
            ...(project.award && { gateOn: project.award.decidedOn }),
            facts: {
              ...projectFacts(project),
              budget: project.budget && (await budgetFacts(project, project.budget.lines, facts)),
              priceFen: terms.amountFen,
              ...signingFacts(terms, project),
              ...supplierFacts(supplier, signedOn),
              projectTerms: [...beside.map(termsOf), terms].map(({ startsOn, endsOn }) => ({
                startsOn,
                endsOn,
              })),
              actorRole: actorRole(envelope),
            },
            exceptions: approvedExceptions(project),
          },
        };
      },
    };
  }
}

/** Amended since, a contract runs longer than it was reserved for. */
const termsOf = (one: ReservedContract) => (isSigned(one.state) ? one.state.terms : one);

const leftOf = ({ award }: Project, standing: readonly ReservedContract[]): number =>
  (award?.priceFen ?? 0) - standing.reduce((sum, { amountFen }) => sum + amountFen, 0);

/** Before anything is reserved or voided for it: what is signed already leaves room for the contract. */
function demandLeft(
  project: Project,
  { amountFen }: ContractSigned['data'],
  signed: readonly ReservedContract[],
): void {
  const left = leftOf(project, signed);
  demand(
    amountFen <= left,
    'project.contracts-exceed-price',
    `合同金额 ${yuan(amountFen)} 超过成交价余额 ${yuan(left)}。`,
    `The amount of ${amountFen} fen exceeds the ${left} fen left of the award.`,
    { pointer: '/amountFen' },
  );
}
