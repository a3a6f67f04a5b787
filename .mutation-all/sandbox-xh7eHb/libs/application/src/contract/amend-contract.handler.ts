// @ts-nocheck
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  amendedTerms,
  approvedExceptions,
  budgetDecider,
  contractDecider,
  demand,
  demandContract,
  projectDecider,
  streamOf,
  widens,
  type BudgetCommand,
  type Contract,
  type ContractCommand,
  type ContractEvent,
  type ContractState,
  type Project,
  type ProjectBudgetLine,
} from '#domain';
import { judgedOn } from '../kernel/compliance.js';
import { Decisions, type Answer, type Decision, type FactReader } from '../kernel/decisions.js';
import { contextOf, step, type Envelope } from '../kernel/envelope.js';
import { isRefusal } from '../kernel/failures.js';
import { actorRole, demandProject } from '../project/project-facts.js';
import { contractFacts } from './contract-facts.js';
import { contractLinks } from './contract.handlers.js';
import { hasBegun, reservedContracts } from './reserved-contracts.js';

type Amendment = Extract<ContractCommand, { type: 'AmendContract' }>;

export class AmendContract extends Command<Answer> {
  constructor(
    readonly contractId: string,
    readonly amendment: Amendment['data'],
    readonly envelope: Envelope,
  ) {
    super();
  }
}

/**
 * An increase is held on the budget line before the contract is amended and committed after it; what is
 * refused holds nothing. Given again after a crash, the same command completes the steps that are missing.
 */
@CommandHandler(AmendContract)
export class AmendContractHandler implements ICommandHandler<AmendContract> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ contractId, amendment, envelope }: AmendContract): Promise<Answer> {
    await this.decisions.demandWithin(envelope, streamOf.contract(contractId));
    const contract = await this.decisions.now.read(streamOf.contract(contractId), contractDecider);
    demandContract(contract);
    return this.decisions.withinProject(contract.terms.projectId, () =>
      this.amend(contract, amendment, envelope),
    );
  }

  private async amend(contract: Contract, given: Amendment['data'], envelope: Envelope): Promise<Answer> {
    const project = await this.decisions.now.read(streamOf.project(contract.terms.projectId), projectDecider);
    demandProject(project);
    const line = given.amountChangeFen > 0 ? lineOf(project, given.budgetLineId) : null;
    const data = { ...given, budgetLineId: line?.id ?? null };
    const decision = amending(contract.terms.contractId, data, envelope);
    const { answer: before } = await this.decisions.rehearse(decision);
    const tell = (what: string, command: BudgetCommand): Promise<unknown> =>
      line ? this.tellBudget(project, line, step(envelope, what), command) : Promise.resolve();
    const { projectId } = project.draft;
    const lineId = line?.id ?? '';
    if (!before) {
      const amountFen = data.amountChangeFen;
      await tell('hold-increase', { type: 'ReserveIncrease', data: { projectId, lineId, amountFen } });
    }
    let answer = before;
    try {
      answer ??= await this.decisions.decide(decision);
    } catch (error) {
      const release = { type: 'ReleaseBudget', data: { projectId, reason: '合同变更未成立' } } as const;
      if (isRefusal(error)) await tell('release-increase', release);
      throw error;
    }
    await tell('commit-increase', { type: 'CommitIncrease', data: { projectId, lineId } });
    return answer;
  }

  private tellBudget(
    { draft: { projectId, purchaser, stationId } }: Project,
    { year }: ProjectBudgetLine,
    envelope: Envelope,
    command: BudgetCommand,
  ): Promise<Answer> {
    return this.decisions.decide({
      stream: streamOf.budget(purchaser.uscc, year),
      decider: budgetDecider,
      envelope,
      prepare: () => ({ command, links: { projectId, stationId } }),
    });
  }
}

/** The secured line that bears the increase; it need not be named where there is only one. */
function lineOf({ budget }: Project, named: string | null): ProjectBudgetLine {
  const lines = budget?.lines ?? [];
  const line = named === null && lines.length === 1 ? lines[0] : lines.find(({ id }) => id === named);
  demand(
    line,
    'contract.no-budget-line',
    '增加金额须写明项目已落实的预算指标。',
    'An increase names a budget line that the project secured.',
    { rule: 'R-10', pointer: '/budgetLineId' },
  );
  return line;
}

function amending(
  contractId: string,
  data: Amendment['data'],
  envelope: Envelope,
): Decision<ContractState, ContractCommand, ContractEvent> {
  return {
    stream: streamOf.contract(contractId),
    decider: contractDecider,
    envelope,
    prepare: async (contract, facts) => {
      demandContract(contract);
      const project = await facts.read(streamOf.project(contract.terms.projectId), projectDecider);
      demandProject(project);
      const command: Amendment = { type: 'AmendContract', data };
      const { signedOn, policyVersionId } = contract.terms;
      return {
        command,
        links: contractLinks(contract),
        question: {
          act: 'AmendContract',
          on: judgedOn(envelope.occurredOn, signedOn),
          bound: { versionId: policyVersionId, signedOn },
          // A longer term or a new service is judged by both policies; the stricter wins.
          alsoInForce: widens(contract, data),
          facts: {
            divisionCode: project.draft.divisionCode,
            ...contractFacts(contract, command, contextOf(envelope)),
            ...(await termFacts(contract, data, project, facts)),
            actorRole: actorRole(envelope),
          },
          exceptions: approvedExceptions(project),
        },
      };
    },
  };
}

const termOf = ({ startsOn, endsOn }: Contract['terms']) => ({ startsOn, endsOn });

/** The term as it would be, and all terms under the project. */
async function termFacts(contract: Contract, data: Amendment['data'], project: Project, facts: FactReader) {
  const term = termOf(amendedTerms(contract, data));
  const { contractId } = contract.terms;
  const beside = (await reservedContracts(project, facts)).filter(
    (one) => one.contractId !== contractId && hasBegun(one),
  );
  return { term, projectTerms: [...beside.map(({ state }) => termOf((state as Contract).terms)), term] };
}
