// @ts-nocheck
import { NotYet, type Decider, type EventMetadata, type Message } from '#domain';
import {
  eventId,
  WrongExpectedRevision,
  type AppendResult,
  type EventStore,
  type NewEvent,
} from '#event-store';
import { Access, type Within } from './access.js';
import { checkCompliance, readPolicyBook, type Checked, type Question } from './compliance.js';
import { DeciderCache, notThere, type Done, type Loaded } from './decider-cache.js';
import { contextOf, metadataOf, type Envelope, type Links } from './envelope.js';
import type { FactReader } from './fact-reader.js';
import { ConcurrentWrite, isRefusal, PolicyRefusal, StaleRevision } from './failures.js';
import { refuseNames, type NameFinder } from './names.js';
import { partOf } from './parts.js';
import { demandSameCommand, RecentCommands } from './recent-commands.js';
import { StreamLocks } from './stream-locks.js';

/** What a command did, or had done when it was first given. */
export interface Answer {
  readonly stream: string;
  /** null where the command changed nothing and nothing was there. */
  readonly revision: bigint | null;
  readonly position: bigint;
  readonly events: readonly string[];
  /** Id of the part the command began: an acceptance, a payment, a service record … */
  readonly part: string | null;
}

export type { FactReader } from './fact-reader.js';

export interface Prepared<Command extends Message> {
  readonly command: Command;
  readonly links: Links;
  /** Whose names are searched for in the words; default: the project of the links. */
  readonly namesOf?: Pick<Links, 'projectId'>;
  /** What the policy is asked; absent where no clause speaks about the command. */
  readonly question?: Question;
}

export interface Decision<State, Command extends Message, Event extends Message> {
  readonly stream: string;
  readonly decider: Decider<State, Command, Event>;
  readonly envelope: Envelope;
  /** What must be within the actor's reach; default: the stream itself, which then has to exist. */
  readonly within?: Within;
  /** The stream most likely is not there yet: it is appended to unread, and read where it is there after all. */
  readonly begins?: boolean;
  /** Loads the facts and completes the command; called again where the command is decided again. */
  prepare(state: State, facts: FactReader): Prepared<Command> | Promise<Prepared<Command>>;
}

const MAX_ATTEMPTS = 8;
/** A fact of another stream may be this old, except where it would refuse the command. */
const FACTS_MAX_AGE_MS = 1000;
const SCHEMA_VERSION = 1;

/** The one way a command is executed. */
export class Decisions {
  private readonly locks = new StreamLocks();
  private readonly projects = new StreamLocks();
  private readonly recent = new RecentCommands();

  constructor(
    private readonly store: EventStore,
    private readonly cache = new DeciderCache(store),
    private readonly names: NameFinder | null = null,
    private readonly access = new Access(cache),
  ) {}

  /** Streams as the store has them now, for the steps of a handler that need no decision. */
  readonly now: FactReader = {
    read: async (stream, decider) => (await this.cache.load(stream, decider, 0)).state,
  };

  /** A stream as this process last saw it, without asking the store; null where it did not yet. */
  known<State, Event extends Message>(stream: string, decider: Decider<State, never, Event>): State | null {
    return this.cache.known(stream, decider)?.state ?? null;
  }

  /** For a handler that reads or does anything before it decides: {@link decide} and {@link rehearse} ask it too. */
  async demandWithin({ reach }: Envelope, within: Within): Promise<void> {
    await this.access.demand(reach, within);
  }

  async decide<State, Command extends Message, Event extends Message>(
    decision: Decision<State, Command, Event>,
  ): Promise<Answer> {
    const { stream, envelope } = decision;
    await this.demandWithin(envelope, decision.within ?? stream);
    this.recent.take(envelope);
    return this.locks.run(stream, async () => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await this.attempt(decision, attempt > 1);
        } catch (error) {
          if (worthAnother(error, attempt, envelope)) continue;
          if (isRefusal(error) || error instanceof NotYet) this.recent.forget(envelope);
          throw translated(error, envelope);
        }
      }
    });
  }

  /**
   * One command at a time of those that write to several streams of a project, in this process; what another
   * process does between two of their steps is met by the steps themselves.
   */
  async withinProject<T>(projectId: string, work: () => Promise<T>): Promise<T> {
    return this.projects.run(projectId, work);
  }

  /**
   * Decides on what the store has now without appending, so that what would be refused leaves no trace in the
   * streams that are written first. Answers the state it was decided on, and the answer where the command was
   * given before.
   */
  async rehearse<State, Command extends Message, Event extends Message>(
    decision: Decision<State, Command, Event>,
  ): Promise<{ state: State; answer: Answer | null }> {
    const { stream, decider, envelope, prepare } = decision;
    await this.demandWithin(envelope, decision.within ?? stream);
    this.recent.check(envelope);
    const loaded = await this.cache.load(stream, decider, 0);
    const done = loaded.done.get(envelope.commandId);
    if (done) return { state: loaded.state, answer: repeated(stream, done, envelope) };
    demandRevision(loaded, envelope);
    const facts = new RecordingReader(this.cache, 0);
    const prepared = await prepare(loaded.state, facts);
    await refuseNames(this.names, prepared.namesOf ?? prepared.links, envelope);
    judge(prepared, await check(prepared, facts), loaded.state, decider, envelope);
    return { state: loaded.state, answer: null };
  }

  private async attempt<State, Command extends Message, Event extends Message>(
    decision: Decision<State, Command, Event>,
    fresh: boolean,
  ): Promise<Answer> {
    const { stream, decider, envelope } = decision;

    // 1. What the stream says, and whether this command is part of it already.
    const loaded =
      decision.begins && !fresh
        ? (this.cache.known(stream, decider) ?? notThere(decider.initial))
        : await this.cache.load(stream, decider, fresh ? 0 : undefined);
    const done = loaded.done.get(envelope.commandId);
    if (done) return repeated(stream, done, envelope);
    demandRevision(loaded, envelope);

    // 2. What other streams say.
    const facts = new RecordingReader(this.cache, fresh ? 0 : FACTS_MAX_AGE_MS);
    const prepared = await decision.prepare(loaded.state, facts);
    await refuseNames(this.names, prepared.namesOf ?? prepared.links, envelope);

    // 3. What the policy says, and what the domain decides.
    const checked = await check(prepared, facts);
    const events = judge(prepared, checked, loaded.state, decider, envelope);
    if (events.length === 0) {
      // Nothing to do, as far as this process knows: like a refusal, it is confirmed against the store.
      if (!fresh) return this.attempt(decision, true);
      return { stream, revision: loaded.revision, position: loaded.position, events: [], part: null };
    }

    // 4. All of it is appended, or none.
    const metadata = { ...metadataOf(envelope, prepared.links, SCHEMA_VERSION), ...facts.recorded() };
    return this.append(decision, loaded, events, metadata);
  }

  private async append<State, Event extends Message>(
    { stream, decider, envelope }: Pick<Decision<State, never, Event>, 'stream' | 'decider' | 'envelope'>,
    loaded: Loaded<State>,
    events: readonly Event[],
    metadata: EventMetadata,
  ): Promise<Answer> {
    const written = await this.write(
      stream,
      loaded.revision,
      events.map(({ type, data }, index) => ({
        id: eventId(envelope.commandId, stream, index),
        type,
        data,
        metadata,
      })),
    );
    const first = written.revision - BigInt(events.length - 1);
    this.cache.extend(
      stream,
      decider,
      events.map((event, index) => ({
        event,
        metadata,
        revision: first + BigInt(index),
        position: written.position,
      })),
    );
    return {
      stream,
      ...written,
      events: events.map(({ type }) => type),
      part: partOf(events),
    };
  }

  private async write(
    stream: string,
    revision: bigint | null,
    events: readonly NewEvent[],
  ): Promise<AppendResult> {
    try {
      return await this.store.append(stream, revision ?? 'no_stream', events);
    } catch (error) {
      // Written or not, the cached state can no longer be told to be the last one.
      this.cache.doubt(stream);
      throw error;
    }
  }
}

function demandRevision({ revision }: Loaded<unknown>, { ifMatch }: Envelope): void {
  if (ifMatch !== undefined && ifMatch !== revision) throw new StaleRevision(ifMatch, revision);
}

/** What the policy says, as registered by now; nothing is read where no rule is asked. */
async function check({ question }: Prepared<Message>, facts: FactReader): Promise<Checked | null> {
  return question ? checkCompliance(question, await readPolicyBook(facts)) : null;
}

/** The policy first, then the domain; the findings stand beside the events they let pass. */
function judge<State, Command extends Message, Event extends Message>(
  { command }: Prepared<Command>,
  compliance: Checked | null,
  state: State,
  decider: Decider<State, Command, Event>,
  envelope: Envelope,
): readonly Event[] {
  const refusing = compliance?.blocking[0] ?? compliance?.exceptions[0];
  if (compliance && refusing) {
    throw new PolicyRefusal(command.type, refusing, compliance.findings);
  }
  const events = decider.decide(command, state, contextOf(envelope));
  return compliance && events.length > 0
    ? [...events, ...(compliance.events as Message[] as Event[])]
    : events;
}

class RecordingReader implements FactReader {
  private readonly revisions: Record<string, string> = {};

  constructor(
    private readonly cache: DeciderCache,
    private readonly maxAgeMs: number,
  ) {}

  async read<State, Event extends Message>(
    stream: string,
    decider: Decider<State, never, Event>,
    maxAgeMs = 0,
  ): Promise<State> {
    const mayBe = this.maxAgeMs === 0 ? 0 : Math.max(this.maxAgeMs, maxAgeMs);
    const { state, revision } = await this.cache.load(stream, decider, mayBe);
    if (revision !== null) this.revisions[stream] = String(revision);
    return state;
  }

  recorded(): { factsFrom?: Readonly<Record<string, string>> } {
    return Object.keys(this.revisions).length === 0 ? {} : { factsFrom: this.revisions };
  }
}

function repeated(stream: string, done: Done, envelope: Envelope): Answer {
  demandSameCommand(done.hash, envelope);
  const { revision, position, events, part } = done;
  return { stream, revision, position, events, part };
}

/**
 * A lost race is decided again on what the store now says. A refusal is confirmed once against the store:
 * what is cached may be behind what another process wrote.
 */
function worthAnother(error: unknown, attempt: number, { ifMatch }: Envelope): boolean {
  if (error instanceof WrongExpectedRevision) return ifMatch === undefined && attempt < MAX_ATTEMPTS;
  return isRefusal(error) && attempt === 1;
}

function translated(error: unknown, { ifMatch }: Envelope): unknown {
  if (!(error instanceof WrongExpectedRevision)) return error;
  if (ifMatch !== undefined) return new StaleRevision(ifMatch, error.actual);
  return new ConcurrentWrite(error.expected === 'no_stream' ? null : error.expected, error.actual);
}
