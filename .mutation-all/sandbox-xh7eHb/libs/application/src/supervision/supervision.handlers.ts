// @ts-nocheck
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  demand,
  isKnown,
  isUnderWay,
  projectDecider,
  streamOf,
  supervisionDecider,
  type Supervision,
  type SupervisionCommand,
  type SupervisionState,
  type SupervisionSubject,
} from '#domain';
import { NotWithinReach } from '../kernel/access.js';
import { Decisions, type Answer, type FactReader } from '../kernel/decisions.js';
import { step, type Envelope } from '../kernel/envelope.js';
import { actorRole, demandProject, projectLinks } from '../project/project-facts.js';
import { CASE_ACCESS, type CaseAccess } from './case-access.port.js';
import { caseQuestion } from './case-facts.js';

/** What the case's own stream decides. */
export type SupervisionAct = Exclude<SupervisionCommand, { type: 'DraftSupervision' | 'PublishConclusion' }>;

export class DraftSupervision extends Command<Answer> {
  constructor(
    readonly caseId: string,
    readonly projectId: string,
    readonly subject: SupervisionSubject,
    readonly envelope: Envelope,
  ) {
    super();
  }
}
export class ActOnSupervision extends Command<Answer> {
  constructor(
    readonly caseId: string,
    readonly act: SupervisionAct,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

const SUPERVISORS: ReadonlySet<unknown> = new Set(['SUPERVISOR', 'AUDITOR']);
/** Drafts are known to supervisors only. */
export const seesDrafts = (role: unknown): boolean => SUPERVISORS.has(role);

/** What others may not know of is answered like what does not exist. */
export function demandKnown(state: SupervisionState, envelope: Envelope): asserts state is Supervision {
  if (!state || !(isKnown(state) || seesDrafts(actorRole(envelope)))) throw new NotWithinReach(undefined);
}

/**
 * No event of a case stands under its project: what only supervisors know would be told there. Its words are
 * searched for the project's names all the same.
 */
export const inCase = ({ projectId }: Pick<Supervision, 'projectId'>) => ({
  links: {},
  namesOf: { projectId },
});

@CommandHandler(DraftSupervision)
export class DraftSupervisionHandler implements ICommandHandler<DraftSupervision> {
  constructor(
    private readonly decisions: Decisions,
    @Inject(CASE_ACCESS) private readonly cases: CaseAccess,
  ) {}

  async execute({ caseId, projectId, subject, envelope }: DraftSupervision): Promise<Answer> {
    return this.decisions.decide({
      stream: streamOf.supervision(caseId),
      decider: supervisionDecider,
      envelope,
      within: { stream: streamOf.project(projectId), pointer: '/projectId' },
      prepare: async () => {
        demandOwnReach(envelope);
        const others = await this.cases.notSupervisors(subject.members);
        demand(
          others.length === 0,
          'supervision.not-a-supervisor',
          `${others.join('、')} 不是监察或审计账号。`,
          `${others.join(', ')}: no account of a supervisor or auditor.`,
          { kind: 'invalid', pointer: '/members' },
        );
        return {
          command: { type: 'DraftSupervision' as const, data: { ...subject, caseId, projectId } },
          ...inCase({ projectId }),
        };
      },
    });
  }
}

/** Who sees what a case opens does not open the next one. */
function demandOwnReach({ reach }: Envelope): void {
  demand(
    reach.kind !== 'cases',
    'supervision.no-division',
    '没有管辖区划的监督账号不能立案。',
    'An account of supervision without a division opens no case.',
    { kind: 'forbidden' },
  );
}

@CommandHandler(ActOnSupervision)
export class ActOnSupervisionHandler implements ICommandHandler<ActOnSupervision> {
  constructor(
    private readonly decisions: Decisions,
    @Inject(CASE_ACCESS) private readonly cases: CaseAccess,
  ) {}

  async execute({ caseId, act, envelope }: ActOnSupervision): Promise<Answer> {
    const acting = {
      stream: streamOf.supervision(caseId),
      decider: supervisionDecider,
      envelope,
      prepare: async (state: SupervisionState, facts: FactReader) => {
        demandKnown(state, envelope);
        const question = await caseQuestion(state, act, envelope, facts);
        return { command: act, ...inCase(state), ...(question && { question }) };
      },
    };
    if (act.type === 'OpenSupervision') {
      // What would be refused is noted nowhere.
      const { state, answer: before } = await this.decisions.rehearse(acting);
      if (!before && state) await this.noteInProject(state, envelope);
    }
    const answer = await this.decisions.decide(acting);
    if (REACHING.has(act.type)) await this.keepReach(caseId);
    return answer;
  }

  /** The project knows its cases before they are known, so that it does not close without looking at them. */
  private async noteInProject({ caseId, projectId }: Supervision, envelope: Envelope): Promise<void> {
    await this.decisions.decide({
      stream: streamOf.project(projectId),
      decider: projectDecider,
      envelope: step(envelope, 'note-in-project'),
      prepare: (project) => {
        demandProject(project);
        return {
          command: { type: 'NoteSupervision' as const, data: { caseId } },
          links: projectLinks(project),
        };
      },
    });
  }

  /** As the case stands now: a command given again after a break finishes what it began. */
  private async keepReach(caseId: string): Promise<void> {
    const state = await this.decisions.now.read(streamOf.supervision(caseId), supervisionDecider);
    if (!state || !isUnderWay(state)) return this.cases.close(caseId);
    await Promise.all(state.members.map((id) => this.cases.open(id, caseId, state.projectId)));
  }
}

const REACHING: ReadonlySet<SupervisionAct['type']> = new Set([
  'OpenSupervision',
  'CloseSupervision',
  'StopSupervision',
] as const);
