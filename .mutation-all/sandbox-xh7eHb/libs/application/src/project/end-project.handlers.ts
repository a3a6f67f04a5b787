// @ts-nocheck
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  hasOpenFindings,
  isSigned,
  projectDecider,
  retainUntil,
  streamOf,
  supervisionDecider,
  type Project,
  type ProjectState,
} from '#domain';
import type { Facts } from '#policy';
import { undisclosedSections } from '../disclosure/undisclosed.js';
import { decideWithBudget } from '../budget/project-budget.js';
import {
  isVoid,
  reservedContracts,
  voidUnsigned,
  type ReservedContract,
} from '../contract/reserved-contracts.js';
import { Decisions, type Answer, type FactReader } from '../kernel/decisions.js';
import type { Envelope } from '../kernel/envelope.js';
import { StreamHistory } from '../kernel/stream-history.js';
import { asked, demandProject } from './project-facts.js';

export class AbandonProject extends Command<Answer> {
  constructor(
    readonly projectId: string,
    readonly reason: string,
    readonly envelope: Envelope,
  ) {
    super();
  }
}
export class CloseProject extends Command<Answer> {
  constructor(
    readonly projectId: string,
    readonly summary: string | null,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

/** What a signing left that never came to its end: about to be voided, or, once that is tried, a contract under way. */
type Unsigned = 'to-void' | 'under-way';

async function standing(
  project: Project,
  facts: FactReader,
  unsigned: Unsigned,
): Promise<readonly ReservedContract[]> {
  const reserved = await reservedContracts(project, facts);
  return reserved.filter((one) => !isVoid(one) && (one.state !== null || unsigned === 'under-way'));
}

const closingOf = ({ occurredOn, today }: Envelope): Facts['closing'] => ({
  closedOn: occurredOn,
  retainUntil: retainUntil(occurredOn, today),
});

/** The budgets follow: what was reserved and what the award committed is free again. Given again, it is completed. */
@CommandHandler(AbandonProject)
export class AbandonProjectHandler implements ICommandHandler<AbandonProject> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ projectId, reason, envelope }: AbandonProject): Promise<Answer> {
    const abandoning = (unsigned: Unsigned) => ({
      stream: streamOf.project(projectId),
      decider: projectDecider,
      envelope,
      prepare: async (project: ProjectState, facts: FactReader) => {
        demandProject(project);
        const contracts = (await standing(project, facts, unsigned)).map(({ contractId }) => contractId);
        const command = { type: 'AbandonProject', data: { reason, contracts } } as const;
        return asked(project, command, envelope, { closing: closingOf(envelope) });
      },
    });
    return this.decisions.withinProject(projectId, async () => {
      // What would be refused voids nothing.
      const { state: project, answer } = await this.decisions.rehearse(abandoning('to-void'));
      demandProject(project);
      if (!answer) await voidUnsigned(this.decisions, project, '项目终止采购', envelope);
      return decideWithBudget(this.decisions, abandoning('under-way'), () => []);
    });
  }
}

@CommandHandler(CloseProject)
export class CloseProjectHandler implements ICommandHandler<CloseProject> {
  constructor(
    private readonly decisions: Decisions,
    private readonly history: StreamHistory,
  ) {}

  async execute({ projectId, summary, envelope }: CloseProject): Promise<Answer> {
    const closing = (unsigned: Unsigned) => ({
      stream: streamOf.project(projectId),
      decider: projectDecider,
      envelope,
      prepare: async (project: ProjectState, facts: FactReader) => {
        demandProject(project);
        const contracts = (await standing(project, facts, unsigned)).map(({ contractId, state }) => ({
          contractId,
          settled: isSigned(state) && state.settled,
        }));
        const data = {
          summary,
          contracts,
          unresolvedCases: await unresolvedCases(project, facts),
          undisclosed: await undisclosedSections(project, envelope.today, facts, this.history),
        };
        const command = { type: 'CloseProject', data } as const;
        return asked(project, command, envelope, { closing: closingOf(envelope) });
      },
    });
    return this.decisions.withinProject(projectId, async () => {
      const { state: project, answer } = await this.decisions.rehearse(closing('to-void'));
      if (answer) return answer;
      demandProject(project);
      await voidUnsigned(this.decisions, project, '项目结项', envelope);
      return this.decisions.decide(closing('under-way'));
    });
  }
}

async function unresolvedCases({ supervisions }: Project, facts: FactReader): Promise<string[]> {
  const states = await Promise.all(
    supervisions.map((caseId) => facts.read(streamOf.supervision(caseId), supervisionDecider)),
  );
  return states.flatMap((state) => (state && hasOpenFindings(state) ? [state.caseId] : []));
}
