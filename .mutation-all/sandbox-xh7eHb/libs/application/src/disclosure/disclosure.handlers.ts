// @ts-nocheck
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  demand,
  disclosureDecider,
  DISCLOSURE_SECTIONS,
  projectDecider,
  streamOf,
  type Disclosure,
  type DisclosureCommand,
  type DisclosureEvent,
  type DisclosureSection,
  type DisclosureState,
  type Message,
} from '#domain';
import { DEADLINES, dueDate } from '#policy';
import { hashOf } from '../kernel/canonical-json.js';
import { readPolicyBook } from '../kernel/compliance.js';
import { Decisions, type Answer, type Decision, type FactReader } from '../kernel/decisions.js';
import { step, type Envelope } from '../kernel/envelope.js';
import { StreamHistory } from '../kernel/stream-history.js';
import { demandProject, projectLinks } from '../project/project-facts.js';
import { publicationFacts } from './publication-facts.js';
import { readProject } from './read-project.js';
import { shownOf } from './undisclosed.js';
import { publicSnapshot } from './public-snapshot.js';

export class PrepareDisclosure extends Command<Answer> {
  constructor(
    readonly disclosureId: string,
    readonly projectId: string,
    /** Absent: the whole page. */
    readonly sections: readonly DisclosureSection[] | undefined,
    readonly envelope: Envelope,
  ) {
    super();
  }
}
/** What an editor or reviewer says of a disclosure; by when a third party answers is reckoned when it is decided. */
export type DisclosureAct =
  | Exclude<DisclosureCommand, { type: 'PrepareDisclosure' | 'CorrectDisclosure' | 'ConsultThirdParty' }>
  | Message<
      'ConsultThirdParty',
      Omit<Extract<DisclosureCommand, { type: 'ConsultThirdParty' }>['data'], 'dueOn'>
    >;

export class ActOnDisclosure extends Command<Answer> {
  constructor(
    readonly disclosureId: string,
    readonly command: DisclosureAct,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

export class CorrectDisclosure extends Command<Answer> {
  constructor(
    readonly disclosureId: string,
    readonly reason: string,
    /** Absent: those that were published. */
    readonly sections: readonly DisclosureSection[] | undefined,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

const chosenFrom = (sections: readonly DisclosureSection[] | undefined): DisclosureSection[] =>
  DISCLOSURE_SECTIONS.filter((section) => section === 'overview' || (sections?.includes(section) ?? true));

type Preparing = Decision<DisclosureState, DisclosureCommand, DisclosureEvent>;

@CommandHandler(PrepareDisclosure)
export class PrepareDisclosureHandler implements ICommandHandler<PrepareDisclosure> {
  constructor(
    private readonly decisions: Decisions,
    private readonly history: StreamHistory,
  ) {}

  async execute({ disclosureId, projectId, sections, envelope }: PrepareDisclosure): Promise<Answer> {
    const chosen = chosenFrom(sections);
    const preparing: Preparing = {
      stream: streamOf.disclosure(disclosureId),
      decider: disclosureDecider,
      envelope,
      within: { stream: streamOf.project(projectId), pointer: '/projectId' },
      prepare: async () => {
        const record = await readProject(projectId, envelope.today, this.decisions.now, this.history);
        const snapshot = publicSnapshot(record, chosen);
        const snapshotHash = hashOf(snapshot);
        return {
          command: {
            type: 'PrepareDisclosure' as const,
            data: { disclosureId, projectId, sections: chosen, snapshot, snapshotHash },
          },
          links: { projectId, stationId: record.station.stationId },
        };
      },
    };
    // What would be refused is noted nowhere.
    const { answer } = await this.decisions.rehearse(preparing);
    return answer ?? this.noted(projectId, disclosureId, preparing);
  }

  /** The project knows what is about to be published about it, so that it does not close without looking. */
  private async noted(projectId: string, disclosureId: string, preparing: Preparing): Promise<Answer> {
    await this.decisions.decide({
      stream: streamOf.project(projectId),
      decider: projectDecider,
      envelope: step(preparing.envelope, 'note-in-project'),
      prepare: (project) => {
        demandProject(project);
        return {
          command: { type: 'NoteDisclosure' as const, data: { disclosureId } },
          links: projectLinks(project),
        };
      },
    });
    return this.decisions.decide(preparing);
  }
}

@CommandHandler(ActOnDisclosure)
export class ActOnDisclosureHandler implements ICommandHandler<ActOnDisclosure> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ disclosureId, command: act, envelope }: ActOnDisclosure): Promise<Answer> {
    return this.decisions.decide({
      stream: streamOf.disclosure(disclosureId),
      decider: disclosureDecider,
      envelope,
      prepare: async (disclosure, facts) => {
        demandDisclosure(disclosure);
        const { projectId } = disclosure.prepared;
        const command = await completed(act, facts);
        const prepared = { command, links: { projectId } };
        if (command.type !== 'PublishDisclosure') return prepared;
        const project = await facts.read(streamOf.project(projectId), projectDecider);
        demandProject(project);
        const shown = await shownOf(project, facts);
        const question = {
          act: command.type,
          on: envelope.occurredOn,
          facts: {
            divisionCode: project.draft.divisionCode,
            ...publicationFacts(disclosure, command.data.publishedOn, shown),
          },
          exceptions: new Map<string, string>(),
        };
        return { ...prepared, question };
      },
    });
  }
}

async function completed(act: DisclosureAct, facts: FactReader): Promise<DisclosureCommand> {
  if (act.type !== 'ConsultThirdParty') return act;
  const { calendar } = await readPolicyBook(facts);
  const dueOn = dueDate(DEADLINES.thirdPartyOpinion, act.data.notifiedOn, calendar).date;
  return { type: act.type, data: { ...act.data, dueOn } };
}

/** A correction says what the streams say now, as the first version did then. */
@CommandHandler(CorrectDisclosure)
export class CorrectDisclosureHandler implements ICommandHandler<CorrectDisclosure> {
  constructor(
    private readonly decisions: Decisions,
    private readonly history: StreamHistory,
  ) {}

  async execute({ disclosureId, reason, sections, envelope }: CorrectDisclosure): Promise<Answer> {
    return this.decisions.decide({
      stream: streamOf.disclosure(disclosureId),
      decider: disclosureDecider,
      envelope,
      prepare: async (disclosure) => {
        demandDisclosure(disclosure);
        const { projectId, sections: before } = disclosure.prepared;
        const chosen = chosenFrom(sections ?? before);
        const record = await readProject(projectId, envelope.today, this.decisions.now, this.history);
        const snapshot = publicSnapshot(record, chosen);
        const data = { reason, sections: chosen, snapshot, snapshotHash: hashOf(snapshot) };
        return {
          command: { type: 'CorrectDisclosure' as const, data },
          links: { projectId, stationId: record.station.stationId },
        };
      },
    });
  }
}

function demandDisclosure(disclosure: DisclosureState): asserts disclosure is Disclosure {
  demand(disclosure, 'disclosure.not-found', '公开内容不存在。', 'No such disclosure.', {
    kind: 'not-found',
  });
}
