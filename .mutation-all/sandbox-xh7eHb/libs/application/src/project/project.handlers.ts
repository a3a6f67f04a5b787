// @ts-nocheck
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  demand,
  divisionOn,
  projectDecider,
  stationDecider,
  streamOf,
  supplierDecider,
  type Project,
  type ProjectBudgetLine,
  type ProjectCommand,
  type ProjectState,
  type Supplier,
} from '#domain';
import { budgetFacts, decideWithBudget } from '../budget/project-budget.js';
import { demandOwnName } from '../kernel/access.js';
import { demandAvailable } from '../supplier/supplier-standing.js';
import { Decisions, type Answer, type FactReader } from '../kernel/decisions.js';
import type { Envelope } from '../kernel/envelope.js';
import { demandExceptable } from '../kernel/compliance.js';
import { actorRole, asked, demandProject, reviewFacts, supplierFacts } from './project-facts.js';
import { boughtBeside } from './yearly-purchases.js';

type DataOf<Type extends ProjectCommand['type']> = Extract<ProjectCommand, { type: Type }>['data'];
/** Commands that need nothing but the project's own stream. */
export type PlainProjectCommand = Exclude<
  ProjectCommand,
  {
    type:
      | 'DraftProject'
      | 'SecureBudget'
      | 'PurchaseProject'
      | 'ReserveContract'
      | 'NoteSupervision'
      | 'AbandonProject'
      | 'CloseProject';
  }
>;

export class DraftProject extends Command<Answer> {
  constructor(
    readonly projectId: string,
    readonly project: Omit<DataOf<'DraftProject'>, 'projectId' | 'station'> & { readonly stationId: string },
    readonly envelope: Envelope,
  ) {
    super();
  }
}
export class ActOnProject extends Command<Answer> {
  constructor(
    readonly projectId: string,
    readonly command: PlainProjectCommand,
    readonly envelope: Envelope,
  ) {
    super();
  }
}
export class SecureBudget extends Command<Answer> {
  constructor(
    readonly projectId: string,
    readonly lines: readonly ProjectBudgetLine[],
    readonly envelope: Envelope,
  ) {
    super();
  }
}
export class PurchaseProject extends Command<Answer> {
  constructor(
    readonly projectId: string,
    readonly award: Omit<DataOf<'PurchaseProject'>, 'supplier'> & { readonly supplierId: string },
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(DraftProject)
export class DraftProjectHandler implements ICommandHandler<DraftProject> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ projectId, project, envelope }: DraftProject): Promise<Answer> {
    const { stationId, ...drafted } = project;
    return this.decisions.decide({
      stream: streamOf.project(projectId),
      decider: projectDecider,
      envelope,
      within: { stream: streamOf.station(stationId), pointer: '/stationId' },
      prepare: async (_state, facts) => {
        demandOwnName(envelope.reach, drafted.purchaser.uscc, '/purchaser/uscc');
        const station = await facts.read(streamOf.station(stationId), stationDecider);
        demand(station, 'project.no-such-station', '该社工站未登记。', 'No such station is registered.', {
          pointer: '/stationId',
        });
        const { divisionCode } = divisionOn(station, envelope.occurredOn);
        const { name } = station;
        const data = { ...drafted, projectId, station: { id: stationId, name, divisionCode } };
        return {
          command: { type: 'DraftProject' as const, data },
          links: { projectId, stationId },
          question: {
            act: 'DraftProject',
            on: envelope.occurredOn,
            facts: {
              divisionCode,
              purchaserKind: drafted.purchaser.kind,
              category: drafted.category,
              stationId,
              actorRole: actorRole(envelope),
            },
            exceptions: new Map(),
          },
        };
      },
    });
  }
}

@CommandHandler(ActOnProject)
export class ActOnProjectHandler implements ICommandHandler<ActOnProject> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ projectId, command, envelope }: ActOnProject): Promise<Answer> {
    return this.decisions.decide({
      stream: streamOf.project(projectId),
      decider: projectDecider,
      envelope,
      prepare: (project) => {
        demandProject(project);
        if (command.type === 'RequestException') demandExceptable(command.data.ruleId);
        if (command.type === 'ApproveException') demandApprover(project, command.data.exceptionId, envelope);
        return asked(project, command, envelope);
      },
    });
  }
}

/** 党委社会工作部门 approves direct purchase by civil affairs (S-02) and nothing else. */
function demandApprover({ exceptions }: Project, exceptionId: string, envelope: Envelope): void {
  const ruleId = exceptions.find(({ id }) => id === exceptionId)?.ruleId;
  demand(
    actorRole(envelope) !== 'SOCIAL_WORK_DEPT' || ruleId === undefined || ruleId === 'S-02',
    'exception.wrong-approver',
    '党委社会工作部门只批准 S-02 的例外；其他例外由购买主体负责人批准。',
    'The social-work department approves exceptions to S-02 only; the purchaser’s leader approves others.',
    { kind: 'forbidden', ...(ruleId !== undefined && { rule: ruleId }) },
  );
}

@CommandHandler(SecureBudget)
export class SecureBudgetHandler implements ICommandHandler<SecureBudget> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ projectId, lines, envelope }: SecureBudget): Promise<Answer> {
    const decision = {
      stream: streamOf.project(projectId),
      decider: projectDecider,
      envelope,
      prepare: async (project: ProjectState, facts: FactReader) => {
        demandProject(project);
        const budget = await budgetFacts(project, lines, facts);
        return asked(project, { type: 'SecureBudget', data: { lines } } as const, envelope, { budget });
      },
    };
    return this.decisions.withinProject(projectId, () =>
      decideWithBudget(this.decisions, decision, () => lines),
    );
  }
}

@CommandHandler(PurchaseProject)
export class PurchaseProjectHandler implements ICommandHandler<PurchaseProject> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ projectId, award, envelope }: PurchaseProject): Promise<Answer> {
    const decision = {
      stream: streamOf.project(projectId),
      decider: projectDecider,
      envelope,
      prepare: async (project: ProjectState, facts: FactReader) => {
        demandProject(project);
        const { supplierId, ...data } = award;
        await demandAvailable(supplierId, envelope.occurredOn, facts, '/supplierId');
        const supplier = await registered(supplierId, facts);
        const budget = project.budget && (await budgetFacts(project, project.budget.lines, facts));
        const { uscc, name } = supplier;
        const command = {
          type: 'PurchaseProject',
          data: { ...data, supplier: { id: uscc, name, uscc } },
        } as const;
        return asked(project, command, envelope, {
          budget,
          yearlyCategoryFen: award.priceFen + (await boughtBeside(project, facts)),
          ...supplierFacts(supplier, envelope.occurredOn),
          ...reviewFacts(award.review, supplier, envelope.occurredOn),
        });
      },
    };
    return this.decisions.withinProject(projectId, () =>
      decideWithBudget(this.decisions, decision, ({ budget }) => budget?.lines ?? []),
    );
  }
}

async function registered(uscc: string, facts: FactReader): Promise<Supplier> {
  const supplier = await facts.read(streamOf.supplier(uscc), supplierDecider);
  demand(supplier, 'project.no-such-supplier', '该承接主体未登记。', 'No such supplier is registered.', {
    pointer: '/supplierId',
  });
  return supplier;
}
